import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** What the manifest asks every Excel for. */
const [, ASKED = ''] = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync('manifest.xml', 'utf8')) ?? [];

interface Use {
  readonly file: string;
  /** `Range.getRowProperties`. */
  readonly member: string;
  readonly version: string;
}

/**
 * Every member of Excel's interface that `src/excel` names, with the version that brought it, as the types' own comments say. What is only
 * taken out of an event by its name is not among them: in an older Excel it is undefined, and nothing fails.
 */
function usesOfExcel(): readonly Use[] {
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const files = (config?.fileNames ?? []).filter((name) => /\/src\/excel\/[^/]+\.ts$/.test(name.replaceAll('\\', '/')));
  const program = ts.createProgram(files, { ...config?.options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();
  for (const source of program.getSourceFiles().filter(({ fileName }) => files.includes(fileName))) {
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const written = symbol === undefined ? '' : ts.displayPartsToString(symbol.getDocumentationComment(checker)) + commentsOf(symbol);
      const [, version] = /\[Api set: ExcelApi (\d+\.\d+)/.exec(written) ?? [];
      if (symbol !== undefined && version !== undefined) {
        const file = source.fileName.slice(source.fileName.lastIndexOf('/') + 1);
        const member = checker.symbolToString(symbol);
        uses.set(`${file} ${member}`, { file, member, version });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...uses.values()];
}

function commentsOf({ declarations = [] }: ts.Symbol): string {
  return declarations.flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText())).join('\n');
}

const minor = (version: string): number => Number(version.split('.')[1]);

/** What is asked for at run time before it is used, wherever the file says `isSetSupported` or `isSupported` with that version or a later one. */
function detected(file: string): number {
  const source = readFileSync(resolve('src/excel', file), 'utf8');
  return Math.max(0, ...[...source.matchAll(/[iI]s(?:Set)?Supported\((?:'ExcelApi', )?'1\.(\d+)'/g)].map(([, version]) => Number(version)));
}

test('what is newer than the manifest asks for is asked for at run time, and the manifest asks for no more than is used', () => {
  const uses = usesOfExcel();
  expect(uses.length).toBeGreaterThan(50);

  expect(uses.filter(({ file, version }) => minor(version) > Math.max(minor(ASKED), detected(file)))).toEqual([]);
  expect(Math.max(...uses.map(({ version }) => minor(version)).filter((version) => version <= minor(ASKED)))).toBe(minor(ASKED));
});
