import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework, RulePolicy } from '../../src/core/framework/framework';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import { rulesInForce, rulesOtherwise } from '../../src/core/rules/rules-in-force';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí | Điểm tối đa |
  |-------|----------|-------------|
  | "1"   | Chỉ đạo  | 1           |
  | "1.1" | Kế hoạch | 1           |
`);

const weighing = (...rules: RulePolicy[]): Framework => ({ ...FRAMEWORK, policy: { ...USUAL_POLICY, rules } });

test.each([
  // A rule that is usually a warning
  ['EV01', 'info', ['EV01 evidence-missing info']],
  ['EV01', 'off', ['EV01 evidence-missing off']],
  ['EV01', 'warning', []],
  // A rule that usually sleeps
  ['EV10', 'info', ['EV10 explanation-missing info']],
  ['EV10', 'off', []],
] as const)('a framework that weighs %s as %s has decided otherwise: %j', (code, as, otherwise) => {
  const told = rulesOtherwise(ALL_RULES, weighing({ code, as })).map((each) => `${each.code} ${each.rule} ${each.as}`);
  expect(told).toEqual(otherwise);
});

test('a framework that says nothing of rules decides nothing otherwise, and of two words the last counts', () => {
  expect(rulesOtherwise(ALL_RULES, weighing())).toEqual([]);
  expect(rulesOtherwise(ALL_RULES, weighing({ code: 'EV01', as: 'off' }, { code: 'EV01', as: 'error' })).map(({ as }) => as)).toEqual(['error']);
});

test('a rule that is switched off is not in force, and one that sleeps is neither in force nor switched off', () => {
  const { inForce, switchedOff } = rulesInForce(ALL_RULES, weighing({ code: 'EV01', as: 'off' }));
  const sleeping = ALL_RULES.filter(({ onlyIfAsked }) => onlyIfAsked === true).length;
  expect(switchedOff.map(({ code }) => code)).toEqual(['EV01']);
  expect(inForce.length).toBe(ALL_RULES.length - sleeping - 1);
});
