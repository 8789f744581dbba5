import { Remembered } from '../workbook/remembered';
import type { IdentifiedRow } from './identify-rows';
import type { ScoredSheet, ScoreNode } from './score-tree';

/** The node whose row this is; `null` for a row that is no node's. */
export function nodeAtRow({ scoresheet, framework, tree }: ScoredSheet, row: number): ScoreNode | null {
  const path = PATHS.of(scoresheet.identified, [framework], () => pathsIn(tree.areas)).get(row);
  return path === undefined ? null : nodeAt(path, tree.areas);
}

/** Which of the areas, which of its children and so on: it stays so whatever the rows say, as long as they are the same items. */
interface Path {
  readonly above: Path | null;
  readonly place: number;
}

function nodeAt({ above, place }: Path, areas: readonly ScoreNode[]): ScoreNode | null {
  const beside = above === null ? areas : nodeAt(above, areas)?.children;
  return beside?.[place] ?? null;
}

const PATHS = new Remembered<readonly IdentifiedRow[], ReadonlyMap<number, Path>>();

function pathsIn(nodes: readonly ScoreNode[], above: Path | null = null, paths = new Map<number, Path>()): Map<number, Path> {
  for (const [place, { entry, children }] of nodes.entries()) {
    const path = { above, place };
    if (entry !== null) paths.set(entry.row, path);
    pathsIn(children, path, paths);
  }
  return paths;
}
