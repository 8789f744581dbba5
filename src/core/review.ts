import { checkedSheetInSteps } from './checked-sheet';
import { fingerprintOf } from './framework/fingerprint';
import type { Framework } from './framework/framework';
import { readFrameworkInSteps } from './framework/read-framework';
import { ranksOf } from './indices/rank-units';
import { lookedAt, LOOKING_AHEAD, NOT_LOOKING_AHEAD } from './look-ahead';
import type { LookAhead } from './look-ahead';
import { planChanges, planClearing } from './plan-changes';
import { quickFixes } from './quick-fix/quick-fixes';
import type { Review, ReviewOptions, SheetReview } from './review-result';
import { atOnce, StepCounter } from './review-steps';
import type { ReviewStep } from './review-steps';
import { ALL_RULES } from './rules/all-rules';
import { rulesOtherwise } from './rules/rules-in-force';
import { rulesInSteps } from './rules/run-rules';
import type { CheckedSheet } from './rules/rule';
import { readScoresheets } from './scoresheet/read-scoresheets';
import { findTables } from './table/find-tables';
import { readSummaries } from './summary/read-summaries';
import { withoutReportSheets } from './report/report-mark';
import { signOffState } from './sign-off/sign-off-state';
import { readSignOff, withoutSignOffSheets } from './sign-off/sign-off-sheet';
import { unitStanding } from './standing/unit-standing';
import { understoodTables } from './understand-tables';
import { verdictOn } from './verdict';
import { sealOf } from './waivers/seal-of';
import { readWaivers, withoutWaiverSheets } from './waivers/waiver-sheet';
import { weighFindings } from './waivers/weigh-findings';
import { decodedSheet, decodedSnapshot } from './workbook/decoded-snapshot';
import { once, rememberedBy } from './workbook/remembered';
import type { WorkbookSnapshot } from './workbook/snapshot';

/**
 * The whole decision about a workbook: read, compute, judge, plan. It knows no host, no language and no clock. What only some
 * ask for is worked out when they do.
 */
export function reviewWorkbook(whole: WorkbookSnapshot, options: ReviewOptions): Review {
  return atOnce(reviewing(whole, options, NOT_LOOKING_AHEAD));
}

/** What else there is to do beside looking at each sheet and asking each rule. */
const OTHER_STEPS = 4;

/** The same decision in steps, so that a page can live meanwhile, or give it up. */
export function reviewInSteps(whole: WorkbookSnapshot, options: ReviewOptions): Generator<ReviewStep, Review> {
  return reviewing(whole, options, LOOKING_AHEAD);
}

function* reviewing(
  whole: WorkbookSnapshot,
  { framework: given, wording, today, waivers, signOff }: ReviewOptions,
  ahead: LookAhead,
): Generator<ReviewStep, Review> {
  // The sheets that keep acceptances and sign-offs, and our reports, are ours: there is nothing to score on them and nothing to find.
  const asRead = withoutReportSheets(withoutSignOffSheets(withoutWaiverSheets(whole)));
  const steps = new StepCounter(asRead.sheets.length + ALL_RULES.length + OTHER_STEPS);
  for (const sheet of asRead.sheets) {
    yield* steps.within(ahead.rows(sheet));
    findTables(decodedSheet(sheet));
    yield steps.next();
  }
  const snapshot = decodedSnapshot(asRead);
  const framework = given === null ? yield* steps.within(readFrameworkInSteps(snapshot)) : withoutCells(given);
  yield* steps.within(ahead.entries(snapshot, framework));
  yield steps.next();
  const { scoresheets, unreadable } = readScoresheets(snapshot, framework);
  yield steps.next();
  const sheets: CheckedSheet[] = [];
  for (const scoresheet of scoresheets) {
    const sheet = yield* steps.within(checkedSheetInSteps(scoresheet, { framework, workbook: snapshot, today }));
    if (sheet !== null) sheets.push(sheet);
    yield steps.now();
  }
  for (const sheet of sheets) yield* steps.within(ahead.sums(sheet));
  yield steps.next();

  const { findings: found, notChecked } = yield* steps.each(rulesInSteps({ snapshots: asRead.sheets, framework, sheets, unreadable }));
  const read = { snapshot: asRead, scoresheets };
  const weighed = weighFindings(found, waivers ?? readWaivers(whole), (finding) => sealOf(finding, read));
  yield steps.next();
  const { counted: findings, accepted, lapsed, settled } = weighed;
  const { formulas, mended, changes } = planChanges(snapshot, sheets, findings, wording);
  lookedAt(snapshot);
  const ranks = ranksOf(sheets);
  const summaries = readSummaries(snapshot, framework?.policy.decimals);

  const understood = once(() => understoodTables(snapshot, scoresheets, summaries));
  const clearing = once(() => planClearing(snapshot, scoresheets));
  const fixes = once(() => quickFixes(findings, { snapshot: asRead, sheets, found, formulas: formulas() }));
  const reviewedFramework = framework === null ? null : frameworkInForce(framework);

  return {
    verdict: verdictOn(sheets, unreadable, findings),
    framework: reviewedFramework,
    signOff: signOffState(signOff === undefined ? readSignOff(whole) : signOff, { sheets, framework: reviewedFramework }),
    sheets: sheets.map((sheet, at) => sheetReview(sheet, ranks[at] ?? null)),
    summaries,
    get understood() {
      return understood();
    },
    findings,
    accepted,
    lapsed,
    settled,
    notChecked,
    get formulas() {
      return formulas();
    },
    get mended() {
      return mended();
    },
    get quickFixes() {
      return fixes();
    },
    get changes() {
      return changes();
    },
    get clearing() {
      return clearing();
    },
  };
}

function sheetReview(sheet: CheckedSheet, rank: SheetReview['rank']): SheetReview {
  const { scoresheet, framework, tree, indices, ledger } = sheet;
  const standing = unitStanding(sheet, indices);
  const { grade, lost } = standing;
  return {
    ...{ scoresheet, framework, tree, stages: indices, ledger, rank, grade, lost },
    get toNextGrade() {
      return standing.toNextGrade;
    },
  };
}

function frameworkInForce(framework: Framework): NonNullable<Review['framework']> {
  return {
    framework,
    get fingerprint() {
      return fingerprintOf(framework);
    },
    rules: rulesOtherwise(ALL_RULES, framework),
  };
}

/** A framework from outside has no cells in this workbook, even where it was read from a sheet of another. */
const withoutCells = rememberedBy((framework: Framework): Framework => ({ ...framework, sheet: null }));
