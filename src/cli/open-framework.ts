import type { Framework } from '../core/framework/framework';
import { readFrameworkJson } from '../core/framework/framework-json';
import { readFramework } from '../core/framework/read-framework';
import { decodedSnapshot } from '../core/workbook/decoded-snapshot';
import type { Messages } from '../messages/catalogue';
import { faultOf } from '../session/fault';
import { readXlsx } from '../xlsx/read-xlsx';
import { bytesOf } from './checked-file';
import type { ReadFile } from './checked-file';

/** The framework from outside, or one sentence that says why there is none. */
export type OpenedFramework =
  | { readonly kind: 'framework'; readonly framework: Framework }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Opens `--framework FILE`: JSON, or an .xlsx with a framework sheet. */
export function openFramework(path: string, readFile: ReadFile, { terminal }: Messages): OpenedFramework {
  const failed = (sentence: string): OpenedFramework => ({ kind: 'failed', sentence });
  const bytes = bytesOf(path, readFile);
  if (bytes === null) return failed(terminal.fileNotFound(path));
  if (path.toLowerCase().endsWith('.json')) return fromJson(path, bytes, terminal);
  try {
    const framework = readFramework(decodedSnapshot(readXlsx(bytes, path)));
    if (framework === null) return failed(terminal.frameworkNotFound(path));
    return { kind: 'framework', framework: { ...framework, source: 'file' } };
  } catch (thrown) {
    return failed(terminal.fault(path, faultOf(thrown, 'reading')));
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
