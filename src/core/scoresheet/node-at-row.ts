import { Remembered } from '../workbook/remembered';
import type { IdentifiedRow } from './identify-rows';
import type { ScoredSheet, ScoreNode } from './score-tree';

/** The node whose row this is; `null` for a row that is no node's. */
export function nodeAtRow({ scoresheet, framework, tree }: ScoredSheet, row: number): ScoreNode | null {
  const path = PATHS.of(scoresheet.identified, [framework], () => pathsIn(tree.areas)).get(row) ?? [];
  let node: ScoreNode | null = null;
  for (const place of path) node = (node === null ? tree.areas : node.children)[place] ?? null;
  return node;
}

/** Which of the areas, which of its children and so on: it stays so whatever the rows say, as long as they are the same items. */
type Path = readonly number[];

const PATHS = new Remembered<readonly IdentifiedRow[], ReadonlyMap<number, Path>>();

function pathsIn(nodes: readonly ScoreNode[], above: Path = [], paths = new Map<number, Path>()): Map<number, Path> {
  for (const [place, { entry, children }] of nodes.entries()) {
    const path = [...above, place];
    if (entry !== null) paths.set(entry.row, path);
    pathsIn(children, path, paths);
  }
  return paths;
}
