import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import { rememberedBy } from '../workbook/remembered';
import type { Framework, FrameworkNode } from './framework';

/** Every node below and including these, parents before children. */
export const nodesOf = rememberedBy((nodes: readonly FrameworkNode[]): readonly FrameworkNode[] => {
  const all: FrameworkNode[] = [];
  addNodes(nodes, all);
  return all;
});

function addNodes(nodes: readonly FrameworkNode[], all: FrameworkNode[]): void {
  for (const node of nodes) {
    all.push(node);
    addNodes(node.children, all);
  }
}

/** The place of each code among all nodes. */
export const placesOf = rememberedBy(({ areas }: Framework): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { code } of nodesOf(areas)) places.set(code, places.size);
  return places;
});

export function isItem(node: FrameworkNode): boolean {
  return node.children.length === 0;
}

export function itemsOf(framework: Framework): FrameworkNode[] {
  return nodesOf(framework.areas).filter(isItem);
}

/** Σ maxima of the node's items: where printed totals disagree with the leaves, leaves win (contract C). */
export function maximumOf(node: FrameworkNode): Points {
  return isItem(node) ? (node.printedMaximum ?? ZERO) : sum(node.children.map(maximumOf));
}

export function totalMaximum(framework: Framework): Points {
  return sum(framework.areas.map(maximumOf));
}
