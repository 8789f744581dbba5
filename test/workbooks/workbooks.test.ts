import type { Framework } from '../../src/core/framework/framework';
import { readFramework } from '../../src/core/framework/read-framework';
import { reviewWorkbook } from '../../src/core/review';
import type { Review } from '../../src/core/review-result';
import { isEmpty } from '../../src/core/workbook/change-set';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { OPTIONS, written } from '../support/second-click';
import { inputCells } from './support/input-cells';
import { CORPUS, corpusWorkbook } from './support/corpus';
import { drawnSnapshot } from './support/drawn-snapshot';
import { drawnXlsx } from './support/drawn-xlsx';
import { readingExpected, readingOf } from './support/reading-of';

describe.each(CORPUS)('%s', (name) => {
  test('is read from its file as a person reads it', async () => {
    const { sheets, frameworkFile, reads } = await corpusWorkbook(name);
    const framework = frameworkFile === undefined ? null : frameworkFrom(readXlsx(await drawnXlsx(frameworkFile), 'khung.xlsx'));
    const snapshot = readXlsx(await drawnXlsx(sheets), `${name}.xlsx`);
    expect(readingOf(review(snapshot, framework))).toEqual(readingExpected(reads));
  });

  test('is read the same without the file', async () => {
    const { snapshot, framework, reads } = await drawn(name);
    expect(readingOf(review(snapshot, framework))).toEqual(readingExpected(reads));
  });

  test('is done with after one click, which changes no cell that people fill in', async () => {
    const { snapshot, framework } = await drawn(name);
    const first = review(snapshot, framework);
    const input = inputCells(first);
    const changed = first.changes.cells.map(({ sheet, row, column }) => `${sheet.name}!${toA1({ row, column })}`);
    expect(changed.filter((cell) => input.has(cell))).toEqual([]);

    const second = review(await written(snapshot, first.changes), framework);
    expect(isEmpty(second.changes)).toBe(true);
  });
});

async function drawn(name: string) {
  const { sheets, frameworkFile, reads } = await corpusWorkbook(name);
  const framework = frameworkFile === undefined ? null : frameworkFrom(drawnSnapshot(frameworkFile));
  return { snapshot: drawnSnapshot(sheets), framework, reads };
}

function frameworkFrom(snapshot: WorkbookSnapshot): Framework {
  const framework = readFramework(snapshot);
  if (framework === null) throw new Error('the workbook of the framework holds none');
  return { ...framework, source: 'file' };
}

function review(snapshot: WorkbookSnapshot, framework: Framework | null): Review {
  return reviewWorkbook(snapshot, { ...OPTIONS, framework });
}
