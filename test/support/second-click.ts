import { reviewWorkbook } from '../../src/core/review';
import type { Review, ReviewOptions } from '../../src/core/review-result';
import type { ChangeSet } from '../../src/core/workbook/change-set';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { calculated } from './calculate';
import { InMemoryWorkbook } from './in-memory-workbook';

/** Codes of a row's findings, one after the other. */
export const OPTIONS: ReviewOptions = {
  framework: null,
  wording: {
    resultsHeading: 'Kết quả kiểm tra',
    results: (findings) => [...new Set(findings.map(({ code }) => code))].join(' '),
  },
  today: { day: 24, month: 2, year: 2024 },
};

export function reviewed(snapshot: WorkbookSnapshot): Review {
  return reviewWorkbook(snapshot, OPTIONS);
}

/** The workbook with the changes written and everything calculated anew. */
export async function written(snapshot: WorkbookSnapshot, changes: ChangeSet): Promise<WorkbookSnapshot> {
  const workbook = new InMemoryWorkbook(snapshot);
  await workbook.apply(changes);
  return calculated(await workbook.read());
}
