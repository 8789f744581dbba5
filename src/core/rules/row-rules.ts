import type { Score } from '../scoresheet/score';
import { rememberedBy } from '../workbook/remembered';
import type { Rule } from './rule';

export type RowRules = ReturnType<typeof rowRules>;

/** Rules by what they look at, so that no row and no score asks a rule that looks elsewhere. */
export const rowRules = rememberedBy((rules: readonly Rule[]) => ({
  atNodes: checksOf(rules, ({ checkNode }) => checkNode),
  atItems: checksOf(rules, ({ checkItem }) => checkItem),
  atScores: {
    points: scoreChecks(rules, 'points'),
    blank: scoreChecks(rules, 'blank'),
    'not-applicable': scoreChecks(rules, 'not-applicable'),
    unreadable: scoreChecks(rules, 'unreadable'),
  },
}));

function scoreChecks(rules: readonly Rule[], kind: Score['kind']) {
  const asked = rules.filter((rule) => isOf(rule, kind));
  return checksOf(asked, ({ checkScore, checkAnyScore }) => checkScore ?? checkAnyScore);
}

/** Whether a rule looks at scores of a kind. */
export function isOf({ ofScores }: Rule, kind: Score['kind']): boolean {
  return ofScores?.includes(kind) ?? true;
}

function checksOf<Check>(
  rules: readonly Rule[],
  checkOf: (rule: Rule) => Check | undefined,
): readonly { readonly rule: Rule; readonly check: Check }[] {
  return rules.flatMap((rule) => {
    const check = checkOf(rule);
    return check === undefined ? [] : [{ rule, check }];
  });
}
