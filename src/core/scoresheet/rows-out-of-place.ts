import { heaviestRise } from './heaviest-rise';
import type { Ranked } from './heaviest-rise';
import { rememberedBy } from '../workbook/remembered';
import { isItemNode, scoreNodes } from './score-tree';
import type { ScoreNode } from './score-tree';
import type { Entry } from './scoresheet';

/** A row that stands elsewhere than in the framework; with a branch goes all that stands below it. Codes, `null` for none. */
export interface RowOutOfPlace {
  readonly row: number;
  readonly code: string;
  /** The branch that it stands under on the sheet, and the row right above it. */
  readonly standsUnder: string | null;
  readonly standsAfter: string | null;
  /** The branch that it belongs under, and the sibling that it belongs behind; only such as have a row. */
  readonly belongsUnder: string | null;
  readonly belongsAfter: string | null;
}

/** The fewest rows that would have to be moved to bring the sheet into the framework's order, from the top. */
export function rowsOutOfPlace(areas: readonly ScoreNode[]): RowOutOfPlace[] {
  if (isInOrder(areas)) return [];
  const rows = rowsInOrderOfSheet(areas);
  return moved(rows)
    .sort((one, other) => one.row - other.row)
    .map(({ row, code, above, under, parent, sibling }) => ({
      ...{ row, code, standsUnder: under?.code ?? null, standsAfter: above?.code ?? null },
      ...{ belongsUnder: parent?.code ?? null, belongsAfter: sibling?.code ?? null },
    }));
}

function isInOrder(areas: readonly ScoreNode[]): boolean {
  return stretchOver(null, areas) !== 'disordered';
}

/** The rows of a branch from its first to its last, where they stand in the framework's order; `null`: it has none. */
type Stretch = { readonly first: number; readonly last: number } | 'disordered' | null;

const stretchOfBranch: (node: ScoreNode) => Stretch = rememberedBy(({ entry, children }) => stretchOver(entry, children));

function stretchOver(above: Entry | null, nodes: readonly ScoreNode[]): Stretch {
  let first = above?.row ?? NO_ROW;
  let last = first;
  for (const node of nodes) {
    const below = isItemNode(node) ? null : stretchOfBranch(node);
    if (below === 'disordered') return below;
    const next = below?.first ?? node.entry?.row;
    if (next === undefined) continue;
    if (next <= last) return 'disordered';
    first = first === NO_ROW ? next : first;
    last = below?.last ?? next;
  }
  return first === NO_ROW ? null : { first, last };
}

const NO_ROW = -1;

interface FrameworkRow extends Ranked {
  readonly row: number;
  readonly code: string;
  readonly level: number;
  /** By the framework, among the nodes that have a row. */
  readonly parent: FrameworkRow | null;
  readonly sibling: FrameworkRow | null;
}

interface SheetRow extends FrameworkRow {
  /** The row before it on the sheet, and the nearest one above it of a lower level. */
  readonly above: FrameworkRow | null;
  readonly under: FrameworkRow | null;
}

function moved(rows: readonly SheetRow[]): SheetRow[] {
  const staying = new Set(heaviestRise(rows));
  const carriers = new Map<string, SheetRow>();
  const carried = new Map<SheetRow, SheetRow[]>();
  for (const row of rows.filter((each) => !staying.has(each))) {
    const carrier = row.parent !== null && row.under === row.parent ? carriers.get(row.parent.code) : undefined;
    carriers.set(row.code, carrier ?? row);
    if (carrier === undefined) carried.set(row, []);
    else carried.get(carrier)?.push(row);
  }
  // What was carried along with a branch may be out of order within it.
  return [...carried].flatMap(([carrier, along]) => [carrier, ...moved(along)]);
}

function rowsInOrderOfSheet(areas: readonly ScoreNode[]): SheetRow[] {
  const rows = [...rowsInOrderOfFramework(areas)].sort((one, other) => one.row - other.row);
  const path: FrameworkRow[] = [];
  return rows.map((row, at) => {
    while ((path.at(-1)?.level ?? 0) >= row.level) path.pop();
    const under = path.at(-1) ?? null;
    path.push(row);
    return { ...row, above: rows[at - 1] ?? null, under };
  });
}

function rowsInOrderOfFramework(areas: readonly ScoreNode[]): FrameworkRow[] {
  const nodes = scoreNodes(areas);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const rows: FrameworkRow[] = [];
  const visit = (node: ScoreNode, parent: FrameworkRow | null, sibling: FrameworkRow | null): FrameworkRow | null => {
    const { entry, code, level, children } = node;
    const weight = nodes.length + (children.length > 0 ? 1 : 0);
    const own = entry === null ? null : { row: entry.row, code, level, parent, sibling, place: places.get(node) ?? 0, weight };
    if (own !== null) rows.push(own);
    let last = own === null ? sibling : null;
    for (const child of children) last = visit(child, own ?? parent, last);
    return own ?? last;
  };
  let last: FrameworkRow | null = null;
  for (const area of areas) last = visit(area, null, last);
  return rows;
}
