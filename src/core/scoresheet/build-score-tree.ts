import type { Framework, FrameworkNode } from '../framework/framework';
import { nodesOf } from '../framework/framework-tree';
import { Remembered, rememberedBy } from '../workbook/remembered';
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
  const known = framework === null ? null : codesOf(framework);
  const first = new Map<string, Entry>();
  const duplicates: ScoreTree['duplicates'][number][] = [];
  const strays: Entry[] = [];
  for (const entry of entries) {
    const earlier = first.get(entry.code);
    if (!isIdentified(entry) || known?.has(entry.code) === false) strays.push(entry);
    else if (earlier === undefined) first.set(entry.code, entry);
    else duplicates.push({ entry, first: earlier });
  }
  const areas = framework === null ? treeOfRows([...first.values()]) : framework.areas.map((area) => hang(area, first));
  return { areas, duplicates, strays };
}

const codesOf = rememberedBy(({ areas }: Framework): ReadonlySet<string> => new Set(nodesOf(areas).map(({ code }) => code)));

function isIdentified({ identified }: Entry): boolean {
  return identified.by !== 'nothing';
}

type Rows = ReadonlyMap<string, Entry>;

function hang(node: FrameworkNode, rows: Rows): ScoreNode {
  const entry = rows.get(node.code) ?? null;
  const below = node.children.map((child) => (child.children.length === 0 ? (rows.get(child.code) ?? null) : hang(child, rows)));
  const known = entry ?? below.find((each) => each !== null);
  const hung = (): ScoreNode => hungNode(node, entry, childrenOf(node, rows, below));
  return known === undefined ? hung() : HUNG_BEFORE.of(known, [entry, node, ...below], hung);
}

function childrenOf(node: FrameworkNode, rows: Rows, below: readonly (Entry | ScoreNode | null)[]): ScoreNode[] {
  return node.children.map((child, at) => {
    const hung = below[at] ?? null;
    return hung !== null && 'children' in hung ? hung : hungNode(child, rows.get(child.code) ?? null, []);
  });
}

/** A row on the same node over the same rows and nodes is the very same; so is a node without a row, by the first below it. */
const HUNG_BEFORE = new Remembered<Entry | ScoreNode, ScoreNode>();
