import { toA1 } from '../core/workbook/cell-ref';
import { inverse } from '../core/workbook/change-set';
import type { CellChange, ChangeSet } from '../core/workbook/change-set';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import { cellBlocks } from './cell-blocks';
import { placedAmong } from './change-marks';
import { followMoved } from './follow-moved';
import { isThere, refuseOwnSheets } from './own-sheets';
import { inPieces, oneByOne } from './pieces';
import { isAnswerLost, problemOf, writesNothing } from './problem-of';
import { takeBackWhatStands } from './put-back';
import { untracked } from './read-sheets';
import { askForWitnesses, lookAt, movedAmong } from './standing';
import type { CellThere, Standing } from './standing';
import { holds } from './typed-content';
import { witnessesOf } from './witnesses';
import type { Witness } from './witnesses';
import { writeSteps } from './write-steps';
import type { WrittenBlock } from './write-steps';

export interface HowToApply {
  /** What the changes follow from: what stands beside them must be where it was read. `null` where they follow from no reading. */
  readonly basis: WorkbookSnapshot | null;
  /** Nobody knows how much of it stands already. */
  readonly perhapsDone: boolean;
  /** In one request, each way. */
  readonly mostBytes: number;
}

/**
 * Writes the whole set or nothing, and gives back what takes it back, without the cells that Excel has let go: looks once more,
 * writes in one request (in several where it is too much for one), and puts back what was written when Excel fails half-way or
 * somebody was faster.
 */
export async function applyChanges(context: Excel.RequestContext, changes: ChangeSet, how: HowToApply): Promise<ChangeSet> {
  const witnesses = how.basis === null ? [] : witnessesOf(changes.cells, how.basis);
  const look = { blocks: cellBlocks(changes.cells, how.mostBytes / 2), witnesses, mostBytes: how.mostBytes };
  const before = await lookAt(context, changes, look);
  refuse(before, changes, how);
  const present = how.perhapsDone ? withoutSheetsDone(before) : before;
  const pieces = inPieces(writeSteps(context, present, look.blocks, changes), how.mostBytes);
  if (pieces.flat().some(({ bytes }) => bytes > 2 * how.mostBytes)) throw new WorkbookError({ kind: 'too-large' });
  const stood = new Map(before.cells);
  const progress = { done: 0, hasMoved: false };
  const kept: WrittenBlock[][] = [];
  const letGo = new Set<CellChange>();
  try {
    await oneByOne(pieces, async (piece) => {
      const beside = askForWitnesses(present.sheets, witnesses);
      const written = piece.map((step) => step.queue()).filter((each) => each !== null);
      if (pieces.length === 1) for (const { range } of written) untracked(range);
      else kept.push(written);
      await context.sync();
      progress.done += 1;
      for (const change of written.flatMap((each) => each.letGo())) letGo.add(change);
      const overwritten = written.flatMap(({ stood: stoodUntilThen }) => stoodUntilThen());
      for (const [change, there] of overwritten) stood.set(change, there);
      const moved = movedAmong(beside);
      progress.hasMoved = moved !== null;
      refuseMoved(moved);
      refuseWhereChanged(overwritten, how);
    });
  } catch (thrown) {
    const { attempt, hasMoved, isAstray } = await followMoved(context, { changes, look, before, stood }, progress.done === 0 ? [] : kept);
    const mustGo = thrown instanceof WorkbookError || !isAnswerLost(thrown) || hasMoved;
    const { now: found, locked, isLaidAnew } = await takeBackWhatStands(attempt, mustGo);
    // What an earlier request has written stands elsewhere by now, and Excel has not told where.
    const isUnknown = progress.hasMoved && progress.done > 1 && !hasMoved;
    const now = found === 'as-it-was' && (isAstray || isUnknown || (hasMoved && isLaidAnew)) ? 'partly' : found;
    if (now === 'stands') return takingBack(changes, before);
    const problem = problemOf(thrown);
    if (now === 'as-it-was' || (progress.done === 0 && writesNothing(thrown)))
      throw problem.kind === 'protected' && locked !== null ? new WorkbookError(locked) : thrown;
    const isLost = now === 'unknown' && problem.kind === 'cut-off';
    throw new WorkbookError(isLost ? problem : { kind: 'half-written', cells: changes.cells.map(toA1) }, 'perhaps');
  }
  return takingBack({ ...changes, cells: changes.cells.filter((change) => !letGo.has(change)) }, before);
}

function refuse(present: Standing, { cells }: ChangeSet, how: HowToApply): void {
  const { protectedSheet, moved } = present;
  if (protectedSheet !== null) throw new WorkbookError({ kind: 'protected', sheet: protectedSheet.name });
  refuseMoved(moved);
  refuseWhereChanged(
    cells.map((change) => [change, present.cells.get(change)]),
    how,
  );
  refuseOwnSheets(present.own, how.perhapsDone);
}

function refuseMoved(moved: Witness | null): void {
  if (moved !== null) throw new WorkbookError({ kind: 'changed-since-read', sheet: moved.sheet.name, cell: toA1(moved) });
}

/** Somebody may have typed between our reading and now: then nothing is written, or nothing stays. */
function refuseWhereChanged(found: readonly (readonly [CellChange, CellThere | undefined])[], { perhapsDone }: HowToApply): void {
  for (const [change, there] of found) {
    const content = there?.content ?? '';
    if (holds(content, change.from) || (perhapsDone && holds(content, change.to))) continue;
    throw new WorkbookError({ kind: 'changed-since-read', sheet: change.sheet.name, cell: toA1(change) });
  }
}

/** The sheets that stand, or are gone, already need no more. */
function withoutSheetsDone(present: Standing): Standing {
  const changes = present.own.changes.filter((change) => isThere(change) !== (change.kind === 'make'));
  return { ...present, own: { ...present.own, changes } };
}

/** Marks go back between the formats where they stood. */
function takingBack(changes: ChangeSet, { formats }: Standing): ChangeSet {
  const back = inverse(changes);
  return { ...back, marks: back.marks.map((change) => ({ ...change, add: placedAmong(change.add, formats.get(change.sheet.id) ?? []) })) };
}
