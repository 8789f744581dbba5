import { Workbook } from 'exceljs';
import type { WorkbookPlan } from '../core/workbook/workbook-plan';

/** The bytes of an .xlsx file that is as planned. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name } of plan.sheets) workbook.addWorksheet(name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
