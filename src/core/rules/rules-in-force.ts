import type { Framework } from '../framework/framework';
import type { Rule } from './rule';

/** The rules as a framework wants them for its year: weighed as it says, and those that it has switched off. */
export interface RulesInForce {
  readonly inForce: readonly Rule[];
  readonly switchedOff: readonly Rule[];
}

export function rulesInForce(rules: readonly Rule[], framework: Framework | null): RulesInForce {
  const weighed = new Map((framework?.policy.rules ?? []).map(({ code, as }) => [code, as]));
  return {
    inForce: rules.flatMap((rule) => {
      const severity = weighed.get(rule.code) ?? (rule.onlyIfAsked === true ? 'off' : rule.severity);
      return severity === 'off' ? [] : [{ ...rule, severity }];
    }),
    switchedOff: rules.filter(({ code }) => weighed.get(code) === 'off'),
  };
}
