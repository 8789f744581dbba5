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

  test('is refused by the linter when it asks the clock, waits, rounds by itself, throws dice or silences a type', () => {
    expect(
      lintedInCore(`
        export const now = () => Date.now();
        export const later = async () => Promise.resolve(1);
        export const shown = (value: number) => value.toFixed(2);
        export const dice = () => Math.random();
        export const text = (value: unknown) => value as string;
      `),
    ).toEqual([
      '2: no-restricted-globals',
      '3: no-restricted-globals',
      '3: no-restricted-syntax',
      '4: no-restricted-syntax',
      '5: no-restricted-properties',
      '6: @typescript-eslint/consistent-type-assertions',
    ]);
  });
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

/** The rules of the linter that a file in core breaks, `<line>: <rule>`. */
function lintedInCore(source: string): readonly string[] {
  const stdout = outputOf('eslint', ['--stdin', '--stdin-filename', 'src/core/finding.ts', '--format', 'json'], { cwd: ROOT, input: source });
  const [result]: readonly { readonly messages: readonly { line: number; ruleId: string }[] }[] = JSON.parse(stdout);
  return (result?.messages ?? []).map(({ line, ruleId }) => `${line}: ${ruleId}`).sort();
}

/** Both tools are ES modules that jest cannot load into its own room. */
function outputOf(tool: string, words: readonly string[], options: { readonly cwd: string; readonly input?: string }): string {
  return spawnSync(join(ROOT, 'node_modules/.bin', tool), words, { ...options, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
}
