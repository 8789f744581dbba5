import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusWorkbook } from './corpus-workbook';

const FOLDER = join(__dirname, '..');

/** The names of all files in `test/workbooks/` that hold a workbook, without their ending. */
export const CORPUS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

export async function corpusWorkbook(name: string): Promise<CorpusWorkbook> {
  const module: unknown = await import(join(FOLDER, name));
  if (!holdsWorkbook(module)) throw new Error(`test/workbooks/${name}.ts exports no workbook`);
  return module.workbook;
}

function holdsWorkbook(module: unknown): module is { readonly workbook: CorpusWorkbook } {
  return typeof module === 'object' && module !== null && 'workbook' in module;
}
