import { points } from '../../src/core/indices/points';
import type { ScoringRule } from '../../src/core/framework/scoring-rule';
import { isAllowed } from '../../src/core/rules/allowed-scores';

const scale = (least: string, step: string): ScoringRule => ({ kind: 'steps', least: points(least), step: points(step) });
const deduction = (step: string): ScoringRule => ({ kind: 'deduction', step: points(step) });
const FREE: ScoringRule = { kind: 'free', wording: '' };

test.each([
  ['a scale whose steps lead past the maximum', scale('0.5', '0.4'), ['0', '0.5', '0.9', '1.7', '2']],
  ['a scale without steps', scale('0.5', '0'), ['0', '0.4', '0.5', '0.9', '1', '1.7', '2']],
  ['a deduction of nothing', deduction('0'), ['0', '0.4', '0.5', '0.9', '1', '1.7', '2']],
  ['a deduction of 0.5', deduction('0.5'), ['0', '0.5', '1', '2']],
  ['no rule at all', FREE, ['0', '0.4', '0.5', '0.9', '1', '1.7', '2']],
])('by %s a framework in JSON may have, of 2 points these are allowed', (_, rule, allowed) => {
  const scores = ['0', '0.4', '0.5', '0.9', '1', '1.7', '2'];
  expect(scores.filter((score) => isAllowed(points(score), rule, points('2'), 2))).toEqual(allowed);
});
