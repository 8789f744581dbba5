import * as fc from 'fast-check';
import { dependentCells } from '../src/core/formulas/dependent-cells';
import { bottomOf, rightOf } from '../src/core/workbook/snapshot';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { keepingWhatIsSame } from '../src/core/workbook/read-again';
import { calculated } from './support/calculate';
import { generatedWorkbook } from './support/generated-workbook';
import { laidOut, PLAIN } from './support/lay-out-workbook';
import { LAW_RUNS } from './support/law-runs';
import { messyWorkbook } from './support/messy-workbook';
import { reviewed } from './support/second-click';

/** What people type into any cell, codes, headings and formulas too. */
const typed = fc.constantFrom<CellContent>(
  ...[0, 0.5, 1, 2, -1, 99, '', '', '0,5', 'KĐG', 'x', '55/68', '1.1', '2.1.1', '9.9', 'Tổng cộng', 'Điểm thưởng', 'Ghi chú', 'Điểm tự chấm'],
  ...['144/KH-UBND', 'Kế hoạch số 12/KH-UBND ngày 15/02/2023', 'Báo cáo số 7/BC-SNV ngày 31/02/2023', '- Đạt: 1', 'Xây dựng kế hoạch'],
  ...['=SUM(D5:D9)', '=D6', '=1', '=D6+D7', '=SUM(D5:D9)+1', '=IF(D6>1,D6,0)'],
);

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The same below it, as a paste or a pulled-down cell leaves it. */
  readonly rows: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat(9),
  row: fc.nat(500),
  column: fc.nat(9),
  content: typed,
  rows: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 12 }) }),
});

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
const RUNS = Math.ceil(LAW_RUNS / 10);

test('looked at after every edit, a workbook is judged as if it had never been seen before', () => {
  fc.assert(
    fc.property(generatedWorkbook, edits, (generated, made) => {
      let kept = calculated(laidOut(generated, PLAIN));
      reviewed(kept);
      for (const each of made) {
        const edited = calculated(withEdit(kept, each));
        kept = keepingWhatIsSame(kept, edited);
        expect(reviewed(kept)).toEqual(reviewed(structuredClone(edited)));
      }
    }),
    { numRuns: RUNS },
  );
});

test('so is one of any layout, with whatever damage', () => {
  fc.assert(
    fc.property(messyWorkbook, edits, (messy, made) => {
      let kept = messy;
      reviewed(kept);
      for (const each of made) {
        const edited = withEdit(kept, each);
        kept = keepingWhatIsSame(kept, edited);
        expect(reviewed(kept)).toEqual(reviewed(structuredClone(edited)));
      }
    }),
    { numRuns: RUNS },
  );
});

test('a cell that shows something else after an edit was edited, or is known to depend on what was', () => {
  fc.assert(
    fc.property(generatedWorkbook, edits, (generated, made) => {
      let before = calculated(laidOut(generated, PLAIN));
      for (const each of made) {
        const after = calculated(withEdit(before, each));
        // Formulas in a circle come to something else each time; Excel calculates none.
        if (changedCells(after, calculated(after)).length > 0) return;
        const { sheetId, area } = areaOf(before, each);
        const dependent = dependentCells(before, [{ sheetId, area }]) ?? [];
        const known = new Set(dependent.map((cell) => `${cell.sheetId} ${cell.row} ${cell.column}`));
        for (let row = area.row; row < area.row + area.rows; row += 1) known.add(`${sheetId} ${row} ${area.column}`);
        expect(changedCells(before, after).filter((cell) => !known.has(cell))).toEqual([]);
        before = after;
      }
    }),
    { numRuns: RUNS },
  );
});

function areaOf({ sheets }: WorkbookSnapshot, { sheet: at, row, column, rows }: Edit) {
  const sheet = sheets[at % sheets.length];
  if (sheet === undefined) throw new Error('a workbook without sheets');
  const place = { row: sheet.top + (row % (bottomOf(sheet) - sheet.top)), column: sheet.left + (column % (rightOf(sheet) - sheet.left)) };
  return { sheetId: sheet.sheet.id, area: { ...place, rows: Math.min(rows, bottomOf(sheet) - place.row), columns: 1 } };
}

function withEdit(workbook: WorkbookSnapshot, each: Edit): WorkbookSnapshot {
  const { sheetId, area } = areaOf(workbook, each);
  const isEdited = (sheet: SheetSnapshot, row: number, column: number): boolean =>
    sheet.sheet.id === sheetId && column + sheet.left === area.column && row + sheet.top >= area.row && row + sheet.top < area.row + area.rows;
  const grid = <Value>(sheet: SheetSnapshot, cells: readonly (readonly Value[])[], value: Value): Value[][] =>
    cells.map((line, row) => line.map((cell, column) => (isEdited(sheet, row, column) ? value : cell)));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: grid(sheet, sheet.values, each.content),
      contents: grid(sheet, sheet.contents, each.content),
    })),
  };
}

function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  return after.sheets.flatMap(({ sheet, top, left, values }, at) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column) => (Object.is(value, before.sheets[at]?.values[row]?.[column]) ? [] : [`${sheet.id} ${top + row} ${left + column}`])),
    ),
  );
}
