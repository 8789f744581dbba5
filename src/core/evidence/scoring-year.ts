import { readFrameworkTitles } from '../framework/framework-titles';
import type { Framework } from '../framework/framework';
import type { Scoresheet } from '../scoresheet/scoresheet';
import { findTables } from '../table/find-tables';
import type { SheetSnapshot } from '../workbook/snapshot';

/**
 * The year that a scoresheet scores, by its own titles or by its framework; `null` where neither tells or they disagree:
 * last year's framework may be in use.
 */
export function scoringYear(scoresheet: Scoresheet, snapshot: SheetSnapshot, framework: Framework | null): number | null {
  const table = findTables(snapshot).find(({ heading }) => heading.top === scoresheet.headingTop);
  const own = readFrameworkTitles(table?.titles ?? []).year;
  const given = framework?.year ?? null;
  return own === null || given === null || own === given ? (own ?? given) : null;
}
