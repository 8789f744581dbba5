import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ALL_RULES } from '../../src/core/rules/all-rules';

const ROOT = resolve(__dirname, '../..');
const RULES = join(ROOT, 'src/core/rules');
const TESTS = join(ROOT, 'test/rules');
const EXAMPLES = join(ROOT, 'src/help/examples');

describe.each(ALL_RULES.map(({ code, name, severity }) => ({ code, name, severity })))('$code $name', ({ code, name, severity }) => {
  const source = read(RULES, `${name}.ts`);
  const shown = read(TESTS, `${name}.test.ts`);

  test('stands in the file that bears its name', () => {
    expect(source).toContain(`export const ${exportedName(name)}: Rule<'${name}'> = {\n  code: '${code}',\n  name: '${name}',\n  severity: '${severity}',`);
  });

  test('says in a sentence of its own what must hold', () => {
    expect(source).toMatch(/\/\*\*(?:(?!\*\/)[\s\S])+\*\/\nexport const /);
  });

  test('is short enough to love', () => {
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });

  test('has an example of its own for its help page', () => {
    expect(read(EXAMPLES, `${name}.ts`)).toContain(`export const ${exportedName(name)}Example: RuleExample<'${name}'> = {`);
  });

  test('is tested on a sheet where it speaks and on one where it stays silent', () => {
    expect(shown).toContain(`/rules/${name}'`);
    expect(shown).toMatch(/toEqual\(\[\s*(?:\/\/.*\s*)?\{ cell: /);
    expect(shown).toContain('toEqual([])');
  });
});

test('codes are permanent: other programs and last year’s reports speak of them', () => {
  expect(ALL_RULES.map(({ code, name, severity }) => `${code} ${name} ${severity}`)).toEqual([
    'FW01 item-duplicated error',
    'FW02 item-unknown error',
    'FW03 item-missing error',
    'FW04 maximum-differs error',
    'FW05 item-renamed warning',
    'FW06 item-out-of-place warning',
    'FW07 framework-sum-differs error',
    'FW08 code-damaged warning',
    'SH01 heading-missing error',
    'SH02 heading-ambiguous error',
    'SH03 row-hidden warning',
    'SH04 text-encoding warning',
    'SH05 stray-score warning',
    'SH06 external-link warning',
    'SC01 score-not-a-number error',
    'SC02 score-above-maximum error',
    'SC03 score-negative error',
    'SC04 score-not-allowed error',
    'SC05 item-unscored warning',
    'SC06 score-broken error',
    'SC07 score-as-text warning',
    'SC08 score-as-date error',
    'SC09 score-disagrees-with-result error',
    'SC10 survey-self-scored error',
    'SC11 not-applicable-refused warning',
    'SC12 score-too-fine info',
    'IX01 subtotal-differs error',
    'IX02 total-differs error',
    'IX03 index-differs error',
    'IX04 total-typed warning',
    'IX05 formula-range-wrong error',
    'IX06 rounding-shows info',
    'EV01 evidence-missing warning',
    'EV02 evidence-placeholder warning',
    'EV03 evidence-unidentified warning',
    'EV04 evidence-outside-year warning',
    'EV05 evidence-link-local warning',
    'EV06 evidence-date-impossible error',
    'EV07 evidence-reused info',
    'EV08 evidence-not-registered warning',
    'EV09 evidence-uncited info',
    'EV10 explanation-missing info',
    'AP01 appraisal-reason-missing warning',
    'AP02 appraisal-incomplete warning',
    'AD01 bonus-above-cap error',
    'AD02 penalty-above-cap error',
    'AD03 bonus-without-evidence warning',
  ]);
});

test('every rule that was written is run', () => {
  const written = readdirSync(RULES).filter((file) => /^export const \w+: Rule</m.test(read(RULES, file)));
  expect(written).toEqual(ALL_RULES.map(({ name }) => `${name}.ts`).sort());
});

function read(folder: string, file: string): string {
  return readdirSync(folder).includes(file) ? readFileSync(join(folder, file), 'utf8') : '';
}

/** `score-not-a-number` → `scoreNotANumber`. */
function exportedName(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
