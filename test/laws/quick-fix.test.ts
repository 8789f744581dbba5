import * as fc from 'fast-check';
import type { Finding } from '../../src/core/finding';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { calculated } from '../support/calculate';
import { fixed, toldWhere } from '../support/fixing';
import { generatedWorkbook } from '../support/generated-workbook';
import { laidOut, PLAIN } from '../support/lay-out-workbook';
import { LAW_RUNS } from '../support/law-runs';
import { NUMBERINGS } from '../support/print-codes';
import { reviewed } from '../support/second-click';
import { CORPUS, corpusWorkbook } from '../workbooks/support/corpus';
import { drawnSnapshot } from '../workbooks/support/drawn-snapshot';

/** So many of a workbook's quick fixes are tried, one alone each time. */
const MOST_FIXES = 5;

test('after a quick fix its finding is gone, and no error is there but what could not be checked before', async () => {
  const corpus = await Promise.all(CORPUS.map(async (name) => drawnSnapshot((await corpusWorkbook(name)).sheets)));
  const numbering = fc.constantFrom(...NUMBERINGS);
  const generated = fc.tuple(generatedWorkbook, numbering, numbering).map(([each, style, frameworkStyle]) => laidOut(each, { ...PLAIN, numbering: style, frameworkNumbering: frameworkStyle }));
  const workbook = fc.oneof({ weight: 3, arbitrary: generated }, { weight: 1, arbitrary: fc.constantFrom(...corpus) }).map(calculated);
  await fc.assert(fc.asyncProperty(workbook, fc.nat(), everyFixHolds), { numRuns: Math.ceil(LAW_RUNS / 2) });
});

async function everyFixHolds(snapshot: WorkbookSnapshot, from: number): Promise<void> {
  const { findings, quickFixes, notChecked } = reviewed(snapshot);
  const before = new Set(findings.map(toldWhere));
  const fixes = [...quickFixes];
  for (let at = 0; at < Math.min(MOST_FIXES, fixes.length); at += 1) {
    const [finding, fix] = fixes[(from + at) % fixes.length] ?? [];
    if (finding === undefined || fix === undefined) continue;
    const after = reviewed(await fixed(snapshot, fix)).findings;
    expect(after.map(toldWhere)).not.toContain(toldWhere(finding));
    const isNew = (each: Finding): boolean => each.severity === 'error' && !before.has(toldWhere(each));
    const couldNotBeSeen = ({ code, place }: Finding): boolean => notChecked.some((gap) => gap.code === code && gap.sheet === place.sheet.name);
    const followed = ({ code, place }: Finding): boolean => finding.code === 'FW04' && code === 'IX03' && place.row === finding.place.row;
    const told = after.filter((each) => isNew(each) && !couldNotBeSeen(each) && !followed(each)).map(toldWhere);
    expect({ after: toldWhere(finding), told }).toEqual({ after: toldWhere(finding), told: [] });
  }
}
