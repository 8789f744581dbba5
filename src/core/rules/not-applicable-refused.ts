import type { FrameworkPolicy } from '../framework/framework';
import type { Rule } from './rule';

/** A unit leaves an item out that the framework wants scored: its maximum would leave the denominator. */
export const notApplicableRefused: Rule<'not-applicable-refused'> = {
  code: 'SC11',
  name: 'not-applicable-refused',
  severity: 'warning',
  ofScores: ['not-applicable'],
  checkScore({ item, column, score }, { framework }) {
    const isForSurvey = item.terms.scoredBy === 'survey' && column !== 'survey' && column !== 'achieved';
    if (framework === null || score.kind !== 'not-applicable' || isForSurvey || mayBeLeftOut(item.code, framework.policy)) return null;
    return { facts: { column, text: score.text } };
  },
};

function mayBeLeftOut(item: string, { notApplicable }: FrameworkPolicy): boolean {
  if (notApplicable === 'any') return true;
  return notApplicable !== 'none' && notApplicable.only.some((code) => item === code || item.startsWith(`${code}.`));
}
