import * as fc from 'fast-check';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { sheetOf } from './draw-workbook';

const LONGEST_TEXT = 32_767;

function filledWith(text: string): string {
  return text.repeat(Math.ceil(LONGEST_TEXT / text.length)).slice(0, LONGEST_TEXT);
}

/** Texts that a careless pattern would search forever. */
export const LONG_TEXTS = [' ', '1', '1.', '(', '-', 'a/', 'Kế hoạch số 1/KH-UBND ngày ', 'http://', '0,5 ', 'tỷ lệ % ', 'I', 'Điểm ', 'cứ ', 'điểm, ', '.pdf', ')', '1/A-', "'", '\n'].map(filledWith);

const ERRORS = ['#REF!', '#VALUE!', '#DIV/0!', '#N/A', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];

/** Whatever a cell of Excel can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom('', ' ', 'x', 'KĐG', '55/68', '0,5', '1.1', 'I', 'a)', 'Tổng cộng', 'Điểm thưởng', 'STT', 'Điểm tối đa', '\u0000', '\ud800', '‮', "'=1", 'Kết quả kiểm tra').map(constant),
  fc.constantFrom(...ERRORS).map(constant),
  fc.constantFrom(0, -0, 1, -1, 0.1, 1e15, 1e-15, 1.79769313486231e308, -1.79769313486231e308, 2.2250738585072e-308, 999_999_999_999_999).map(constant),
  fc.boolean().map(constant),
  fc.tuple(fc.integer({ min: 0, max: 2_958_465 }), fc.constantFrom('d/m', 'dd/mm/yyyy', 'h:mm', '[$-42A]d mmmm yyyy')).map(([value, numberFormat]) => ({ value, content: value, numberFormat })),
  fc.constantFrom(...LONG_TEXTS).map(constant),
  fc.string({ unit: 'binary', maxLength: 12 }).map(constant),
  fc
    .tuple(
      fc.constantFrom('=SUM(A:A)', '=SUM(1:1048576)', '=A1', '=', '=1/0', '=IF(', `=${'('.repeat(900)}`, `=SUM(${'D3,'.repeat(2000)}D4)`, "='Trang khác'!A1", '=SUM(XFD1048576)', '=D1+D2+D3', '=-D4*1', '={1,2}', '=SUBTOTAL(9,D1:D99)'),
      fc.constantFrom(null, 0, 1.5, '#REF!', '', true),
    )
    .map(([content, value]) => ({ value, content, numberFormat: 'General' })),
);

function constant(value: string | number | boolean): Cell {
  return { value, content: value, numberFormat: 'General' };
}

/** One thing that happens to a workbook. Places are taken modulo what there is. */
type Damage = (grid: Cell[][], at: { readonly row: number; readonly column: number; readonly size: number }, cells: readonly Cell[]) => void;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'cells are swapped for anything': (grid, { row, column, size }, cells) => {
    cells.forEach((cell, at) => put(grid, row + at * size, column + at * (size % 3), cell));
  },
  'a column of cells becomes the same thing': (grid, { column, size }, [cell]) => {
    if (cell !== undefined) grid.forEach((_, row) => row % (size % 4 + 1) === 0 && put(grid, row, column, cell));
  },
  'rows are shuffled': (grid, { row, size }) => {
    for (let at = grid.length - 1; at > 0; at -= 1) {
      const other = (at * 7 + row * 13 + size) % (at + 1);
      const [one = [], two = []] = [grid[at], grid[other]];
      grid[at] = two;
      grid[other] = one;
    }
  },
  'a range of rows is cut': (grid, { row, size }) => void grid.splice(row % Math.max(grid.length, 1), size),
  'a range is emptied': (grid, { row, column, size }) => {
    for (let down = 0; down < size; down += 1) for (let right = 0; right < size; right += 1) put(grid, row + down, column + right, constant(''));
  },
  'a column is deleted': (grid, { column }) => grid.forEach((line) => line.splice(column % Math.max(line.length, 1), 1)),
  'a column is doubled': (grid, { column }) => {
    for (const line of grid) {
      const at = column % Math.max(line.length, 1);
      line.splice(at, 0, line[at] ?? constant(''));
    }
  },
  'rows are doubled': (grid, { row, size }) => {
    const at = row % Math.max(grid.length, 1);
    grid.splice(at, 0, ...grid.slice(at, at + size).map((line) => [...line]));
  },
  'a heading is damaged': (grid, { row, column, size }) => {
    const headings = grid.findIndex((line) => line.some(({ value }) => typeof value === 'string' && /^(?:stt|tt|nội dung|tiêu chí)/i.test(value)));
    const line = grid[Math.max(headings, 0)] ?? [];
    const cell = line[column % Math.max(line.length, 1)];
    if (cell === undefined) return;
    const text = String(cell.value);
    line[column % line.length] = constant(row % 2 === 0 ? text.slice(0, size) : `${text} ${text.slice(size)}`);
  },
};

const damage = fc.record({
  kind: fc.constantFrom(...Object.keys(DAMAGES)),
  sheet: fc.nat(3),
  row: fc.nat(60),
  column: fc.nat(12),
  size: fc.integer({ min: 1, max: 12 }),
  cells: fc.array(anyCell, { minLength: 1, maxLength: 4 }),
});

/** The same workbook after people, programs and bad luck have been at it. */
export function damaged(workbook: fc.Arbitrary<WorkbookSnapshot>): fc.Arbitrary<WorkbookSnapshot> {
  const dropped = fc.integer({ min: 0, max: 12 });
  return fc.tuple(workbook, fc.array(damage, { minLength: 1, maxLength: 5 }), dropped).map(([snapshot, damages, drop]) => {
    const kept = snapshot.sheets.filter((_, at) => snapshot.sheets.length === 1 || at !== drop);
    const sheets = kept.map((sheet, at) => {
      const own = damages.filter((each) => each.sheet % kept.length === at);
      return own.length === 0 ? sheet : damagedSheet(sheet, own);
    });
    return { ...snapshot, sheets };
  });
}

function damagedSheet(sheet: SheetSnapshot, damages: readonly { kind: string; row: number; column: number; size: number; cells: readonly Cell[] }[]): SheetSnapshot {
  const grid = sheet.values.map((line, row) =>
    line.map((value, column): Cell => ({ value, content: sheet.contents[row]?.[column] ?? '', numberFormat: sheet.numberFormats[row]?.[column] ?? 'General' })),
  );
  for (const { kind, cells, ...at } of damages) DAMAGES[kind]?.(grid, at, cells);
  return { ...sheetOf(sheet.sheet.name, grid, sheet.sheet.id), top: sheet.top, left: sheet.left, visibility: sheet.visibility };
}

function put(grid: Cell[][], row: number, column: number, cell: Cell): void {
  const line = grid[row % Math.max(grid.length, 1)];
  if (line !== undefined) line[column % Math.max(line.length, 1)] = cell;
}
