import { Workbook } from 'exceljs';
import type { Cell, Row, Worksheet } from 'exceljs';
import { isFormulaPlan, shownIn } from './sheet-plan';
import type { CellPlan, SheetPlan } from './sheet-plan';
import { lookOf } from './row-looks';
import { withFixedDates } from './zip-dates';

/** Fixed, so that the same plan gives the same bytes. */
const WRITTEN = new Date('2025-12-30T08:00:00Z');

/** An .xlsx file as an official's Excel would have saved it: formulas with their results, merged titles, borders, print set-up. */
export async function drawWorkbookFile(plans: readonly SheetPlan[]): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = workbook.lastModifiedBy = 'UBND tỉnh Minh Họa';
  workbook.created = workbook.modified = WRITTEN;
  // People open it where they score, behind the framework.
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 15000, firstSheet: 0, activeTab: 1, visibility: 'visible' }];
  for (const plan of plans) drawSheet(workbook.addWorksheet(plan.name), plan);
  return withFixedDates(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function drawSheet(sheet: Worksheet, plan: SheetPlan): void {
  plan.columns.forEach(({ width }, at) => (sheet.getColumn(at + 1).width = width));
  const read = shownIn(plan);
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell !== '') sheet.getCell(row + 1, column + 1).value = valueOf(cell, () => read(row, column));
    }),
  );
  plan.rows.forEach((_, row) => dressRow(sheet.getRow(row + 1), plan, row));
  setUpPage(sheet, plan.rows.findIndex(({ kind }) => kind === 'heading') + 1);
}

function valueOf(cell: CellPlan, shown: () => string | { toNumber(): number }): Cell['value'] {
  if (typeof cell === 'string') return cell;
  if (!isFormulaPlan(cell)) return cell.toNumber();
  const result = shown();
  return { formula: cell.formula, result: typeof result === 'string' ? result : result.toNumber() };
}

function dressRow(row: Row, { columns, rows }: SheetPlan, at: number): void {
  const plan = rows[at];
  if (plan === undefined || plan.kind === 'gap') return;
  const look = lookOf(plan.kind);
  if (look.height !== null) row.height = look.height;
  if (look.mergesAcross) row.worksheet.mergeCells(row.number, 1, row.number, columns.length);
  columns.forEach(({ align, comment }, column) => {
    const cell = row.getCell(column + 1);
    cell.font = { name: 'Times New Roman', ...look.font };
    cell.alignment = { vertical: 'middle', wrapText: look.wraps, horizontal: look.align ?? align };
    if (look.isRuled) cell.border = RULED;
    if (look.fill !== null) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } };
    if (look.hasPoints && column >= 1 && align === 'center') cell.numFmt = '0.00';
    if (plan.kind === 'heading' && comment !== undefined) cell.note = comment;
    if (plan.entered?.columns.includes(column)) cell.dataValidation = upTo(plan.entered.maximum.toNumber());
  });
}

const THIN = { style: 'thin' } as const;
const RULED = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function upTo(maximum: number): Cell['dataValidation'] {
  return {
    type: 'decimal',
    operator: 'between',
    allowBlank: true,
    formulae: [0, maximum],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Điểm chấm',
    error: `Điểm từ 0 đến ${maximum}`,
  };
}

function setUpPage(sheet: Worksheet, headingRow: number): void {
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: headingRow, showGridLines: false }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headingRow}:${headingRow}`,
    margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: '&C&"Times New Roman"&P/&N' };
}
