import { WorkbookError } from '../session/workbook';
import { inBase64 } from './in-base64';
import { isAmong, sheetsNow } from './sheets-now';

/** Opens an .xlsx file as a workbook of its own. */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  await Excel.createWorkbook(inBase64(file));
}

/** Puts the sheets of an .xlsx file behind those that are there; a name that is taken gets a number from Excel. Needs ExcelApi 1.13. */
export async function addSheetsOf(file: Uint8Array, names: readonly string[]): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new WorkbookError({ kind: 'not-supported' });
  await Excel.run(async (context) => {
    const ids = new Set((await sheetsNow(context)).map(({ id }) => id));
    context.workbook.insertWorksheetsFromBase64(inBase64(file), { positionType: Excel.WorksheetPositionType.end });
    await context.sync().catch((thrown: unknown) => settle(ids, names, thrown));
  });
}

/** Nobody was told whether the sheets came: looks, and takes away again what came in part. */
async function settle(ids: ReadonlySet<string>, names: readonly string[], thrown: unknown): Promise<void> {
  const isDone = await Excel.run(async (context) => {
    const come = (await sheetsNow(context)).filter(({ id, name }) => !ids.has(id) && isAmong(name, names));
    if (come.length === names.length) return true;
    for (const worksheet of come) worksheet.delete();
    await context.sync();
    return false;
  });
  if (!isDone) throw thrown;
}
