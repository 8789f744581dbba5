import { WorkbookError } from '../session/workbook';

/** Every sheet by its id and name; refuses where nobody may add, rename or delete one by now. */
export async function sheetsNow(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const structure = context.workbook.protection.load('protected');
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  if (structure.protected) throw new WorkbookError({ kind: 'structure-protected' });
  return worksheets.items;
}

/** Whether it is one of these names, or what Excel makes of one that was taken: `Khung tiêu chí (2)`. */
export function isAmong(name: string, names: readonly string[]): boolean {
  const plain = name.replace(/ \(\d+\)$/, '').toLowerCase();
  return names.some((each) => each.toLowerCase() === plain || each.toLowerCase() === name.toLowerCase());
}
