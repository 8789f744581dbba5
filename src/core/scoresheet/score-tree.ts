import type { Framework, ItemTerms } from '../framework/framework';
import { sum } from '../indices/points';
import type { Points } from '../indices/points';
import { joined } from '../workbook/joined';
import { rememberedBy } from '../workbook/remembered';
import type { Entry, Scoresheet } from './scoresheet';

/**
 * The framework's tree with the scoresheet's rows hung on it; without a framework, the tree that the rows themselves form.
 * Everything that follows (rules, indices, changes) is said about these nodes.
 */
export interface ScoreNode {
  readonly code: string;
  readonly level: number;
  readonly name: string;
  /** Σ maxima of the items below; for an item its own. From the framework where there is one. */
  readonly maximum: Points;
  /** The maximum printed in the framework on this node's own row; `null` without a framework or where it is unreadable. */
  readonly printedMaximum: Points | null;
  readonly responsibleAgency: string | null;
  readonly terms: ItemTerms;
  /** The node's row; `null` where the scoresheet has none. Of rows with the same code, the first. */
  readonly entry: Entry | null;
  readonly children: readonly ScoreNode[];
}

export interface ScoreTree {
  readonly areas: readonly ScoreNode[];
  /** Rows whose code stands already on an earlier row. */
  readonly duplicates: readonly { readonly entry: Entry; readonly first: Entry }[];
  /** Rows whose code the framework does not have, and scored rows that nothing tells. */
  readonly strays: readonly Entry[];
}

/** One scoresheet, seen through its framework: what the rules look at. */
export interface ScoredSheet {
  readonly scoresheet: Scoresheet;
  readonly framework: Framework | null;
  readonly tree: ScoreTree;
}

export function isItemNode(node: ScoreNode): boolean {
  return node.children.length === 0;
}

/** Every node below and including these, parents before children. */
export const scoreNodes = rememberedBy((nodes: readonly ScoreNode[]): readonly ScoreNode[] => {
  const all: ScoreNode[] = [];
  addNodes(nodes, all);
  return all;
});

function addNodes(nodes: readonly ScoreNode[], all: ScoreNode[]): void {
  for (const node of nodes) {
    all.push(node);
    addNodes(node.children, all);
  }
}

/** The items (leaves) below and including these. */
export const itemNodes = rememberedBy((nodes: readonly ScoreNode[]): readonly ScoreNode[] => scoreNodes(nodes).filter(isItemNode));

/** The items below a node, or itself where it is one. */
export const itemsOf = rememberedBy((node: ScoreNode): readonly ScoreNode[] => (isItemNode(node) ? [node] : itemNodes(node.children)));

/** Σ maxima of the items below these nodes. */
export function maximumOfNodes(nodes: readonly ScoreNode[]): Points {
  return sum(nodes.map(({ maximum }) => maximum));
}

/** What each node below has to say, in their order. A branch without any change is not asked again. */
export function gathered<Each>(from: (node: ScoreNode) => readonly Each[]): (nodes: readonly ScoreNode[]) => readonly Each[] {
  const below = (node: ScoreNode): readonly Each[] => (isItemNode(node) ? from(node) : ofBranch(node));
  const ofBranch: (node: ScoreNode) => readonly Each[] = rememberedBy((node) => [...from(node), ...joined(node.children.map(below))]);
  return (nodes) => joined(nodes.map(below));
}
