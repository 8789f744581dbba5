import { roundShown, toDecimal, toShownDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { Index } from '../indices/stage-indices';
import type { Figure } from './report';

/** Points as a report shows them: rounded half-up, without padding. */
export function shownPoints(points: Points, decimals: number): string {
  return toDecimal(roundShown(points, decimals));
}

/** An index as a report shows it. */
export function figureOf({ points, maximum, percent, state }: Index, decimals: number): Figure {
  return {
    points: shownPoints(points, decimals),
    maximum: shownPoints(maximum, decimals),
    percent: percent === null ? null : toShownDecimal(percent, decimals),
    because: state.kind === 'provisional' ? state.because : [],
  };
}
