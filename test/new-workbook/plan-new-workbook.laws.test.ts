import fc from 'fast-check';
import { fingerprintOf } from '../../src/core/framework/fingerprint';
import type { Framework } from '../../src/core/framework/framework';
import { itemsOf } from '../../src/core/framework/framework-tree';
import { readFramework } from '../../src/core/framework/read-framework';
import { plannedSnapshot } from '../../src/core/new-workbook/planned-snapshot';
import { planFrameworkSheet } from '../../src/core/new-workbook/plan-framework-sheet';
import { vi } from '../../src/messages/vi';
import { generatedFramework } from '../support/generated-framework';
import { LAW_RUNS } from '../support/law-runs';
import { newWorkbookFor, snapshotOf } from '../support/planned-workbook';
import { readFromItsJson } from '../support/read-from-its-json';
import { reviewed } from '../support/second-click';

const RUNS = { numRuns: LAW_RUNS };

test('a new workbook is found to lack nothing but the scores, and nothing in it is changed', () => {
  fc.assert(
    fc.property(generatedFramework, (framework) => {
      const review = reviewed(snapshotOf(newWorkbookFor(framework)));
      expect(review.findings.map(({ code, item }) => `${code} ${String(item)}`)).toEqual(unscored(framework));
      expect(review.notChecked.filter(({ because }) => because !== 'switched-off')).toEqual([]);
      expect(review.formulas).toEqual([]);
    }),
    RUNS,
  );
});

test('sheet, JSON, new workbook: the framework keeps its fingerprint all the way', () => {
  fc.assert(
    fc.property(generatedFramework, (framework) => {
      const sheet = plannedSnapshot(planFrameworkSheet(framework, vi.newWorkbook));
      const fromSheet = readFramework({ name: 'framework.xlsx', definedNames: [], tables: [], sheets: [sheet] });
      if (fromSheet === null) throw new Error('the framework sheet is not read as one');
      const made = reviewed(snapshotOf(newWorkbookFor(readFromItsJson(fromSheet))));
      expect(made.framework?.fingerprint).toBe(fingerprintOf(framework));
    }),
    RUNS,
  );
});

/** SC05 for each item that the unit scores, as long as the framework leaves that rule on. */
function unscored(framework: Framework): string[] {
  if (framework.policy.rules.some(({ code, as }) => code === 'SC05' && as === 'off')) return [];
  return itemsOf(framework)
    .filter(({ terms }) => terms.scoredBy === 'unit')
    .map(({ code }) => `SC05 ${code}`);
}
