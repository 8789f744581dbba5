import { joined } from '../workbook/joined';
import { KeptRows } from '../workbook/kept-rows';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { isItemNode } from './score-tree';
import type { ScoreNode } from './score-tree';

/** Missing nodes by the row, from zero on the sheet, that stands for them. */
export type MissingByRow = ReadonlyMap<number, readonly ScoreNode[]>;

/**
 * The missing nodes by the row of their nearest ancestor that has one; `above` is the row that stands for all the others. The very
 * same as long as the same are missing; `of`: what the tree is known by from one time to the next.
 */
export function missingByRow(nodes: readonly ScoreNode[], above: number, of: object): MissingByRow {
  return byRow(BEFORE.keep(of, joined(nodes.map((node) => missingIn(node, above)))));
}

const byRow = rememberedBy((all: readonly Missing[]): MissingByRow => {
  const found = new Map<number, ScoreNode[]>();
  for (const { row, missing } of all) {
    const beside = found.get(row);
    if (beside === undefined) found.set(row, [missing]);
    else beside.push(missing);
  }
  return found;
});

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

const BEFORE = new KeptRows<Missing>((one, other) => one.row === other.row && one.missing === other.missing);

const NOTHING: readonly Missing[] = [];
const MISSING = new Remembered<ScoreNode, readonly Missing[]>();

/** A branch without a row of its own is no loss as long as items below it have theirs. */
function isAbsent({ entry, children }: ScoreNode): boolean {
  return entry === null && children.every(isAbsent);
}
