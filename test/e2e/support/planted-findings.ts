import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from '../../stand-in/preview/wishes';
import { PROJECT } from '../../stand-in/preview/build';

interface Planted {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What must be found in a sample, as `Bảng điểm!D35 IX01`. */
export function plantedFindings(sample: Sample): readonly string[] {
  const file = path.join(PROJECT, 'assets/samples', `${sample}.expected.json`);
  const planted: readonly Planted[] = JSON.parse(readFileSync(file, 'utf8'));
  return planted.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);
}
