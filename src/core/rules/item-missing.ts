import type { ScoreNode } from '../scoresheet/score-tree';
import { rememberedBy } from '../workbook/remembered';
import type { Rule } from './rule';

/** Every item of the framework has a row. Where a whole branch is absent, its topmost node stands for all of it. */
export const itemMissing: Rule<'item-missing'> = {
  code: 'FW03',
  name: 'item-missing',
  severity: 'error',
  *checkSheet({ scoresheet, framework, tree }) {
    if (framework === null) {
      yield { because: 'no-framework' };
      return;
    }
    const { sheet, headingTop, columns } = scoresheet;
    for (const [row, [first, ...others]] of missingByRow(tree.areas, headingTop)) {
      if (first === undefined) continue;
      yield {
        place: { sheet, row, column: columns.code },
        item: first.code,
        facts: { items: [first, ...others].map(({ code, name }) => ({ code, name })) },
      };
    }
  },
};

/** The missing nodes by the row of their nearest ancestor that has one; `above` is the row that stands for all the others. */
function missingByRow(nodes: readonly ScoreNode[], above: number, found = new Map<number, ScoreNode[]>()): Map<number, ScoreNode[]> {
  for (const node of nodes) {
    if (isAbsent(node)) found.set(above, [...(found.get(above) ?? []), node]);
    else if (lacksAny(node)) missingByRow(node.children, node.entry?.row ?? above, found);
  }
  return found;
}

/** A branch without a row of its own is no loss as long as items below it have theirs. */
const isAbsent: (node: ScoreNode) => boolean = rememberedBy(({ entry, children }) => entry === null && children.every(isAbsent));

const lacksAny: (node: ScoreNode) => boolean = rememberedBy(({ children }) => children.some((child) => isAbsent(child) || lacksAny(child)));
