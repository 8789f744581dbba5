import { HUNDRED, toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { Framework, FrameworkNode } from './framework';
import type { FrameworkProblem } from './framework-problem';
import { itemsOf } from './framework-tree';
import type { ScoringOption, ScoringRule } from './scoring-rule';

type RatioRule = Extract<ScoringRule, { readonly kind: 'ratio' }>;

/** Scoring rules that no score could follow, item by item; those of an item without a readable maximum are not looked at. */
export function checkScoring(framework: Framework): FrameworkProblem[] {
  return itemsOf(framework).flatMap((item) =>
    item.printedMaximum === null ? [] : problemsOf(item, item.terms.scoring, item.printedMaximum),
  );
}

function problemsOf(item: FrameworkNode, rule: ScoringRule, maximum: Points): FrameworkProblem[] {
  switch (rule.kind) {
    case 'options':
      return optionProblems(item, rule.options, maximum);
    case 'ratio':
      return thresholdProblems(item, rule);
    case 'steps':
    case 'deduction': {
      const room = rule.kind === 'steps' ? maximum.minus(rule.least) : maximum;
      const isWithin = rule.step.gt(ZERO) && rule.step.lte(room) && room.lte(maximum);
      return isWithin ? [] : [{ kind: 'step-out-of-range', ...about(item), step: toDecimal(rule.step), maximum: toDecimal(maximum) }];
    }
    case 'free':
      return [];
  }
}

function optionProblems(item: FrameworkNode, options: readonly ScoringOption[], maximum: Points): FrameworkProblem[] {
  const [first, ...others] = options.map(({ points }) => points);
  if (first === undefined) return [{ kind: 'options-empty', ...about(item) }];
  const outside = options.filter(({ points }) => points.lt(ZERO) || points.gt(maximum));
  const best = others.reduce((most, points) => (points.gt(most) ? points : most), first);
  return [
    ...outside.map(({ text, points }): FrameworkProblem => ({
      kind: 'option-out-of-range',
      ...about(item),
      ...{ option: text, points: toDecimal(points), maximum: toDecimal(maximum) },
    })),
    ...(best.lt(maximum)
      ? [{ kind: 'options-below-maximum' as const, ...about(item), best: toDecimal(best), maximum: toDecimal(maximum) }]
      : []),
  ];
}

/** Nothing below the one, everything from the other: both are shares of a whole, and the first is the lower. */
function thresholdProblems(item: FrameworkNode, { atLeast, fullFrom }: RatioRule): FrameworkProblem[] {
  const isShare = (percent: Points | null): boolean => percent === null || (percent.gte(ZERO) && percent.lte(HUNDRED));
  const isInOrder = atLeast === null || fullFrom === null || atLeast.lte(fullFrom);
  if (isShare(atLeast) && isShare(fullFrom) && isInOrder) return [];
  return [{ kind: 'thresholds-out-of-order', ...about(item), atLeast: decimal(atLeast), fullFrom: decimal(fullFrom) }];
}

function about({
  code,
  name,
  maximumCell,
}: FrameworkNode): Pick<FrameworkNode, 'code' | 'name'> & { readonly cell: FrameworkNode['maximumCell'] } {
  return { code, name, cell: maximumCell };
}

function decimal(value: Points | null): string | null {
  return value === null ? null : toDecimal(value);
}
