import { wordingsOf } from '../framework/framework-wordings';
import type { Framework } from '../framework/framework';
import type { ScoringTable } from '../table/find-tables';
import { rowsByKind } from '../table/rows-by-kind';
import { Followed } from '../workbook/followed';
import { KeptRows } from '../workbook/kept-rows';
import { cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import { identifyByCode } from './identify-by-code';
import { identifyByOrder } from './identify-by-order';
import { identifyByWording } from './identify-by-wording';
import type { Identified } from './scoresheet';

/** A row of a scoresheet with what it is taken for. */
export interface IdentifiedRow {
  readonly row: number;
  /** Canonical code; as shown, or `''`, where nothing tells which item the row is. */
  readonly code: string;
  /** 1 for an area. */
  readonly level: number;
  /** The code as it stands in its cell, `''` where there is none. */
  readonly printed: string;
  readonly name: string;
  readonly identified: Identified;
}

/** Which rows of a table are areas, criteria and items, and how that is known. Options and remarks are none. */
export function identifyRows(table: ScoringTable, framework: Framework | null): readonly IdentifiedRow[] {
  const { snapshot, heading, rows } = table;
  const column = table.columns.others.get('maximum') ?? null;
  return IDENTIFIED.at(rows, snapshot, [framework, column], {
    anew: () => IDENTIFIED_BEFORE.keep(snapshot.values[heading.bottom - snapshot.top] ?? rows, identifyAnew(table, framework)),
    // A row without a code may be told by its maximum.
    follow: (before, changed, snapshotBefore) =>
      changed.every((row) => isSameCell(snapshotBefore, snapshot, row, column)) ? before : null,
  });
}

function isSameCell(before: SheetSnapshot, now: SheetSnapshot, row: number, column: number | null): boolean {
  if (column === null) return true;
  const [one, other] = [cellAt(before, row, column), cellAt(now, row, column)];
  return one.value === other.value && one.numberFormat === other.numberFormat;
}

const IDENTIFIED = new Followed<readonly IdentifiedRow[]>();

const IDENTIFIED_BEFORE = new KeptRows<IdentifiedRow>((one, other) => {
  if (one === other) return true;
  const isSame = one.row === other.row && one.code === other.code && one.printed === other.printed && one.name === other.name;
  return (
    isSame &&
    one.level === other.level &&
    (one.identified === other.identified || JSON.stringify(one.identified) === JSON.stringify(other.identified))
  );
});

function identifyAnew(table: ScoringTable, framework: Framework | null): readonly IdentifiedRow[] {
  const { coded } = rowsByKind(table.rows);
  if (framework === null) return coded.length > 0 ? identifyByCode(table, coded, null) : identifyByOrder(table);
  const wordings = wordingsOf(framework);
  if (coded.length === 0) return identifyByWording(table, wordings) ?? [];
  const isOnlyCounted = coded.length > framework.areas.length && coded.every(({ code }, at) => code.canonical === String(at + 1));
  return (isOnlyCounted ? identifyByWording(table, wordings) : null) ?? identifyByCode(table, coded, wordings);
}
