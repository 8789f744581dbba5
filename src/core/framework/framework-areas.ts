import { maximumOfRow } from '../scoresheet/row-wording';
import type { ScoringTable } from '../table/find-tables';
import { rowsByKind } from '../table/rows-by-kind';
import type { UnnumberedTableRow } from '../table/rows-by-kind';
import type { DamagedCode, FrameworkNode, LeftOut, ScoredBy } from './framework';
import { maximumCell, textAt } from './framework-cells';
import type { ItemCode } from './item-code';
import { termsAt, whoScores } from './item-terms';
import { readPolicyLine } from './read-policy-line';
import type { OptionRow } from './read-scoring-rule';
import { RowsSoFar } from './rows-so-far';

/** One coded row of the framework with the unnumbered rows below it, before it finds its place in the tree. */
interface FrameworkRow {
  readonly row: number;
  readonly code: ItemCode;
  readonly name: string;
  /** `null` where there are none, as below most rows. */
  options: OptionRow[] | null;
  below: FrameworkRow[] | null;
}

/** What children take over from the row above where their own cells are blank. */
interface Inherited {
  readonly scoredBy: ScoredBy;
  readonly responsibleAgency: string | null;
}

/** The tree of areas, criteria and items, and the rows that found no place in it. */
export interface FrameworkAreas {
  readonly areas: readonly FrameworkNode[];
  readonly leftOut: readonly LeftOut[];
  readonly damagedCodes: readonly DamagedCode[];
}

/** A code that stands twice counts once; a row whose parent is missing hangs on the next above. In steps: frameworks are long. */
export function* readFrameworkAreas(table: ScoringTable): Generator<void, FrameworkAreas> {
  const inherited: Inherited = { scoredBy: 'unit', responsibleAgency: null };
  const { areas, repeated } = topRows(table);
  yield;
  return {
    areas: yield* frameworkNodes(table, areas, inherited),
    leftOut: repeated.map(({ row, code, name }) => ({
      kind: 'code-repeated',
      code: code.canonical,
      name,
      cell: { row, column: table.columns.code },
    })),
    damagedCodes: damagedCodes(table),
  };
}

function damagedCodes({ rows, columns }: ScoringTable): DamagedCode[] {
  const damaged: DamagedCode[] = [];
  rowsByKind(rows).coded.forEach(({ row, code: { damage, canonical } }) => {
    if (damage !== null) damaged.push({ cell: { row, column: columns.code }, damage, code: damage.recovered ? canonical : null });
  });
  return damaged;
}

function topRows(table: ScoringTable): { readonly areas: readonly FrameworkRow[]; readonly repeated: readonly FrameworkRow[] } {
  const soFar = new RowsSoFar<FrameworkRow>();
  const areas: FrameworkRow[] = [];
  const repeated: FrameworkRow[] = [];
  let item: FrameworkRow | undefined;
  table.rows.forEach((row) => {
    if (row.kind === 'unnumbered' && item !== undefined) addOption(item, table, row);
    if (row.kind !== 'coded') return;
    item = { row: row.row, code: row.code, name: row.name, options: null, below: null };
    const { canonical } = row.code;
    if (soFar.isRepeated(canonical)) {
      repeated.push(item);
      return;
    }
    const above = soFar.nearestAbove(canonical);
    soFar.add(item);
    (above === undefined ? areas : (above.below ??= [])).push(item);
  });
  return { areas, repeated };
}

function addOption(item: FrameworkRow, table: ScoringTable, row: UnnumberedTableRow): void {
  const text = row.text === '' ? textAt(table, row.row, 'scoring') : row.text;
  const points = maximumOfRow(table, row.row);
  // `Mức độ` may begin a line of policy; with points beside it, it is an option.
  if (text !== '' && (points !== null || readPolicyLine(text) === null)) (item.options ??= []).push({ text, points });
}

const NO_CHILDREN: readonly FrameworkNode[] = [];

/** With a step behind every branch. */
function* frameworkNodes(table: ScoringTable, rows: readonly FrameworkRow[], above: Inherited): Generator<void, FrameworkNode[]> {
  const nodes: FrameworkNode[] = [];
  for (const row of rows) {
    const scoredBy = whoScores(table, row.row, row.name) ?? above.scoredBy;
    const responsibleAgency = textAt(table, row.row, 'responsibleAgency') || above.responsibleAgency;
    const isSame = scoredBy === above.scoredBy && responsibleAgency === above.responsibleAgency;
    const inherited = isSame ? above : { scoredBy, responsibleAgency };
    const children = row.below === null ? NO_CHILDREN : yield* frameworkNodes(table, row.below, inherited);
    nodes.push(frameworkNode(table, row, inherited, children));
  }
  yield;
  return nodes;
}

function frameworkNode(table: ScoringTable, of: FrameworkRow, inherited: Inherited, children: readonly FrameworkNode[]): FrameworkNode {
  const { row, code, name } = of;
  const printedMaximum = maximumOfRow(table, row);
  return {
    code: code.canonical,
    level: code.level,
    name,
    printedMaximum,
    responsibleAgency: inherited.responsibleAgency,
    terms: termsAt(table, of, inherited.scoredBy, printedMaximum),
    children,
    maximumCell: maximumCell(table, row),
  };
}
