import type { WorkbookSnapshot } from '../workbook/snapshot';
import { sameName, sheetNamed } from './formula-place';
import { formulaWords } from './formula-words';
import type { FormulaWord } from './formula-words';
import { definedName } from './named-expression';

/** That a formula takes something from another workbook; `null` where the file does not say from which. */
export interface WorkbookLink {
  readonly workbook: string | null;
}

/** The first link to another workbook in a formula of a sheet, be it in a name that the formula uses. */
export function workbookLink(formula: string, sheet: string, workbook: WorkbookSnapshot): WorkbookLink | null {
  // Another workbook is named before a `!`, or by a name.
  if (workbook.definedNames.length === 0 && !formula.includes('!')) return null;
  return linkIn(formula, { sheet, workbook, followed: new Set() });
}

interface Surroundings {
  readonly sheet: string;
  readonly workbook: WorkbookSnapshot;
  /** Names that were looked at already: they may lead in a circle. */
  readonly followed: Set<string>;
}

function linkIn(formula: string, around: Surroundings): WorkbookLink | null {
  let before: FormulaWord | null = null;
  for (const word of formulaWords(formula)) {
    const link = formula[word.end] === '!' ? linkBefore(before, word, around.workbook) : linkByName(word, around);
    if (link !== null) return link;
    before = word;
  }
  return null;
}

/** What stands before the `!`: `[Sổ.xlsx]Bảng`, `[1]Bảng`, `[1]`, `'C:\[Sổ.xlsx]Bảng'`, or `Sổ.xlsx` for a name of its own. */
function linkBefore(before: FormulaWord | null, { kind, text, start }: FormulaWord, own: WorkbookSnapshot): WorkbookLink | null {
  if (kind === 'bracketed') return linkTo(text, own);
  if (before?.kind === 'bracketed' && before.end === start) return linkTo(before.text, own);
  const [, bracketed] = kind === 'quoted' ? (/\[([^[\]]*)\][^[\]]*$/.exec(text) ?? []) : [];
  if (bracketed !== undefined) return linkTo(bracketed, own);
  return isFileName(text) && sheetNamed(text, own) === null ? linkTo(fileIn(text), own) : null;
}

/** `[0]` and its own name mean the workbook itself; any other number stands for one that the file does not name here. */
function linkTo(text: string, own: WorkbookSnapshot): WorkbookLink | null {
  if (text === '0' || sameName(text, own.name)) return null;
  return { workbook: /^\d+$/.test(text) ? null : text.replaceAll("''", "'") };
}

function isFileName(text: string): boolean {
  return /\.xl(?:s|sx|sm|sb|tx|tm)$/i.test(text);
}

function fileIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}

function linkByName({ kind, text }: FormulaWord, around: Surroundings): WorkbookLink | null {
  const defined = kind === 'plain' ? definedName(text, around.sheet, around.workbook) : null;
  if (defined === null || around.followed.has(defined.formula)) return null;
  around.followed.add(defined.formula);
  return linkIn(defined.formula, around);
}
