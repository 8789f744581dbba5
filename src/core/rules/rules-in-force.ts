import type { RuleName } from '../finding';
import type { Framework, RulePolicy } from '../framework/framework';
import { Remembered } from '../workbook/remembered';
import type { Rule } from './rule';

/** The rules as a framework wants them for its year: weighed as it says, and those that it has switched off. */
export interface RulesInForce {
  readonly inForce: readonly Rule[];
  readonly switchedOff: readonly Rule[];
}

/** The very same for the same rules and framework. */
export function rulesInForce(rules: readonly Rule[], framework: Framework | null): RulesInForce {
  return IN_FORCE.of(framework ?? NO_FRAMEWORK, [rules], () => {
    const weighed = weightsIn(framework);
    return {
      inForce: rules.flatMap((rule) => {
        const severity = weighed.get(rule.code) ?? (rule.onlyIfAsked === true ? 'off' : rule.severity);
        return severity === 'off' ? [] : [{ ...rule, severity }];
      }),
      switchedOff: rules.filter(({ code }) => weighed.get(code) === 'off'),
    };
  });
}

const NO_FRAMEWORK = {};
const IN_FORCE = new Remembered<object, RulesInForce>();

/** A rule that a framework weighs otherwise than the rule itself, has switched off or has asked for. */
export interface RuleOtherwise extends RulePolicy {
  readonly rule: RuleName;
}

export function rulesOtherwise(rules: readonly Rule[], framework: Framework): RuleOtherwise[] {
  const weighed = weightsIn(framework);
  return rules.flatMap(({ code, name, severity, onlyIfAsked }) => {
    const as = weighed.get(code);
    const isAsEver = as === undefined || as === (onlyIfAsked === true ? 'off' : severity);
    return isAsEver ? [] : [{ code, rule: name, as }];
  });
}

/** Where a framework speaks of a rule twice, the last word counts. */
function weightsIn(framework: Framework | null): ReadonlyMap<string, RulePolicy['as']> {
  return new Map((framework?.policy.rules ?? []).map(({ code, as }) => [code, as]));
}
