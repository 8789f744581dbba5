import type { FrameworkPolicy, GradeBand } from '../framework/framework';
import { gradeOf } from '../framework/grade-of';
import { roundShown } from './points';
import type { Points } from './points';
import type { Index } from './stage-indices';

type Grading = Pick<FrameworkPolicy, 'gradeBands' | 'decimals'>;

/** The band of a total index as it is shown: 89.995 counts as the 90.00 that people read. */
export function gradeOfIndex(index: Pick<Index, 'percent'>, grading: Grading): GradeBand | null {
  const shown = shownPercent(index, grading);
  return shown === null ? null : gradeOf(shown, grading.gradeBands);
}

/** The lowest band that is still out of reach; `null` at the top, and where nobody is graded. */
export function nextGrade(index: Pick<Index, 'percent'>, grading: Grading): GradeBand | null {
  const shown = shownPercent(index, grading);
  const above = grading.gradeBands.filter(({ from }) => shown !== null && from.gt(shown));
  return above.sort((one, other) => one.from.cmp(other.from))[0] ?? null;
}

function shownPercent({ percent }: Pick<Index, 'percent'>, { decimals }: Grading): Points | null {
  return percent === null ? null : roundShown(percent, decimals);
}
