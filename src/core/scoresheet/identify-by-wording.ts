import type { FrameworkWordings } from '../framework/framework-wordings';
import { wordingOf } from '../framework/wording-likeness';
import type { ScoringTable } from '../table/find-tables';
import type { IdentifiedRow } from './identify-rows';
import { LEAST_LIKENESS, matchByWording } from './match-by-wording';
import type { WordedRow, WordingMatch } from './match-by-wording';
import { isOption, maximumOfRow, sumsUp } from './row-wording';

/**
 * The rows of a table that has no codes, or nothing but running numbers, known by their wording. A row that nothing tells
 * is kept, so that its score does not vanish. `null` where fewer than half of the rows with a maximum are known: then the
 * table is about something else.
 */
export function identifyByWording(table: ScoringTable, framework: FrameworkWordings): readonly IdentifiedRow[] | null {
  const rows = wordedRows(table, framework);
  const matches = matchByWording(rows, [], framework);
  const withMaximum = rows.filter(({ maximum }) => maximum !== null);
  const isKnown = ({ row }: WordedRow): boolean => matches.has(row);
  if (matches.size === 0 || withMaximum.filter(isKnown).length * 2 < withMaximum.length) return null;
  return rows.flatMap((row) => {
    const match = matches.get(row.row) ?? standsAgain(row, matches, framework);
    if (match !== null) return [knownRow(row, match)];
    return row.isOption || sumsUp(row.name) ? [] : [unknownRow(row)];
  });
}

/** A row as the node that its wording tells. */
export function knownRow({ row, name }: WordedRow, { node, confidence }: WordingMatch): IdentifiedRow {
  return { row, code: node.code, level: node.level, printed: '', name, identified: { by: 'wording', confidence } };
}

/** A row that may be an item, and nothing tells which. */
export function unknownRow({ row, name }: WordedRow): IdentifiedRow {
  return { row, code: '', level: 1, printed: '', name, identified: { by: 'nothing' } };
}

interface SortedRow extends WordedRow {
  readonly isOption: boolean;
}

function wordedRows(table: ScoringTable, framework: FrameworkWordings): SortedRow[] {
  return table.rows.flatMap((row): SortedRow[] => {
    const name = row.kind === 'coded' ? row.name : row.kind === 'unnumbered' ? row.text : '';
    if (name === '') return [];
    const option = isOption(name, framework);
    return [{ row: row.row, name, maximum: maximumOfRow(table, row.row), atLeast: option ? 100 : LEAST_LIKENESS, isOption: option }];
  });
}

/** A row with points and the very words of an item that has its row already: the item stands twice. */
function standsAgain(
  { name, maximum }: WordedRow,
  matches: ReadonlyMap<number, WordingMatch>,
  framework: FrameworkWordings,
): WordingMatch | null {
  if (maximum === null) return null;
  const matched = new Set([...matches.values()].map(({ node }) => node));
  const places = [...framework.alike(wordingOf(name), 100).keys()];
  const nodes = places.flatMap((place) => framework.nodes[place] ?? []);
  const [first] = nodes;
  return first !== undefined && nodes.every((node) => matched.has(node)) ? { node: first, confidence: 100 } : null;
}
