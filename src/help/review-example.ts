import { reviewWorkbook } from '../core/review';
import type { Finding } from '../core/finding';
import { toA1 } from '../core/workbook/cell-ref';
import { drawWorkbook } from './drawn-workbook';
import { EXAMPLE_DAY } from './rule-example';
import type { DrawnSheets, RuleExample } from './rule-example';

/** The sheet that an example's framework is drawn on, behind the others. */
export const FRAMEWORK_SHEET = 'Khung tiêu chí';

/** All sheets of an example's drawing, its framework too. */
export function sheetsOf({ framework }: Pick<RuleExample, 'framework'>, drawn: DrawnSheets): DrawnSheets {
  return framework === null ? drawn : { ...drawn, [FRAMEWORK_SHEET]: framework };
}

/** What a true review finds in an example's drawing. */
export function reviewExample(example: Pick<RuleExample, 'framework'>, drawn: DrawnSheets): readonly Finding[] {
  const wording = { resultsHeading: '', results: () => '' };
  return reviewWorkbook(drawWorkbook(sheetsOf(example, drawn)), { framework: null, wording, today: EXAMPLE_DAY }).findings;
}

/** The finding that the wrong drawing is there for; `null` where the rule overlooks it. */
export function shownFinding(example: RuleExample): Finding | null {
  const [first] = Object.keys(example.wrong);
  const findings = reviewExample(example, example.wrong);
  return findings.find((finding) => finding.rule === example.rule && nameOf(finding, first) === example.cell) ?? null;
}

/** `D3` on the first sheet, `Danh mục!B4` on another. */
export function nameOf({ place }: Finding, firstSheet: string | undefined): string {
  return place.sheet.name === firstSheet ? toA1(place) : `${place.sheet.name}!${toA1(place)}`;
}
