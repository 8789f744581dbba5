import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A regular expression that the program searches with. */
export interface HousePattern {
  /** `core/evidence/find-dates.ts`. */
  readonly file: string;
  readonly pattern: RegExp;
}

interface WrittenPatterns {
  /** `/…/` in the source. */
  readonly literals: readonly HousePattern[];
  /** How often a file says `new RegExp`. */
  readonly composed: ReadonlyMap<string, number>;
}

const SOURCE = resolve(__dirname, '../../src');

/** Every regular expression below `src` as it is written; those put together from parts only counted. */
export function writtenPatterns(): WrittenPatterns {
  const literals: HousePattern[] = [];
  const composed = new Map<string, number>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ file, pattern: fromLiteral(node.text) });
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') composed.set(file, (composed.get(file) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(SOURCE, file), 'utf8'), ts.ScriptTarget.Latest));
  }
  return { literals, composed };
}

function fromLiteral(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** What the files that put patterns together make of them: each is loaded, and `used`, while somebody looks on. */
export async function composedPatterns(files: Iterable<string>, use: () => Promise<void>): Promise<HousePattern[]> {
  const found: HousePattern[] = [];
  const Genuine = globalThis.RegExp;
  const watched = new Proxy(Genuine, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given);
      const file = (new Error().stack ?? '').split('\n').find((line) => line.includes(`${SOURCE}/`));
      if (file !== undefined) found.push({ file: /src\/([^:)]*)/.exec(file)?.[1] ?? '', pattern });
      return pattern;
    },
  });
  globalThis.RegExp = watched;
  try {
    for (const file of files) await import(join(SOURCE, file));
    await use();
  } finally {
    globalThis.RegExp = Genuine;
  }
  return found;
}
