import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/read-xlsx';

export function samplePath(name: string): string {
  return join(__dirname, '../../assets/samples', name);
}

export function readSample(name: string): WorkbookSnapshot {
  return readXlsx(readFileSync(samplePath(name)), name);
}
