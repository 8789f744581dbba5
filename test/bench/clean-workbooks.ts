import * as fc from 'fast-check';
import { readFramework } from '../../src/core/framework/read-framework';
import { cleanWorkbook } from '../support/generated-workbook';
import type { GeneratedWorkbook } from '../support/generated-workbook';
import { HEADING_LAYOUTS } from '../support/lay-out-headings';
import { laidOut, PLAIN } from '../support/lay-out-workbook';
import type { Layout } from '../support/lay-out-workbook';
import { NUMBERINGS } from '../support/print-codes';
import { CORPUS, corpusWorkbook } from '../workbooks/support/corpus';
import type { CorpusWorkbook } from '../workbooks/support/corpus-workbook';
import { drawnSnapshot } from '../workbooks/support/drawn-snapshot';
import { Choices } from './choices';
import type { CleanWorkbook } from './run-bench';
import { variedLayout } from './varied-layout';

/** A workbook of the corpus that is read as ready: nothing is wrong with it. */
export interface NamedCorpusWorkbook {
  readonly name: string;
  readonly workbook: CorpusWorkbook;
}

export async function readyCorpus(): Promise<NamedCorpusWorkbook[]> {
  const all = await Promise.all(CORPUS.map(async (name) => ({ name, workbook: await corpusWorkbook(name) })));
  return all.filter(({ workbook: { reads } }) => reads.verdict === 'ready' && (reads.findings ?? []).length === 0);
}

export function cleanCorpus(ready: readonly NamedCorpusWorkbook[]): CleanWorkbook[] {
  return ready.map(({ name, workbook: { sheets, frameworkFile } }) => ({
    name,
    look: () => {
      const framework = frameworkFile === undefined ? null : readFramework(drawnSnapshot(frameworkFile));
      return { snapshot: drawnSnapshot(sheets), framework: framework && { ...framework, source: 'file' } };
    },
  }));
}

/** The workbooks on which the laws of layout are tried, in layouts of all kinds. */
export function cleanGenerated(seed: number, howMany: number): CleanWorkbook[] {
  return fc.sample(cleanWorkbook, { seed, numRuns: howMany }).map((workbook, at) => ({
    name: `generated ${at}`,
    look: () => ({ snapshot: laidOut(workbook, layoutFor(workbook, seed + at)), framework: null }),
  }));
}

function layoutFor({ units }: GeneratedWorkbook, seed: number): Layout {
  const choose = new Choices(seed);
  const [numbering, frameworkNumbering] = [choose.among(NUMBERINGS) ?? 'dotted', choose.among(NUMBERINGS) ?? 'dotted'];
  return {
    ...PLAIN,
    ...variedLayout(seed)['unit-1'],
    heading: choose.among(HEADING_LAYOUTS) ?? 'one-row',
    numbering,
    frameworkNumbering,
    decimalMark: choose.of([',', '.']),
    options: units.length > 1 ? 'where-they-are' : choose.of(['where-they-are', 'more-on-the-sheet', 'more-everywhere']),
  };
}
