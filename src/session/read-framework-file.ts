import type { Framework } from '../core/framework/framework';
import { readFrameworkJson } from '../core/framework/framework-json';
import { readFramework } from '../core/framework/read-framework';
import { withoutReportSheets } from '../core/report/report-mark';
import { decodedSnapshot } from '../core/workbook/decoded-snapshot';
import type { ChosenFile, Files } from './files';
import { FrameworkFileError } from './framework-file-problem';

/** The framework in a file: JSON by its name, else an .xlsx with a framework table. Throws for a file that has none. */
export async function readFrameworkFile(file: ChosenFile, files: Pick<Files, 'readWorkbook'>): Promise<Framework> {
  if (/\.json$/i.test(file.name)) return frameworkOf(jsonIn(await readable(file.text())), 'file');
  const workbook = await files.readWorkbook(await readable(file.bytes()), file.name);
  const framework = readFramework(decodedSnapshot(withoutReportSheets(workbook)));
  if (framework === null) throw new FrameworkFileError({ kind: 'no-framework' });
  return { ...framework, source: 'file' };
}

/** The framework that parsed JSON lays down. Throws, with everything that is mistaken. */
export function frameworkOf(json: unknown, source: 'file' | 'bundled'): Framework {
  const read = readFrameworkJson(json, source);
  if (read.kind === 'framework') return read.framework;
  throw new FrameworkFileError({ kind: 'framework-mistaken', mistakes: read.mistakes });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FrameworkFileError({ kind: 'not-json' });
  }
}

/** A file may have been moved, or taken away, since it was chosen. */
async function readable<Content>(reading: Promise<Content>): Promise<Content> {
  try {
    return await reading;
  } catch {
    throw new FrameworkFileError({ kind: 'file-unreadable' });
  }
}
