import type { CellChange, ChangeSet, MarkChange } from '../core/workbook/change-set';
import type { WorkbookProblem } from '../session/workbook';
import { cellBlocks } from './cell-blocks';
import { formatsOf, missingFrom, placedAmong } from './change-marks';
import { isThere, isWhole } from './own-sheets';
import { inPieces, oneByOne } from './pieces';
import { lookAt } from './standing';
import type { CellThere, Standing, WhereToLook } from './standing';
import { holds, isMadeOf, isSameContent } from './typed-content';
import { writeSteps } from './write-steps';

/** What was tried, and what stood there before. */
export interface Attempt {
  readonly changes: ChangeSet;
  readonly look: WhereToLook;
  readonly before: Standing;
  readonly stood: ReadonlyMap<CellChange, CellThere>;
}

export interface Outcome {
  /** `stands`: all was written after all, and only the answer was lost. `unknown`: nobody can tell what stands. */
  readonly now: 'stands' | 'as-it-was' | 'partly' | 'unknown';
  /** What has been protected in the meantime, so that nothing could be written. */
  readonly locked: WorkbookProblem | null;
  /** Whether colours that were gone have been laid anew: over the cells where they lay before. */
  readonly isLaidAnew: boolean;
}

/**
 * After a request has failed: looks what stands, for an answer that never came says nothing, and Excel keeps what came before
 * the action that failed. Whatever is ours is put back as it was; what others have written in the meantime stays.
 * `mustGo`: even where all of it stands.
 */
export async function takeBackWhatStands(attempt: Attempt, mustGo: boolean): Promise<Outcome> {
  try {
    return await Excel.run((context) => takeBack(context, attempt, mustGo));
  } catch {
    return { now: 'unknown', locked: null, isLaidAnew: false };
  }
}

async function takeBack(context: Excel.RequestContext, { changes, look, before, stood }: Attempt, mustGo: boolean): Promise<Outcome> {
  const now = await lookAt(context, changes, { ...look, witnesses: [] });
  const locked = lockedBy(now);
  if (!mustGo && stands(changes, now)) return { now: 'stands', locked, isLaidAnew: false };
  const back: ChangeSet = {
    cells: changes.cells.flatMap((change) => cellBack(change, stood.get(change), now.cells.get(change))),
    marks: changes.marks.flatMap((change) => marksBack(change, before, now)),
    sheets: [],
  };
  const sheets = now.own.changes.filter((change) => isThere(change) === (change.kind === 'make'));
  const own = {
    ...now.own,
    changes: sheets.map((change) => ({ ...change, kind: change.kind === 'make' ? ('remove' as const) : ('make' as const) })),
  };
  const pieces = inPieces(writeSteps(context, { ...now, own }, cellBlocks(back.cells, look.mostBytes / 2), back), look.mostBytes);
  try {
    await oneByOne(pieces, (piece) => {
      for (const step of piece) step.queue()?.range.untrack();
      return context.sync();
    });
    return { now: 'as-it-was', locked, isLaidAnew: back.marks.some(({ add }) => add.length > 0) };
  } catch {
    return { now: 'partly', locked, isLaidAnew: false };
  }
}

function lockedBy({ protectedSheet, own }: Standing): WorkbookProblem | null {
  if (own.structure?.protected === true) return { kind: 'structure-protected' };
  return protectedSheet === null ? null : { kind: 'protected', sheet: protectedSheet.name };
}

/** Whether everything that was to be written is there. */
function stands({ cells, marks }: ChangeSet, now: Standing): boolean {
  return (
    cells.every((change) => isWritten(change, now.cells.get(change))) &&
    marks.every(({ sheet, remove, add }) => {
      const formats = now.formats.get(sheet.id) ?? [];
      return (
        missingFrom(add, formats).length === 0 &&
        formatsOf(
          remove.filter((mark) => !isAmong(mark, add)),
          formats,
        ).length === 0
      );
    }) &&
    now.own.changes.every((change) => (change.kind === 'make' ? isWhole(change) : !isThere(change)))
  );
}

function isAmong(mark: MarkChange['remove'][number], marks: MarkChange['add']): boolean {
  return marks.some(({ severity, areas }) => severity === mark.severity && areas === mark.areas);
}

function isWritten({ to, numberFormat }: CellChange, there: CellThere | undefined): boolean {
  return there !== undefined && isSameContent(there.content, to) && (numberFormat === undefined || there.numberFormat === numberFormat.to);
}

/** Nothing where the cell is as it was, or holds what somebody else has written since. */
function cellBack(change: CellChange, stood: CellThere | undefined, now: CellThere | undefined): CellChange[] {
  if (stood === undefined || now === undefined) return [];
  const isOurs = isMadeOf(now.content, change.to) && !holds(now.content, stood.content);
  const isReformatted =
    change.numberFormat !== undefined && now.numberFormat === change.numberFormat.to && now.numberFormat !== stood.numberFormat;
  if (!isOurs && !isReformatted) return [];
  const { numberFormat, ...cell } = change;
  const back = { ...cell, from: now.content, to: isOurs ? stood.content : now.content };
  return [
    numberFormat === undefined || stood.numberFormat === null
      ? back
      : { ...back, numberFormat: { from: numberFormat.to, to: stood.numberFormat } },
  ];
}

function marksBack({ sheet, remove, add }: MarkChange, before: Standing, now: Standing): MarkChange[] {
  const [were, are] = [before.formats.get(sheet.id) ?? [], now.formats.get(sheet.id) ?? []];
  const laid = missingFrom(add, were).filter((mark) => formatsOf([mark], are).length > 0);
  const lost = placedAmong(missingFrom(remove, are), were).filter((mark) => formatsOf([mark], were).length > 0);
  const isWhole = laid.length + lost.length === 0 && !are.some(({ isUnfinished }) => isUnfinished);
  return isWhole ? [] : [{ sheet, remove: laid, add: lost }];
}
