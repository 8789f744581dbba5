import type { LedgerLine } from '../evidence/evidence-ledger';
import type { Finding, Place } from '../finding';
import type { SheetReview } from '../review-result';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Scoresheet } from '../scoresheet/scoresheet';
import type { NamedNode, ReportFinding } from './report';

/** The unit's scoresheet that a place lies in; `null` for a place that lies in none or that several units share. */
export function sheetAt(place: Place, sheets: readonly SheetReview[]): SheetReview | null {
  const around = sheets.filter(({ scoresheet }) => holdsRow(scoresheet, place));
  if (around.length < 2) return around[0] ?? null;
  // Units as columns of one table.
  const own = around.filter(({ scoresheet }) => isOwnColumn(scoresheet, place.column));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** What each finding is about: its unit, area, item and agency. */
export function describedBy(sheets: readonly SheetReview[]): (finding: Finding) => ReportFinding {
  const nodes = new Map(sheets.map((sheet) => [sheet, nodesByCode(sheet)]));
  const lines = new Map(sheets.map((sheet) => [sheet, linesByItem(sheet)]));
  return (finding) => {
    const own = sheetAt(finding.place, sheets);
    // A finding in the framework or in a shared column still speaks of an item that every unit has.
    const sheet = own ?? sheets[0] ?? null;
    const path = sheet === null || finding.item === null ? [] : (nodes.get(sheet)?.get(finding.item) ?? []);
    const line = sheet === null || finding.item === null ? null : (lines.get(sheet)?.get(finding.item) ?? null);
    return {
      finding,
      unit: own === null ? null : unitName(own),
      area: path[0] ?? null,
      item: path.at(-1) ?? (finding.item === null ? null : { code: finding.item, name: '' }),
      agency: line?.responsibleAgency ?? null,
    };
  };
}

export function unitName({ scoresheet: { unit, sheet } }: Pick<SheetReview, 'scoresheet'>): string {
  return unit ?? sheet.name;
}

function holdsRow({ sheet, headingTop, bottom }: Scoresheet, place: Place): boolean {
  return sheet.id === place.sheet.id && place.row >= headingTop && place.row < bottom;
}

function isOwnColumn({ columns }: Scoresheet, column: number): boolean {
  return [...columns.scores.values(), ...columns.texts.values(), ...columns.supplements.values(), columns.index?.column].includes(column);
}

/** Each node's code with the nodes on the way to it, its area first and itself last. */
function nodesByCode({ tree }: SheetReview): ReadonlyMap<string, readonly NamedNode[]> {
  return new Map(pathsBelow(tree.areas, []));
}

function pathsBelow(nodes: readonly ScoreNode[], above: readonly NamedNode[]): (readonly [string, readonly NamedNode[]])[] {
  return nodes.flatMap(({ code, name, children }) => {
    const path = [...above, { code, name }];
    return [[code, path] as const, ...pathsBelow(children, path)];
  });
}

function linesByItem({ ledger }: SheetReview): ReadonlyMap<string, LedgerLine> {
  return new Map(ledger.lines.map((line) => [line.item, line]));
}
