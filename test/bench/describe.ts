import { ALL_RULES } from '../../src/core/rules/all-rules';
import type { BenchResult, Slip } from './run-bench';
import { precision, recall } from './tally';
import type { Count, Tally } from './tally';

const MOST_SLIPS_SHOWN = 8;

/** The result as people read it: by rule, by kind of fault, all together, and the first slips in full. */
export function describeResult(result: BenchResult, seconds: number): string {
  const { clean, single, three, workbooks, slips, failures } = result;
  return [
    'single faults, by rule',
    ...ALL_RULES.map(({ code, name }) => line(`${code} ${name}`, single.byRule.get(code))),
    '',
    'single faults, by kind',
    ...[...single.byFault].map(([name, count]) => line(name, count)),
    '',
    'three faults at once, by rule',
    ...ALL_RULES.map(({ code, name }) => line(`${code} ${name}`, three.byRule.get(code))),
    '',
    line(`clean (${workbooks.clean} workbooks)`, clean.all),
    line(`single faults (${workbooks.single} workbooks, ${single.byFault.size} kinds)`, single.all),
    line(`three faults at once (${workbooks.three} workbooks)`, three.all),
    `${workbooks.clean + workbooks.single + workbooks.three} workbooks in ${Math.ceil(seconds)} s of processor time`,
    ...slips.slice(0, MOST_SLIPS_SHOWN).flatMap(slipLines),
    '',
    ...(failures.length === 0 ? ['passed'] : failures.map((failure) => `FAILED: ${failure}`)),
  ].join('\n');
}

function line(name: string, count: Count | undefined): string {
  if (count === undefined) return `  ${name.padEnd(66)} -`;
  const { expected, missed, falseAlarms } = count;
  const figures = [`${expected - missed}/${expected}`.padStart(11), `recall ${shown(recall(count))}`, `precision ${shown(precision(count))}`, ...(falseAlarms > 0 ? [`${falseAlarms} false alarms`] : [])];
  return `  ${name.padEnd(66)}${figures.join('  ')}`;
}

/** Never rounded up to what it is not. */
function shown(percent: number): string {
  return `${Math.floor(percent * 100) / 100} %`.padStart(8);
}

function slipLines({ seed, model, where, faults, judgement }: Slip): string[] {
  const { expected, missed, falseAlarms, found } = judgement;
  return [
    '',
    `seed ${seed}: ${faults.length === 0 ? 'a clean workbook' : faults.join(' + ')}`,
    `  layout       ${model === null ? (where ?? '-') : JSON.stringify(model.shape)}`,
    `  expected     ${list(expected)}`,
    `  missed       ${list(missed)}`,
    `  false alarms ${list(falseAlarms)}`,
    `  found        ${list(found)}`,
  ];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '-' : names.join(', ');
}

/** Whether every rule of the catalogue has a kind of fault that it must find. */
export function rulesWithoutFault(tally: Tally): string[] {
  return ALL_RULES.map(({ code }) => code).filter((code) => (tally.byRule.get(code)?.expected ?? 0) === 0);
}
