import { ALL_RULES } from '../../src/core/rules/all-rules';
import { RULE_CODES } from '../../src/core/rules/rule-codes';

test('the catalogue has a code for every rule that there is', () => {
  expect(ALL_RULES.map(({ code }) => code).filter((code) => !RULE_CODES.has(code))).toEqual([]);
});

test('a code that looks like one is none', () => {
  expect(['FW00', 'FW09', 'SC13', 'AD04', 'XX01', 'fw01'].filter((code) => RULE_CODES.has(code))).toEqual([]);
});
