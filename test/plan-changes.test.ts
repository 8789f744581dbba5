import * as fc from 'fast-check';
import { isEmpty } from '../src/core/workbook/change-set';
import { cellAt } from '../src/core/workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { messyWorkbook } from './support/messy-workbook';
import { reviewed, written } from './support/second-click';

/** Every run reviews whole workbooks. */
const RUNS = { numRuns: 40 };

test('a second click writes nothing, whatever state a workbook is in', async () => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (workbook) => {
      const after = await written(workbook, reviewed(workbook).changes);
      expect(reviewed(after).changes).toEqual({ cells: [], marks: [] });
    }),
    RUNS,
  );
});

test('a planned formula comes to what its change says', async () => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (workbook) => {
      const { formulas, changes } = reviewed(workbook);
      const [after] = (await written(workbook, changes)).sheets;
      const told = formulas.map(({ value }) => value);
      expect(formulas.map(({ row, column }) => shownAs(after, row, column))).toEqual(told.map(plain));
    }),
    RUNS,
  );
});

test('after a click no sum is wrong, typed or blank', async () => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (workbook) => {
      const after = await written(workbook, reviewed(workbook).changes);
      const codes = reviewed(after).findings.map(({ code }) => code);
      expect(codes.filter((code) => ['IX01', 'IX02', 'IX05'].includes(code))).toEqual([]);
    }),
    RUNS,
  );
});

test('no cell of an item is ever written', () => {
  fc.assert(
    fc.property(messyWorkbook, (workbook) => {
      const { formulas, sheets } = reviewed(workbook);
      const itemRows = new Set(sheets.flatMap(({ stages }) => leafRows(stages[0]?.nodes ?? [])));
      expect(formulas.filter(({ row }) => itemRows.has(row))).toEqual([]);
    }),
    RUNS,
  );
});

test('clearing takes every trace of ours away, and leaves the formulas', async () => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (workbook) => {
      const first = reviewed(workbook);
      const clicked = await written(workbook, first.changes);
      const cleared = await written(clicked, reviewed(clicked).clearing);
      const formulasAlone = await written(workbook, { cells: first.formulas, marks: [] });
      expect(tracesIn(cleared)).toEqual(tracesIn(formulasAlone));
      expect(isEmpty(reviewed(cleared).clearing)).toBe(true);
    }),
    RUNS,
  );
});

function leafRows(nodes: readonly { readonly code: string; readonly row: number | null }[]): (number | null)[] {
  return nodes.filter(({ code }) => !nodes.some((other) => other.code.startsWith(`${code}.`))).map(({ row }) => row);
}

function shownAs(sheet: SheetSnapshot | undefined, row: number, column: number): string {
  return sheet === undefined ? '' : plain(String(cellAt(sheet, row, column).value));
}

function plain(decimal: string): string {
  return decimal === '' ? '' : String(Number(decimal));
}

/** Every filled cell and every mark. */
function tracesIn({ sheets }: WorkbookSnapshot): unknown[] {
  return sheets.map(({ contents, marks }) => [
    marks,
    contents.flatMap((line, row) => line.flatMap((content, column) => (content === '' ? [] : [`${row} ${column} ${content}`]))),
  ]);
}
