import { toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { RULE_CODES } from '../rules/rule-codes';
import type { Framework } from './framework';
import type { FrameworkProblem } from './framework-problem';
import { itemsOf } from './framework-tree';

/** What a framework decides about what does not exist, or in an order that decides nothing. */
export function checkPolicy(framework: Framework): FrameworkProblem[] {
  const { bonusCap, penaltyCap, leftOut } = framework;
  return [
    ...capProblems('bonus', bonusCap),
    ...capProblems('penalty', penaltyCap),
    ...bandProblems(framework),
    ...ruleProblems(framework),
    ...notApplicableProblems(framework),
    ...leftOut.flatMap((left): FrameworkProblem[] =>
      left.kind === 'policy-line' ? [{ kind: 'policy-line-unread', line: left.line, cell: left.cell }] : [],
    ),
  ];
}

function capProblems(cap: 'bonus' | 'penalty', points: Points | null): FrameworkProblem[] {
  return points?.lt(ZERO) ? [{ kind: 'cap-negative', cap, points: toDecimal(points), cell: null }] : [];
}

function bandProblems({ policy: { gradeBands } }: Framework): FrameworkProblem[] {
  return gradeBands.flatMap(({ name, from }, at): FrameworkProblem[] => {
    const before = gradeBands[at - 1];
    return before === undefined || from.lt(before.from)
      ? []
      : [{ kind: 'bands-out-of-order', band: name, before: before.name, cell: null }];
  });
}

function ruleProblems({ policy: { rules } }: Framework): FrameworkProblem[] {
  const codes = rules.map(({ code }) => code);
  const repeated = new Set(codes.filter((code, at) => codes.indexOf(code) < at));
  return [
    ...[...new Set(codes)]
      .filter((code) => !RULE_CODES.has(code))
      .map((rule): FrameworkProblem => ({ kind: 'rule-unknown', rule, cell: null })),
    ...[...repeated].map((rule): FrameworkProblem => ({ kind: 'rule-repeated', rule, cell: null })),
  ];
}

function notApplicableProblems(framework: Framework): FrameworkProblem[] {
  const { notApplicable } = framework.policy;
  if (typeof notApplicable === 'string') return [];
  const items = new Set(itemsOf(framework).map(({ code }) => code));
  const unknown = notApplicable.only.filter((code) => !items.has(code));
  return unknown.map((code): FrameworkProblem => ({ kind: 'not-applicable-unknown', code, cell: null }));
}
