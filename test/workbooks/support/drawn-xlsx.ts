import { Workbook } from 'exceljs';
import type { CellErrorValue, CellValue as TypedValue, Worksheet } from 'exceljs';
import { isFormula } from '../../../src/core/workbook/snapshot';
import type { Cell } from '../../../src/core/workbook/snapshot';
import { drawnCells } from '../../support/draw-workbook';
import type { CorpusSheet, SheetLooks } from './corpus-workbook';
import { cellNamed, looksOf } from './drawn-snapshot';

/** The workbook as a real .xlsx file, with all that a snapshot has no place for: merged cells, hidden lines, fonts, Excel tables. */
export async function drawnXlsx(sheets: Readonly<Record<string, CorpusSheet>>): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, sheet] of Object.entries(sheets)) {
    const { table, ...looks } = looksOf(sheet);
    const worksheet = workbook.addWorksheet(name);
    fill(worksheet, drawnCells(table), looks.startsAt ?? 'A1');
    dress(worksheet, looks);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(worksheet: Worksheet, cells: readonly (readonly Cell[])[], startsAt: string): void {
  const { row: top, column: left } = cellNamed(startsAt);
  cells.forEach((line, row) =>
    line.forEach((drawn, column) => {
      if (drawn.content === '') return;
      const cell = worksheet.getCell(top + row + 1, left + column + 1);
      cell.value = typed(drawn);
      cell.numFmt = drawn.numberFormat;
    }),
  );
}

const ERRORS: readonly CellErrorValue['error'][] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** A formula without a result is one that nobody has calculated. */
function typed({ value, content }: Cell): TypedValue {
  if (!isFormula(content)) return typedConstant(content);
  const formula = content.slice(1);
  if (value === null) return { formula, date1904: false };
  const error = ERRORS.find((each) => each === value);
  return { formula, result: error === undefined ? value : { error }, date1904: false };
}

function typedConstant(content: Cell['content']): TypedValue {
  const error = ERRORS.find((each) => each === content);
  return error === undefined ? content : { error };
}

function dress(worksheet: Worksheet, { merges, hiddenRows, hiddenColumns, excelTable, fonts, visibility }: SheetLooks): void {
  if (excelTable !== undefined) layTable(worksheet, excelTable);
  merges?.forEach((range) => worksheet.mergeCells(range));
  hiddenRows?.forEach((row) => (worksheet.getRow(row).hidden = true));
  hiddenColumns?.forEach((column) => (worksheet.getColumn(column).hidden = true));
  Object.entries(fonts ?? {}).forEach(([range, name]) => {
    for (const cell of cellsIn(worksheet, range).flat()) cell.font = { name };
  });
  worksheet.state = visibility === 'very-hidden' ? 'veryHidden' : (visibility ?? 'visible');
}

/** An Excel table over cells that are already there. */
function layTable(worksheet: Worksheet, range: string): void {
  const [headings = [], ...lines] = cellsIn(worksheet, range);
  const [ref = range] = range.split(':');
  worksheet.addTable({
    name: `Bang${worksheet.id}`,
    ref,
    headerRow: true,
    columns: headings.map(({ text }) => ({ name: text, filterButton: true })),
    rows: lines.map((line) => line.map(({ value }) => value)),
  });
}

function cellsIn(worksheet: Worksheet, range: string) {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [cellNamed(first), cellNamed(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) =>
      worksheet.getCell(from.row + row + 1, from.column + column + 1),
    ),
  );
}
