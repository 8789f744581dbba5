import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

describe('the arrows of the house', () => {
  test('hold in the whole house', () => {
    expect(forbiddenArrows(ROOT)).toEqual([]);
  });

  test('are drawn so that a house that breaks them is refused', () => {
    expect(forbiddenArrows(join(__dirname, 'broken-house'))).toEqual([
      'cli/shows-a-pane.ts: the-terminal-shows-no-pane',
      'core/and-round.ts: no-cycles',
      'core/knows-excel.ts: core-knows-no-other-room',
      'core/knows-excel.ts: only-boot-files-know-excel',
      'core/knows-react.ts: core-uses-only-its-packages',
      'core/knows-react.ts: react-only-in-the-pane',
      'core/rounds-for-itself.ts: exact-decimals-in-one-place',
      'session/knows-a-language.ts: session-knows-only-core',
      'session/knows-excel.ts: only-boot-files-know-excel',
      'session/knows-excel.ts: session-knows-only-core',
      'taskpane/pane.ts: only-boot-files-know-excel',
      'xlsx/scores.ts: hosts-use-only-the-port',
    ]);
  });
});

describe('core', () => {
  test.each(['Excel', 'Office', 'document', 'window', 'console', 'process', 'setTimeout'])('does not compile when it names %s', (name) => {
    expect(compiledInCore(`export const named: unknown = ${name};`)).toEqual([expect.stringContaining(`Cannot find name '${name}'`)]);
  });

  test('compiles when it names none of them', () => {
    expect(compiledInCore(`import type { Place } from './finding'; export const rowOf = ({ row }: Place): number => row;`)).toEqual([]);
  });

  test('is refused by the linter when it asks the clock, waits, rounds, throws dice, silences a type, runs or keeps a text or searches it without end', () => {
    expect(
      linted('src/core/finding.ts', `
        export const now = () => Date.now();
        export const later = async () => Promise.resolve(1);
        export const shown = (value: number) => value.toFixed(2);
        export const dice = () => Math.random();
        export const text = (value: unknown) => value as string;
        export const put = (place: { innerHTML: string; cookie: string }, text: string) => { place.innerHTML = text; };
        export const bake = (place: { innerHTML: string; cookie: string }, text: string) => { place.cookie = text; };
        export const run = (text: string): unknown => eval(text);
        export const link = 'javascript:alert(1)';
        export const endless = /^(?:[a-z]+ ?)+$/;
        export const slow = /\\d+$/;
      `),
    ).toEqual([
      '10: no-script-url',
      '11: regexp/no-super-linear-backtracking',
      '12: regexp/no-super-linear-move',
      '2: no-restricted-globals',
      '3: no-restricted-globals',
      '3: no-restricted-syntax',
      '4: no-restricted-syntax',
      '5: no-restricted-properties',
      '6: @typescript-eslint/consistent-type-assertions',
      '7: no-restricted-syntax',
      '8: no-restricted-syntax',
      '9: no-eval',
    ]);
  });
});

test('the linter refuses everywhere what would make markup or a program of a text, or keep a text on the computer', () => {
  const files = ['src/taskpane/Views.tsx', 'src/taskpane/boot.tsx', 'src/commands/notice.ts', 'src/session/files.ts', 'src/excel/own-sheets.ts', 'src/core/indices/points.ts'];
  for (const rules of rulesFor(files)) {
    const severities = ['no-eval', 'no-new-func', 'no-script-url', 'regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'].map((rule) => rules[rule]?.[0]);
    expect(severities).toEqual([2, 2, 2, 2, 2]);
    expect(JSON.stringify(rules['no-restricted-syntax'])).toMatch(/^\[2,.*innerHTML.*dangerouslySetInnerHTML.*localStorage\|sessionStorage\|indexedDB\|caches/);
  }
});

/** What dependency-cruiser forbids below `src` of a house, `<file>: <rule>`. */
function forbiddenArrows(house: string): readonly string[] {
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const stdout = outputOf('depcruise', ['src', '--config', config, '--output-type', 'json'], { cwd: house });
  const { summary }: { readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] } } = JSON.parse(stdout);
  return summary.violations.map(({ from, rule }) => `${from.replace(/^src\//, '')}: ${rule.name}`).sort();
}

/** What the compiler says of a file in core. */
function compiledInCore(source: string): readonly string[] {
  const core = join(ROOT, 'src/core');
  const { options } = ts.parseJsonSourceFileConfigFileContent(ts.readJsonConfigFile(join(core, 'tsconfig.json'), ts.sys.readFile), ts.sys, core);
  const path = join(core, 'imagined.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, language) =>
    name === path ? ts.createSourceFile(name, source, language) : getSourceFile(name, language);
  const program = ts.createProgram([path], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The rules of the linter that a file breaks, were this its source, `<line>: <rule>`. */
function linted(file: string, source: string): readonly string[] {
  const stdout = outputOf('eslint', ['--stdin', '--stdin-filename', file, '--format', 'json'], { cwd: ROOT, input: source });
  const [result]: readonly { readonly messages: readonly { line: number; ruleId: string }[] }[] = JSON.parse(stdout);
  return (result?.messages ?? []).map(({ line, ruleId }) => `${line}: ${ruleId}`).sort();
}

/** The rules that the linter holds each file to. */
function rulesFor(files: readonly string[]): readonly Readonly<Record<string, readonly unknown[]>>[] {
  const asked = `const eslint = new (require('eslint').ESLint)(); Promise.all(${JSON.stringify(files)}.map((file) => eslint.calculateConfigForFile(file))).then((all) => console.log(JSON.stringify(all.map(({ rules }) => rules))));`;
  return JSON.parse(spawnSync(process.execPath, ['-e', asked], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }).stdout);
}

/** Both tools are ES modules that jest cannot load into its own room. */
function outputOf(tool: string, words: readonly string[], options: { readonly cwd: string; readonly input?: string }): string {
  return spawnSync(join(ROOT, 'node_modules/.bin', tool), words, { ...options, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
}
