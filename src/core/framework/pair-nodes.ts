import { foldLabel } from '../workbook/folded-text';
import type { Framework, FrameworkNode } from './framework';
import { nodesOf } from './framework-tree';

/** A node of a framework and what has become of it in a later one. */
export interface NodePair {
  readonly before: FrameworkNode;
  readonly after: FrameworkNode;
}

export interface PairedNodes {
  /** In the order of the later framework. */
  readonly pairs: readonly NodePair[];
  readonly added: readonly FrameworkNode[];
  readonly removed: readonly FrameworkNode[];
}

/** Nodes are the same by code and wording, else by wording alone, else by code alone. */
export function pairNodes(before: Framework, after: Framework): PairedNodes {
  const pairs = new Map<FrameworkNode, FrameworkNode>();
  const left = new Set(nodesOf(before.areas));
  const later = nodesOf(after.areas);
  for (const keyOf of [codeAndWording, wordingAlone, codeAlone]) {
    const waiting = byKey(left, keyOf);
    for (const node of later) {
      const earlier = pairs.has(node) ? undefined : waiting.get(keyOf(node) ?? '')?.shift();
      if (earlier === undefined) continue;
      pairs.set(node, earlier);
      left.delete(earlier);
    }
  }
  return {
    pairs: [...later].flatMap((node) => pairOf(node, pairs.get(node))),
    added: later.filter((node) => !pairs.has(node)),
    removed: [...left],
  };
}

function pairOf(after: FrameworkNode, before: FrameworkNode | undefined): NodePair[] {
  return before === undefined ? [] : [{ before, after }];
}

type KeyOf = (node: FrameworkNode) => string | null;

const codeAndWording: KeyOf = ({ code, name }) => `${code} ${foldLabel(name)}`;
/** Of several nodes with one wording the first of the one framework is the first of the other. */
const wordingAlone: KeyOf = ({ name }) => (foldLabel(name) === '' ? null : foldLabel(name));
const codeAlone: KeyOf = ({ code }) => code;

function byKey(nodes: Iterable<FrameworkNode>, keyOf: KeyOf): Map<string, FrameworkNode[]> {
  const waiting = new Map<string, FrameworkNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), node]);
  }
  return waiting;
}
