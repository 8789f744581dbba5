import { toA1 } from '../core/workbook/cell-ref';
import type { CellRef } from '../core/workbook/cell-ref';
import { correctionName, correctionReference, readCorrection } from '../core/workbook/column-correction';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import type { SheetRef } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import { isAnswerLost, problemOf } from './problem-of';

/** Keeps a correction as a hidden name of the workbook, in the place of any earlier one of the same cell; `null` only forgets. */
export async function correctColumn(
  context: Excel.RequestContext,
  { id }: SheetRef,
  heading: CellRef,
  meaning: CorrectedMeaning | null,
): Promise<void> {
  // The sheet may have another name by now.
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.load('name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const sheet = worksheet.name;
  const earlier = names.items.filter((item) => isAbout(item, sheet, heading));
  const taken = names.items.filter((item) => !earlier.includes(item)).map(({ name }) => name);
  const wanted = meaning === null ? [] : [{ name: freeName(meaning, taken), formula: correctionReference(sheet, heading) }];
  const before = earlier.map(({ name }) => name);
  const attempt = { before, wanted, id, heading };
  for (const item of earlier) item.delete();
  addHidden(context, wanted);
  worksheet.load('name');
  await context.sync().catch((thrown: unknown) => settle(attempt, thrown));
  const renamed = new WorkbookError({ kind: 'changed-since-read', sheet: worksheet.name, cell: toA1(heading) });
  if (worksheet.name !== sheet) await settle(attempt, renamed);
}

interface HiddenName {
  readonly name: string;
  readonly formula: string;
}

function addHidden({ workbook }: Excel.RequestContext, names: readonly HiddenName[]): void {
  for (const { name, formula } of names) workbook.names.add(name, formula).visible = false;
}

interface Attempt {
  readonly before: readonly string[];
  readonly wanted: readonly HiddenName[];
  readonly id: string;
  readonly heading: CellRef;
}

/** Nobody was told how far Excel came: looks, and puts back the names that stood there, unless all is as it was to be. */
async function settle(attempt: Attempt, thrown: unknown): Promise<void> {
  try {
    if (await Excel.run((context) => takeBack(context, attempt, !isAnswerLost(thrown)))) return;
  } catch {
    const problem = problemOf(thrown);
    throw new WorkbookError(problem.kind === 'cut-off' ? problem : { kind: 'half-written', cells: [toA1(attempt.heading)] }, 'perhaps');
  }
  throw thrown;
}

/** Whether all was done after all. */
async function takeBack(context: Excel.RequestContext, { before, wanted, id, heading }: Attempt, mustGo: boolean): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(id).load('name');
  const names = context.workbook.names.load('items/name,items/formula,items/visible');
  await context.sync();
  const own = names.items.filter(({ name }) => [...before, ...wanted.map((each) => each.name)].includes(name));
  const isDone = own.length === wanted.length && own.every(({ name, visible }) => !visible && wanted.some((each) => each.name === name));
  if (isDone && !mustGo) return true;
  for (const item of own) item.delete();
  addHidden(
    context,
    before.map((name) => ({ name, formula: correctionReference(worksheet.name, heading) })),
  );
  await context.sync();
  return false;
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
