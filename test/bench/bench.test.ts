import { ALL_RULES } from '../../src/core/rules/all-rules';
import { cleanModel } from './clean-model';
import { masks } from './combine';
import { rulesWithoutFault } from './describe';
import { ALL_FAULTS } from './faults/all-faults';
import { reviewer } from './judge';
import type { Reviewer } from './judge';
import { runBench } from './run-bench';
import type { BenchResult } from './run-bench';

/** One workbook for each kind of fault, some clean ones and some with three faults at once. */
function bench(review: Reviewer, faults = ALL_FAULTS): BenchResult {
  return runBench({ seed: 1, workbooks: Math.ceil(faults.length / 0.6), faults, review, clean: [], planted: [] });
}

/** As people would look at them. */
function slipsOf({ slips }: BenchResult): string[] {
  return slips.map(({ seed, faults, judgement: { missed, falseAlarms } }) => `${seed} ${faults.join(' + ')}: missed ${missed.join(', ')}; false ${falseAlarms.join(', ')}`);
}

const LOCAL_LINKS = ALL_FAULTS.filter(({ rule }) => rule === 'EV05');

test('a small bench finds every fault, and nothing that is none; every rule of the catalogue has a fault to find', () => {
  const result = bench(reviewer);
  expect({ failures: result.failures, slips: slipsOf(result) }).toEqual({ failures: [], slips: [] });
  expect(rulesWithoutFault(result.single)).toEqual([]);
});

test('every kind of fault has a name of its own and a rule of the catalogue', () => {
  const codes = new Set(ALL_RULES.map(({ code }) => code));
  expect(ALL_FAULTS.filter(({ rule }) => !codes.has(rule))).toEqual([]);
  expect(new Set(ALL_FAULTS.map(({ name }) => name)).size).toBe(ALL_FAULTS.length);
});

test('a review that leaves a rule out fails, and the rule is named', () => {
  const { failures } = bench((...read) => reviewer(...read).filter((name) => !name.startsWith('EV05')), LOCAL_LINKS);
  expect(failures).toEqual(['single faults missed by EV05', 'of three faults at once, too many missed by EV05']);
});

test('a review that finds what is not there fails, and the rule is named', () => {
  const { failures } = bench((...read) => [...reviewer(...read), 'SC02 Bảng điểm!A1'], LOCAL_LINKS);
  expect(failures).toEqual(['false alarms beside single faults: SC02', 'false alarms beside three faults: SC02']);
});

test('faults that touch what another one rests on are not seeded beside it', () => {
  const fault = (touches: readonly string[], restsOn: readonly string[] = []) => ({ model: cleanModel(1), expected: [], touches, restsOn });
  expect(masks(fault(['unit-1 1.2']), fault(['unit-1 1.3']))).toBe(false);
  expect(masks(fault(['unit-1 1.2']), fault(['unit-2 1.2']))).toBe(false);
  expect(masks(fault(['unit-1 1.2']), fault(['unit-1 1'], ['unit-1 1.2']))).toBe(true);
  expect(masks(fault(['unit-1 *']), fault(['unit-1 1.2']))).toBe(true);
});
