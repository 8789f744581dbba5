import type { MarkChange, PlacedMark } from '../core/workbook/change-set';
import { markFormula } from '../core/workbook/mark';
import type { Mark } from '../core/workbook/mark';
import { APPEARANCE } from './mark-appearance';
import { markOf, untracked } from './read-sheets';

/** A conditional format of a sheet; `mark` where it is one of ours. */
export interface StandingFormat {
  readonly id: string;
  readonly mark: Mark | null;
  /** It has no formula yet: a mark that Excel broke down over. Nobody else can leave one so. */
  readonly isUnfinished: boolean;
}

/** The sheet's conditional formats with their formulas, from which ours are known, and with their order, in which they must be left. */
export function askForStandingFormats(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const everywhere = worksheet.getRange();
  const formats = everywhere.conditionalFormats;
  formats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  untracked(everywhere);
  return formats;
}

/** Those of a loaded collection, the one that wins first. */
export function inOrder({ items }: Excel.ConditionalFormatCollection): readonly StandingFormat[] {
  return [...items]
    .sort((one, other) => one.priority - other.priority)
    .map((format) => ({ id: format.id, mark: markOf(format), isUnfinished: hasNoFormula(format) }));
}

function hasNoFormula({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && custom.rule.formula.replace('=', '') === '';
}

/** The formats of these marks. */
export function formatsOf(marks: readonly Mark[], formats: readonly StandingFormat[]): readonly StandingFormat[] {
  const wanted = new Set(marks.map(markFormula));
  return formats.filter(({ mark }) => mark !== null && wanted.has(markFormula(mark)));
}

/** Whatever is to go with these marks. */
export function formatsLeaving(marks: readonly Mark[], formats: readonly StandingFormat[]): readonly StandingFormat[] {
  return [...formatsOf(marks, formats), ...formats.filter(({ isUnfinished }) => isUnfinished)];
}

/** Those of the marks that do not stand there. */
export function missingFrom<Each extends Mark>(marks: readonly Each[], formats: readonly StandingFormat[]): readonly Each[] {
  const standing = new Set(formats.flatMap(({ mark }) => (mark === null ? [] : [markFormula(mark)])));
  return marks.filter((mark) => !standing.has(markFormula(mark)));
}

/** Every mark with the number of formats above it, so that it can be put back between the same two. */
export function placedAmong(marks: readonly Mark[], formats: readonly StandingFormat[]): readonly PlacedMark[] {
  const formulas = formats.map(({ mark }) => (mark === null ? null : markFormula(mark)));
  return marks.map((mark) => {
    const above = formulas.indexOf(markFormula(mark));
    return above < 0 ? mark : { ...mark, above };
  });
}

export function removeFormat(worksheet: Excel.Worksheet, { id }: StandingFormat): void {
  const everywhere = worksheet.getRange();
  everywhere.conditionalFormats.getItem(id).delete();
  untracked(everywhere);
}

/** From the top down: each then finds those above it in their places. */
export function fromTheTop(marks: MarkChange['add']): readonly PlacedMark[] {
  return [...marks].sort((one, other) => (one.above ?? 0) - (other.above ?? 0));
}

export function addMark(worksheet: Excel.Worksheet, mark: PlacedMark): void {
  const areas = worksheet.getRanges(mark.areas);
  const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  // By its formula a mark is known: whoever finds that finds a whole one.
  format.custom.format.fill.color = APPEARANCE[mark.severity].fill;
  format.custom.rule.formula = markFormula(mark);
  // A new format stands on top. Its place comes last: by that it becomes another object to Excel.
  if (mark.above !== undefined && mark.above > 0) format.priority = mark.above;
  areas.untrack();
}
