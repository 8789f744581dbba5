import { checkedSheet } from './checked-sheet';
import { fingerprintOf } from './framework/fingerprint';
import { readFramework } from './framework/read-framework';
import { ranksOf } from './indices/rank-units';
import { planChanges, planClearing } from './plan-changes';
import type { Review, ReviewOptions } from './review-result';
import { ALL_RULES } from './rules/all-rules';
import { rulesOtherwise } from './rules/rules-in-force';
import { runRules } from './rules/run-rules';
import { readScoresheets } from './scoresheet/read-scoresheets';
import { readSummaries } from './summary/read-summaries';
import { inOrderOfSheets } from './sort-findings';
import { unitStanding } from './standing/unit-standing';
import { understoodTables } from './understand-tables';
import { verdictOn } from './verdict';
import { sealOf } from './waivers/seal-of';
import { readWaivers, withoutWaiverSheets } from './waivers/waiver-sheet';
import { weighFindings } from './waivers/weigh-findings';
import { decodedSnapshot } from './workbook/decoded-snapshot';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** The whole decision about a workbook: read, compute, judge, plan. It knows no host, no language and no clock. */
export function reviewWorkbook(whole: WorkbookSnapshot, { framework: given, wording, today, waivers }: ReviewOptions): Review {
  // The sheet that keeps acceptances is ours: there is nothing to score on it and nothing to find.
  const asRead = withoutWaiverSheets(whole);
  const snapshot = decodedSnapshot(asRead);
  // A framework from outside has no cells in this workbook, even where it was read from a sheet of another.
  const framework = given === null ? readFramework(snapshot) : { ...given, sheet: null };
  const { scoresheets, unreadable } = readScoresheets(snapshot, framework);
  const sheets = scoresheets.flatMap((scoresheet) => checkedSheet(scoresheet, { framework, workbook: snapshot, today }) ?? []);

  const { findings: found, notChecked } = runRules({ snapshots: asRead.sheets, framework, sheets, unreadable });
  const read = { snapshot: asRead, scoresheets };
  const weighed = weighFindings(inOrderOfSheets(found, snapshot), waivers ?? readWaivers(whole), (finding) => sealOf(finding, read));
  const { counted: findings, accepted, lapsed, settled } = weighed;
  const { formulas, mended, changes } = planChanges(snapshot, sheets, findings, wording);
  const ranks = ranksOf(sheets);
  const summaries = readSummaries(snapshot, framework?.policy.decimals);

  return {
    verdict: verdictOn(sheets, unreadable, findings),
    framework: framework === null ? null : { framework, fingerprint: fingerprintOf(framework), rules: rulesOtherwise(ALL_RULES, framework) },
    sheets: sheets.map((sheet, at) => ({
      scoresheet: sheet.scoresheet,
      framework,
      tree: sheet.tree,
      stages: sheet.indices,
      ledger: sheet.ledger,
      rank: ranks[at] ?? null,
      ...unitStanding(sheet, sheet.indices),
    })),
    summaries,
    understood: understoodTables(snapshot, scoresheets, summaries),
    findings,
    accepted,
    lapsed,
    settled,
    notChecked,
    formulas,
    mended,
    changes,
    clearing: planClearing(snapshot, scoresheets),
  };
}
