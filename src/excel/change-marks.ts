import type { MarkChange } from '../core/workbook/change-set';
import { markFormula } from '../core/workbook/mark';
import type { Mark } from '../core/workbook/mark';
import { APPEARANCE } from './mark-appearance';
import { markOf, untracked } from './read-sheets';

/** Takes marks of ours away from a sheet and lays others; `formats`: those that stand on it now. */
export function changeMarks(worksheet: Excel.Worksheet, formats: readonly Excel.ConditionalFormat[], { remove, add }: MarkChange): void {
  const removed = new Set(remove.map(markFormula));
  for (const format of formats) {
    const mark = markOf(format);
    if (mark !== null && removed.has(markFormula(mark))) removeFormat(worksheet, format.id);
  }
  for (const mark of add) addMark(worksheet, mark);
}

function removeFormat(worksheet: Excel.Worksheet, id: string): void {
  const everywhere = worksheet.getRange();
  everywhere.conditionalFormats.getItem(id).delete();
  untracked(everywhere);
}

function addMark(worksheet: Excel.Worksheet, mark: Mark): void {
  const areas = worksheet.getRanges(mark.areas);
  const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = markFormula(mark);
  format.custom.format.fill.color = APPEARANCE[mark.severity].fill;
  areas.untrack();
}

/** Puts back the marks that a failing request has lost, and takes away those that it has laid. */
export function restoreMarks(worksheet: Excel.Worksheet, formats: readonly Excel.ConditionalFormat[], { sheet, remove, add }: MarkChange): void {
  const standing = new Set(formats.map(markOf).filter((mark) => mark !== null).map(markFormula));
  const lost = remove.filter((mark) => !standing.has(markFormula(mark)));
  changeMarks(worksheet, formats, { sheet, remove: add, add: lost });
}
