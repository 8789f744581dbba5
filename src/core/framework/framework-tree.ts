import { sum, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { Framework, FrameworkNode } from './framework';

/** Every node below and including these, parents before children. */
export function* nodesOf(nodes: readonly FrameworkNode[]): Generator<FrameworkNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children);
  }
}

export function isItem(node: FrameworkNode): boolean {
  return node.children.length === 0;
}

export function itemsOf(framework: Framework): FrameworkNode[] {
  return [...nodesOf(framework.areas)].filter(isItem);
}

/** Σ maxima of the node's items: where printed totals disagree with the leaves, leaves win (contract C). */
export function maximumOf(node: FrameworkNode): Points {
  return isItem(node) ? (node.printedMaximum ?? ZERO) : sum(node.children.map(maximumOf));
}

export function totalMaximum(framework: Framework): Points {
  return sum(framework.areas.map(maximumOf));
}
