import { Choices } from './choices';
import { DocumentMaker } from './clean-evidence';
import { frameworkTable } from './clean-framework-table';
import { listTable } from './clean-list-table';
import { cleanShape } from './clean-shape';
import { cleanTree } from './clean-tree';
import { unitTable } from './clean-unit-table';
import type { Model, ModelNode, Shape } from './model';

/** A workbook in which there is nothing to find. */
export function cleanModel(seed: number): Model {
  const choose = new Choices(seed);
  const shape = cleanShape(choose);
  const nodes = cleanTree(choose, shape);
  const leftOut = itemsLeftOut(choose, shape, nodes);
  const documents = new DocumentMaker(choose);
  const units = (['unit-1', 'unit-2'] as const).slice(0, shape.units).map((name) => unitTable({ choose, shape, nodes, leftOut, documents }, name));
  return {
    shape,
    nodes,
    tables: [
      ...(shape.framework === 'none' ? [] : [frameworkTable(choose, shape, nodes, leftOut)]),
      ...units,
      ...(shape.list ? [listTable(choose, documents.made)] : []),
    ],
  };
}

/** Items that no unit is scored for; enough others remain in their criteria for an index to be measured against. */
function itemsLeftOut(choose: Choices, shape: Shape, nodes: readonly ModelNode[]): ReadonlySet<string> {
  if (shape.notApplicable === 'none') return new Set();
  const candidates = nodes.filter((node) => node.isItem && !node.survey && node.path.at(-1) === 2);
  const chosen = shape.notApplicable === 'one-item' ? choose.shuffled(candidates).slice(0, 1) : candidates.filter(() => choose.inHundred(15));
  return new Set(chosen.map(({ id }) => id));
}
