import * as fc from 'fast-check';
import { sum, ZERO } from '../../src/core/indices/points';
import { scoreNodes } from '../../src/core/scoresheet/score-tree';
import { workingOf } from '../../src/core/working/working-of';
import type { Working } from '../../src/core/working/working';
import { generatedWorkbook } from '../support/generated-workbook';
import { LAW_RUNS } from '../support/law-runs';
import { laidOut, PLAIN } from '../support/lay-out-workbook';
import { reviewed } from '../support/second-click';

/** Every number of every stage of every unit. */
function everyWorking(check: (working: Working) => void): void {
  fc.assert(
    fc.property(generatedWorkbook, (workbook) => {
      for (const sheet of reviewed(laidOut(workbook, PLAIN)).sheets) {
        for (const { stage } of sheet.stages) {
          for (const code of [null, ...[...scoreNodes(sheet.tree.areas)].map((node) => node.code)]) {
            const working = workingOf(sheet, stage, code);
            expect(working).not.toBeNull();
            if (working !== null) check(working);
          }
        }
      }
    }),
    { numRuns: Math.ceil(LAW_RUNS / 4) },
  );
}

test('the lines of a working add up to its number, and what is left out brings nothing in', () => {
  everyWorking(({ item, index, parts, bonus, penalty }) => {
    for (const { leftOut, index: part } of parts) if (leftOut !== null) expect([part.points.eq(0), part.maximum.eq(0)]).toEqual([true, true]);
    if (item !== null) return;
    const points = sum(parts.map((part) => part.index.points)).plus(bonus?.points ?? ZERO).minus(penalty?.points ?? ZERO);
    expect(points.toFixed()).toBe(index.points.toFixed());
    expect(sum(parts.map((part) => part.index.maximum)).toFixed()).toBe(index.maximum.toFixed());
  });
});

test('an item’s number is the cell that counts, less what is deducted', () => {
  everyWorking(({ item, index }) => {
    if (item === null) return;
    const counting = item.cells.find(({ counts }) => counts);
    const given = counting?.score.kind === 'points' ? counting.score.points.minus(item.deducted ?? ZERO) : ZERO;
    expect(index.points.toFixed()).toBe((item.leftOut === null ? given : ZERO).toFixed());
  });
});

test('a number is provisional exactly where there are cells that make it so, and for their reasons', () => {
  everyWorking(({ index, doubtful }) => {
    const because = index.state.kind === 'provisional' ? index.state.because : [];
    expect([...new Set(doubtful.map(({ doubt }) => doubt))].sort()).toEqual([...because].sort());
  });
});
