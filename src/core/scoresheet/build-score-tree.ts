import type { Framework, FrameworkNode } from '../framework/framework';
import { nodesOf, placesOf } from '../framework/framework-tree';
import { Remembered } from '../workbook/remembered';
import type { IdentifiedRow } from './identify-rows';
import { hungNode } from './score-node';
import type { ScoreNode, ScoreTree } from './score-tree';
import type { Entry, Scoresheet, ScoresheetColumns } from './scoresheet';
import { treeWith } from './tree-with-rows';
import type { BuiltTree } from './tree-with-rows';
import { treeOfRows } from './tree-of-rows';

/**
 * Hangs the scoresheet's rows on the framework's tree; without a framework, on the tree that their own codes form. Where only
 * some rows read otherwise than before, only what stands above them is hung anew.
 */
export function buildScoreTree(scoresheet: Scoresheet, framework: Framework | null): ScoreTree {
  const { entries, identified, columns } = scoresheet;
  const builtBefore = BUILT.get(columns) ?? new Remembered<readonly IdentifiedRow[], BuiltTree>();
  BUILT.set(columns, builtBefore);
  const known = builtBefore.known(identified, [framework]);
  const followed = known === null ? null : treeWith(entries, known);
  const tree = followed ?? treeAnew(entries, framework);
  builtBefore.keep(identified, [framework], { entries, tree, hasFramework: framework !== null });
  return tree;
}

/** Columns are shared by sheets, and rows by units. */
const BUILT = new WeakMap<ScoresheetColumns, Remembered<readonly IdentifiedRow[], BuiltTree>>();

function treeAnew(entries: readonly Entry[], framework: Framework | null): ScoreTree {
  const { size, placeOf } = framework === null ? placesOfRows(entries) : placesOfNodes(framework);
  const first = Array.from({ length: size }, (): Entry | undefined => undefined);
  const duplicates: ScoreTree['duplicates'][number][] = [];
  const strays: Entry[] = [];
  entries.forEach((entry) => {
    const place = isIdentified(entry) ? placeOf(entry.code) : undefined;
    const earlier = place === undefined ? undefined : first[place];
    if (place === undefined) strays.push(entry);
    else if (earlier === undefined) first[place] = entry;
    else duplicates.push({ entry, first: earlier });
  });
  const rows = new RowsInOrder(first);
  const areas =
    framework === null ? treeOfRows(first.filter((entry) => entry !== undefined)) : framework.areas.map((area) => hang(area, rows));
  return { areas, duplicates, strays };
}

/** Each code has its place in the tree. */
interface Places {
  readonly size: number;
  readonly placeOf: (code: string) => number | undefined;
}

/** Rows that follow each other mostly stand on nodes that do, a few nodes further on at most. */
const NODES_AHEAD = 4;

function placesOfNodes(framework: Framework): Places {
  const nodes = nodesOf(framework.areas);
  let last = 0;
  const placeOf = (code: string): number | undefined => {
    for (let place = last; place <= last + NODES_AHEAD; place += 1) if (nodes[place]?.code === code) return (last = place);
    const place = placesOf(framework).get(code);
    last = place ?? last;
    return place;
  };
  return { size: nodes.length, placeOf };
}

/** Without a framework each code has the place at which it stands first. */
function placesOfRows(entries: readonly Entry[]): Places {
  const places = new Map<string, number>();
  for (const entry of entries) if (isIdentified(entry) && !places.has(entry.code)) places.set(entry.code, places.size);
  return { size: places.size, placeOf: (code) => places.get(code) };
}

function isIdentified({ identified }: Entry): boolean {
  return identified.by !== 'nothing';
}

/** `rows`: those of this node, of the nodes below it and of all that follow. */
function hang(node: FrameworkNode, rows: RowsInOrder): ScoreNode {
  const entry = rows.next();
  const below = node.children.map((child) => (child.children.length === 0 ? rows.next() : hang(child, rows)));
  const known = entry ?? below.find((each) => each !== null);
  const children = (): ScoreNode[] =>
    node.children.map((child, at) => {
      const hung = below[at] ?? null;
      return hung !== null && 'children' in hung ? hung : hungNode(child, hung, NO_CHILDREN);
    });
  const hung = (): ScoreNode => hungNode(node, entry, children());
  return known === undefined ? hung() : HUNG_BEFORE.of(known, [entry, node, ...below], hung);
}

const NO_CHILDREN: readonly ScoreNode[] = [];

/** By the places of their nodes. */
class RowsInOrder {
  #place = -1;

  constructor(private readonly rows: readonly (Entry | undefined)[]) {}

  /** That of the next node; `null` where it has none. */
  next(): Entry | null {
    this.#place += 1;
    return this.rows[this.#place] ?? null;
  }
}

/** A row on the same node over the same rows and nodes is the very same; so is a node without a row, by the first below it. */
const HUNG_BEFORE = new Remembered<Entry | ScoreNode, ScoreNode>();
