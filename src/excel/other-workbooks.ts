import { WorkbookError } from '../session/workbook';
import { inBase64 } from './in-base64';

/** Opens an .xlsx file as a workbook of its own. */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  await Excel.createWorkbook(inBase64(file));
}

/** Puts the sheets of an .xlsx file behind those that are there; a name that is taken gets a number from Excel. Needs ExcelApi 1.13. */
export async function addSheetsOf(file: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new WorkbookError({ kind: 'not-supported' });
  await Excel.run(async (context) => {
    const structure = context.workbook.protection.load('protected');
    await context.sync();
    if (structure.protected) throw new WorkbookError({ kind: 'structure-protected' });
    context.workbook.insertWorksheetsFromBase64(inBase64(file), { positionType: Excel.WorksheetPositionType.end });
    await context.sync();
  });
}
