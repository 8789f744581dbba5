import { checkFramework } from '../core/framework/check-framework';
import type { Framework } from '../core/framework/framework';
import { readFrameworkJson } from '../core/framework/framework-json';
import { makesUnusable } from '../core/framework/framework-problem';
import { readFramework } from '../core/framework/read-framework';
import { toA1 } from '../core/workbook/cell-ref';
import { withoutReportSheets } from '../core/report/report-mark';
import { decodedSnapshot } from '../core/workbook/decoded-snapshot';
import type { Messages } from '../messages/catalogue';
import { frameworkProblemSentence } from '../messages/framework-messages';
import { faultOf } from '../session/fault';
import { readXlsx } from '../xlsx/read-xlsx';
import { bytesOf } from './checked-file';
import type { ReadFile } from './checked-file';

/** The framework from outside, or why it cannot be used: a sentence, or several, one a line. */
export type OpenedFramework =
  { readonly kind: 'framework'; readonly framework: Framework } | { readonly kind: 'failed'; readonly sentence: string };

/** Opens `--framework FILE`: JSON, or an .xlsx with a framework sheet. One by which everybody would be scored wrongly is refused. */
export function openFramework(path: string, readFile: ReadFile, messages: Messages): OpenedFramework {
  const { terminal } = messages;
  const bytes = bytesOf(path, readFile);
  if (bytes === null) return { kind: 'failed', sentence: terminal.fileNotFound(path) };
  const opened = path.toLowerCase().endsWith('.json') ? fromJson(path, bytes, terminal) : fromXlsx(path, bytes, terminal);
  return opened.kind === 'framework' ? usable(path, opened.framework, messages) : opened;
}

function usable(path: string, framework: Framework, messages: Messages): OpenedFramework {
  const { sheet } = framework;
  const sentences = checkFramework(framework)
    .filter(makesUnusable)
    .map((problem) => {
      const place = sheet === null || problem.cell === null ? null : messages.place(sheet.name, toA1(problem.cell));
      return messages.terminal.frameworkUnusable(path, place, frameworkProblemSentence(problem, messages));
    });
  return sentences.length === 0 ? { kind: 'framework', framework } : { kind: 'failed', sentence: sentences.join('\n') };
}

function fromXlsx(path: string, bytes: Uint8Array, terminal: Messages['terminal']): OpenedFramework {
  try {
    const framework = readFramework(decodedSnapshot(withoutReportSheets(readXlsx(bytes, path))));
    if (framework === null) return { kind: 'failed', sentence: terminal.frameworkNotFound(path) };
    return { kind: 'framework', framework: { ...framework, source: 'file' } };
  } catch (thrown) {
    return { kind: 'failed', sentence: terminal.fault(path, faultOf(thrown, 'reading')) };
  }
}

function fromJson(path: string, bytes: Uint8Array, terminal: Messages['terminal']): OpenedFramework {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'failed', sentence: terminal.frameworkNotJson(path) };
  }
  const read = readFrameworkJson(json, 'file');
  if (read.kind === 'framework') return read;
  return { kind: 'failed', sentence: terminal.frameworkMistaken(path, read.mistakes) };
}
