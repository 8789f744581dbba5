import type { FactsOf, Place } from '../finding';
import { printedCap } from '../indices/beyond-the-tree';
import { toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { ScoredRow, Scoresheet, SummaryRow } from '../scoresheet/scoresheet';
import { STAGES } from '../scoresheet/scoresheet';
import { isFormula } from '../workbook/snapshot';
import type { CheckedSheet } from './rule';

/** What `bonus-above-cap` and `penalty-above-cap` both observe. */
interface PointsAboveCap {
  readonly place: Place;
  readonly item: null;
  readonly facts: FactsOf['bonus-above-cap'] & FactsOf['penalty-above-cap'];
}

/**
 * Points entered above what may be added or taken: on the bonus or penalty row above `cap`, and on the rows that it is made
 * of above what each of them prints. `meant`: the points that an entry stands for.
 */
export function* pointsAboveCap(
  { scoresheet }: CheckedSheet,
  summary: SummaryRow | null,
  cap: Points | null,
  meant: (entered: Points) => Points,
): Generator<PointsAboveCap> {
  if (summary === null) return;
  yield* aboveCap(scoresheet, summary, cap, meant);
  for (const part of summary.parts) yield* aboveCap(scoresheet, part, printedCap(part), meant);
}

function* aboveCap(
  { sheet, columns }: Scoresheet,
  { row, scores }: ScoredRow,
  cap: Points | null,
  meant: (entered: Points) => Points,
): Generator<PointsAboveCap> {
  for (const stage of STAGES) {
    const [cell, column] = [scores.get(stage), columns.scores.get(stage)];
    if (cap === null || cell?.score.kind !== 'points' || column === undefined) continue;
    const points = meant(cell.score.points);
    const followsFromOthers = stage === 'achieved' && isFormula(cell.content);
    if (followsFromOthers || points.lte(cap)) continue;
    yield { place: { sheet, row, column }, item: null, facts: { column: stage, points: toDecimal(points), cap: toDecimal(cap) } };
  }
}
