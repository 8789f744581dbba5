import { Workbook } from 'exceljs';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { areaToA1, toA1 } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import type { PlannedCell, PlannedContent, PrintSetup, SheetPlan, WorkbookPlan } from '../core/workbook/workbook-plan';
import { looksOf } from './cell-looks';
import { validationsOf } from './entry-validation';
import { neededHeights } from './needed-heights';
import { pageBreaks } from './page-breaks';
import { withFinishedParts } from './finish-parts';

/** The bytes of an .xlsx file that is as planned. Excel calculates it anew when it opens it. `sheetWritten`: told after each of its sheets. */
export async function writeWorkbook({ sheets }: WorkbookPlan, sheetWritten: (done: number) => void = () => undefined): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Soát điểm CCHC';
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const [at, plan] of sheets.entries()) {
    writeSheet(workbook.addWorksheet(plan.name), plan);
    sheetWritten(at + 1);
    await breath();
  }
  return withFinishedParts(new Uint8Array(await workbook.xlsx.writeBuffer()), sheets);
}

/** Lets whatever else waits come first: a page that stands still looks broken. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function writeSheet(sheet: Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  for (const cell of plan.cells) writeCell(sheet, cell);
  for (const { row, column } of plan.links ?? []) looksLikeALink(sheet.getCell(row + 1, column + 1));
  for (const merge of plan.merges) sheet.mergeCells(areaToA1(merge));
  if (plan.fitsRows === true) fitRows(sheet, plan);
  giveRoom(sheet, plan);
  for (const [cell, validation] of validationsOf(plan.entryRules)) sheet.getCell(cell).dataValidation = validation;
  sheet.views = [{ ...frozenView(plan.frozen), showGridLines: false }];
  setUpPrinting(sheet, plan.print);
  // What is above a row is what its page ends with.
  for (const row of pageBreaks(plan, (each) => sheet.getRow(each + 1).height || USUAL_HEIGHT))
    sheet.getRow(row).addPageBreak(1, LAST_COLUMN);
}

/** Of a row that nobody has measured, in points. */
const USUAL_HEIGHT = 15;
/** Excel has no more. */
const LAST_COLUMN = 16_384;

function writeCell(sheet: Worksheet, { row, column, content, role, numberFormat, entered }: PlannedCell): void {
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value = valueOf(content);
  cell.style = { ...looksOf(role), numFmt: numberFormat, protection: { locked: !entered } };
}

function looksLikeALink(cell: Cell): void {
  cell.font = { ...cell.font, color: { argb: 'FF0563C1' }, underline: true };
}

function valueOf(content: PlannedContent): CellValue {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return Number(content.number);
    case 'formula':
      return { formula: content.formula.slice(1), result: content.shows === '' ? '' : Number(content.shows), date1904: false };
  }
}

/** In points; a letter of the title is wider than those that widths are measured in. */
const LINE_HEIGHT = 18;
const TITLE_LETTER = 1.35;

/** Excel fits a row to its texts by itself, but not to those in merged cells. */
function giveRoom(sheet: Worksheet, { cells, merges, columnWidths }: SheetPlan): void {
  for (const merge of merges) {
    const text = cells.find(({ row, column }) => row === merge.row && column === merge.column)?.content;
    if (text?.kind !== 'text') continue;
    const lines = Math.ceil((text.text.length * TITLE_LETTER) / widthOf(merge, columnWidths));
    if (lines > 1) sheet.getRow(merge.row + 1).height = lines * LINE_HEIGHT;
  }
}

function fitRows(sheet: Worksheet, plan: SheetPlan): void {
  for (const [row, height] of neededHeights(plan)) sheet.getRow(row + 1).height = height;
}

function widthOf({ column, columns }: CellArea, widths: readonly number[]): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function frozenView({ rows, columns }: SheetPlan['frozen']): Worksheet['views'][number] {
  const first = toA1({ row: rows, column: columns });
  return { state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell: first, activeCell: first };
}

/** A4 in Excel's numbering of papers. */
const A4 = 9;
const MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

function setUpPrinting(sheet: Worksheet, { orientation, repeatedRows, footer, header }: PrintSetup): void {
  sheet.pageSetup = {
    ...{ paperSize: A4, orientation, horizontalCentered: true, margins: MARGINS },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(repeatedRows !== null && { printTitlesRow: `${repeatedRows.first + 1}:${repeatedRows.last + 1}` }),
  };
  sheet.headerFooter.oddFooter = `&C${marginText(footer)}`;
  if (header !== undefined) sheet.headerFooter.oddHeader = `&R${marginText(header)}`;
}

/** As much as Excel takes beside its own signs, in the margin of a page. */
const LONGEST_MARGIN_TEXT = 200;

/** A digit that follows the size of the letters would be taken for a part of it. */
function marginText(text: string): string {
  const whole = text.length > LONGEST_MARGIN_TEXT ? `${text.slice(0, LONGEST_MARGIN_TEXT - 1).trimEnd()}…` : text;
  return `&"Times New Roman,Regular"${whole.replace(/&/g, '&&').replace('{page}', '&P').replace('{pages}', '&N')}`;
}
