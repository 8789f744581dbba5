import { checkedSheet as checked } from '../../src/core/checked-sheet';
import type { RuleName } from '../../src/core/finding';
import type { Framework } from '../../src/core/framework/framework';
import type { CheckedSheet, NotLooked, Observation, Rule } from '../../src/core/rules/rule';
import { atOnce } from '../../src/core/review-steps';
import { seenAtRows, seenBeyondTheTree } from '../../src/core/rules/seen-at-rows';
import { seenAtIndices, seenAtSums } from '../../src/core/rules/seen-at-sums';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import type { CalendarDate } from '../../src/core/workbook/calendar-date';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { drawWorkbook } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';
import { withNames } from './formula-place';
import type { DrawnNames } from './formula-place';

/** What a rule is shown besides the drawing. */
export interface Against extends DrawnNames {
  /** The workbook's other sheets, by name. */
  readonly others?: Readonly<Record<string, DrawnTable>>;
  /** The day of the review. */
  readonly today?: CalendarDate | null;
}

/** The drawn scoresheet, read and with its indices computed: what rules look at. */
export function checkedSheet(table: DrawnTable, framework: Framework | null = null, { others = {}, today = null, ...known }: Against = {}): CheckedSheet {
  const workbook = withNames(drawWorkbook({ 'Bảng điểm': table, ...others }), known);
  const [scoresheet] = readScoresheets(workbook, framework).scoresheets;
  const sheet = scoresheet === undefined ? null : checked(scoresheet, { framework, workbook, today });
  if (sheet === null) throw new Error('the drawing is no scoresheet');
  return sheet;
}

/** What a rule says about the drawn sheet: `{ cell: 'D3', item: '1.1', … }` with the facts, or why it did not look. */
export function observed<Name extends RuleName>(
  rule: Rule<Name>,
  table: DrawnTable,
  framework: Framework | null = null,
  against: Against = {},
): Record<string, unknown>[] {
  return seenOnSheet(rule, checkedSheet(table, framework, against)).map(described);
}

/** What a rule says about all tables of a drawn workbook together: `{ cell: 'Danh mục!B3', … }`, or of which sheet it did not look and why. */
export function observedTogether<Name extends RuleName>(rule: Rule<Name>, drawn: Readonly<Record<string, DrawnTable>>): Record<string, unknown>[] {
  const workbook = drawWorkbook(drawn);
  const { scoresheets, unreadable } = readScoresheets(workbook);
  const sheets = scoresheets.flatMap((scoresheet) => checked(scoresheet, { framework: null, workbook, today: null }) ?? []);
  return [...(rule.checkTogether?.({ sheets, unreadable }) ?? [])].map((seen): Record<string, unknown> =>
    'because' in seen
      ? { sheet: seen.sheet.name, because: seen.because }
      : { cell: `${seen.place.sheet.name}!${toA1(seen.place)}`, item: seen.item, ...seen.facts },
  );
}

function seenOnSheet<Name extends RuleName>(rule: Rule<Name>, sheet: CheckedSheet): (Observation<RuleName> | NotLooked)[] {
  const atRows = [...atOnce(seenAtRows(sheet, [rule])).flat(), ...seenBeyondTheTree(sheet, [rule])];
  return [...atRows, ...[...seenAtSums(sheet, [rule]), ...seenAtIndices(sheet, [rule])].flat(), ...(rule.checkSheet?.(sheet) ?? [])];
}

function described(seen: Observation<RuleName> | NotLooked): Record<string, unknown> {
  return 'because' in seen ? { because: seen.because } : { cell: toA1(seen.place), item: seen.item, ...seen.facts };
}
