import { joined } from '../workbook/joined';
import { Remembered } from '../workbook/remembered';
import { isItemNode } from './score-tree';
import type { ScoreNode } from './score-tree';

/** The missing nodes by the row of their nearest ancestor that has one; `above` is the row that stands for all the others. */
export function missingByRow(nodes: readonly ScoreNode[], above: number): ReadonlyMap<number, readonly ScoreNode[]> {
  const found = new Map<number, ScoreNode[]>();
  for (const { row, missing } of nodes.flatMap((node) => missingIn(node, above))) {
    const beside = found.get(row);
    if (beside === undefined) found.set(row, [missing]);
    else beside.push(missing);
  }
  return found;
}

interface Missing {
  readonly row: number;
  readonly missing: ScoreNode;
}

/** Of a branch that is as it was it is known what is missing. */
function missingIn(node: ScoreNode, above: number): readonly Missing[] {
  if (isItemNode(node)) return node.entry === null ? [{ row: above, missing: node }] : NOTHING;
  return MISSING.of(node, [above], () => {
    if (isAbsent(node)) return [{ row: above, missing: node }];
    return joined(node.children.map((child) => missingIn(child, node.entry?.row ?? above)));
  });
}

const NOTHING: readonly Missing[] = [];
const MISSING = new Remembered<ScoreNode, readonly Missing[]>();

/** A branch without a row of its own is no loss as long as items below it have theirs. */
function isAbsent({ entry, children }: ScoreNode): boolean {
  return entry === null && children.every(isAbsent);
}
