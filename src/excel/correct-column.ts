import type { CellRef } from '../core/workbook/cell-ref';
import { correctionName, correctionReference, readCorrection } from '../core/workbook/column-correction';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import type { SheetRef } from '../core/workbook/snapshot';

/** Keeps a correction as a hidden name of the workbook, in the place of any earlier one of the same cell; `null` only forgets. */
export async function correctColumn(
  context: Excel.RequestContext,
  { id }: SheetRef,
  heading: CellRef,
  meaning: CorrectedMeaning | null,
): Promise<void> {
  // The sheet may have another name by now.
  const worksheet = context.workbook.worksheets.getItem(id).load('name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const earlier = new Set(names.items.filter((item) => isAbout(item, worksheet.name, heading)));
  for (const item of earlier) item.delete();
  if (meaning !== null) {
    const taken = names.items.filter((item) => !earlier.has(item)).map(({ name }) => name);
    names.add(freeName(meaning, taken), correctionReference(worksheet.name, heading)).visible = false;
  }
  await context.sync();
}

function isAbout({ name, formula }: Excel.NamedItem, sheetName: string, { row, column }: CellRef): boolean {
  const read = readCorrection(name, String(formula));
  return read !== null && read.sheet === sheetName && read.correction.row === row && read.correction.column === column;
}

/** The first number that keeps the names apart; Excel does not tell capital letters from small ones. */
function freeName(meaning: CorrectedMeaning, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(correctionName(meaning, number).toLowerCase())) number += 1;
  return correctionName(meaning, number);
}
