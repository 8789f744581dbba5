import type { FactsOf, Place } from '../finding';
import type { ReadSumCell, ReadSums } from '../formulas/sum-reading';
import { shownDecimals } from '../indices/compute-indices';
import { agree, toDecimal } from '../indices/points';
import { isClouded } from '../indices/stage-indices';
import type { CheckedSheet, NotLooked } from './rule';

/** What `subtotal-differs` and `total-differs` both observe. */
interface DifferingSum {
  readonly place: Place;
  readonly item: string | null;
  readonly facts: FactsOf['subtotal-differs'] & FactsOf['total-differs'];
}

/**
 * Sums that show something else than what their items come to. A formula that counts exactly the right cells is never
 * blamed: a difference comes from below and is reported there.
 */
export function* differingSums(
  sums: ReadSums,
  sheet: CheckedSheet,
  concerns: (cell: ReadSumCell) => boolean,
): Generator<DifferingSum | NotLooked> {
  for (const cell of sums.filter(concerns)) {
    const { score, index, reading, stage, row, column, node } = cell;
    if (reading.kind === 'covered') yield { because: 'cell-covered' };
    if (reading.kind === 'right' || score.kind === 'blank') continue;
    if (score.kind === 'unreadable' && score.because === 'not-calculated') yield { because: 'not-calculated' };
    if (score.kind !== 'points') continue;
    if (isClouded(index)) yield { because: 'provisional' };
    else if (!agree(score.points, index.points, shownDecimals(sheet))) {
      const facts = { stage, found: toDecimal(score.points), expected: toDecimal(index.points) };
      yield { place: { sheet: sheet.scoresheet.sheet, row, column }, item: node?.code ?? null, facts };
    }
  }
}
