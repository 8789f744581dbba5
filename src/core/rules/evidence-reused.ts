import { ledgersOfAreas } from '../evidence/build-ledger';
import { reusedDocuments } from '../evidence/reused-documents';
import type { ReusedDocument } from '../evidence/reused-documents';
import { Remembered } from '../workbook/remembered';
import type { SheetRef } from '../workbook/snapshot';
import type { Observation, Rule } from './rule';

/** One document is to prove many items that have little to do with each other. */
export const evidenceReused: Rule<'evidence-reused'> = {
  code: 'EV07',
  name: 'evidence-reused',
  severity: 'info',
  checkSheet: (sheet) => {
    const documents = reusedDocuments(ledgersOfAreas(sheet), sheet.around);
    return SEEN.of(documents, [sheet.around], () => [...seen(documents, sheet.scoresheet.sheet)]);
  },
};

const SEEN = new Remembered<readonly ReusedDocument[], readonly Observation<'evidence-reused'>[]>();

function* seen(reused: readonly ReusedDocument[], sheet: SheetRef): Generator<Observation<'evidence-reused'>> {
  const byCell = new Map<string, ReusedDocument[]>();
  for (const document of reused) {
    const cell = `${document.row} ${document.column}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), document]);
  }
  for (const documents of byCell.values()) {
    const [{ row, column, items: [item] } = { row: 0, column: 0, items: [] }] = documents;
    yield {
      place: { sheet, row, column },
      item: item ?? null,
      facts: { documents: documents.map(({ reference, items }) => ({ reference, items })) },
    };
  }
}
