import * as fc from 'fast-check';
import { checkedSheet } from '../../src/core/checked-sheet';
import { rowRole } from '../../src/core/formulas/row-roles';
import { sumCells } from '../../src/core/formulas/sum-cells';
import { readFramework } from '../../src/core/framework/read-framework';
import type { CheckedSheet } from '../../src/core/rules/rule';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { damaged } from '../support/damaged-workbook';
import { generatedWorkbook } from '../support/generated-workbook';
import { LAW_RUNS } from '../support/law-runs';
import { laidOut, PLAIN } from '../support/lay-out-workbook';

test('the row of a part of a sum is that of the part, and of nothing else', () => {
  const workbook = generatedWorkbook.map((generated) => laidOut(generated, PLAIN));
  fc.assert(
    fc.property(fc.oneof(workbook, damaged(workbook)), fc.boolean(), (snapshot, byFramework) => {
      for (const sheet of checkedSheets(snapshot, byFramework)) {
        for (const part of sumCells(sheet).flatMap(({ parts }) => parts)) {
          const role = rowRole(sheet, part.entry.row);
          expect(role?.kind === 'node' && role.node === part).toBe(true);
        }
      }
    }),
    { numRuns: LAW_RUNS },
  );
});

function checkedSheets(workbook: WorkbookSnapshot, byFramework: boolean): CheckedSheet[] {
  const framework = byFramework ? readFramework(workbook) : null;
  return readScoresheets(workbook, framework).scoresheets.flatMap((scoresheet) => checkedSheet(scoresheet, { framework, workbook, today: null }) ?? []);
}
