import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../../src/cli/run-check';
import { largeWorkbook } from '../../support/large-workbook';
import { xlsxHolding } from '../../support/xlsx-of';
import type { CommandLineMeasure } from './measures';

const FILES = 200;
const ITEMS = 100;

/** The same workbook under many names would be read more quickly than that of each agency: every one has words of its own. */
async function writeFiles(folder: string): Promise<string[]> {
  const workbook = largeWorkbook(ITEMS);
  const paths: string[] = [];
  for (let agency = 1; agency <= FILES; agency += 1) {
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => ofAgency(value, agency))),
      contents: sheet.contents.map((row) => row.map((content) => ofAgency(content, agency))),
    }));
    const path = join(folder, `so-${agency}.xlsx`);
    writeFileSync(path, await xlsxHolding({ ...workbook, sheets }));
    paths.push(path);
  }
  return paths;
}

/** What cites a document cites one of this agency. */
function ofAgency<Value>(value: Value | string, agency: number): Value | string {
  return typeof value === 'string' && !value.startsWith('=') ? value.replace(/(\d+)\/(?=[A-ZĐ]{2})/g, (_, number) => `${Number(number) + agency}/`) : value;
}

async function commandLine(): Promise<CommandLineMeasure> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const paths = await writeFiles(folder);
  let read = 0;
  let megabytesAfterQuarter = NaN;
  const began = performance.now();
  runCheck([...paths, '--json'], {
    today: () => ({ year: 2025, month: 3, day: 1 }),
    readFile: (path) => {
      read += 1;
      if (read === FILES / 4) megabytesAfterQuarter = held();
      return readFileSync(path);
    },
    print: () => undefined,
    complain: (text) => process.stderr.write(`${text}\n`),
  });
  const seconds = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true });
  return { kind: 'command-line', files: FILES, items: ITEMS, seconds, megabytesAfterQuarter, megabytesAtEnd: held() };
}

/** What is still needed; what has been let go waits for Node to clear it away. Wants `--expose-gc`. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

void commandLine().then((measure) => process.stdout.write(JSON.stringify(measure)));
