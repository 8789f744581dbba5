import { foldSpaces } from '../workbook/folded-text';
import { isItemNode } from './score-tree';
import type { ScoreNode } from './score-tree';

/**
 * Which agency answers for each item, by the item's code: the one that its row names, else the nearest named above it; at the
 * same row the framework goes before the scoresheet. `null`: nobody is named.
 */
export function responsibleAgencies(areas: readonly ScoreNode[]): ReadonlyMap<string, string | null> {
  return new Map(agenciesBelow(areas, null));
}

function agenciesBelow(nodes: readonly ScoreNode[], above: string | null): (readonly [string, string | null])[] {
  return nodes.flatMap((node) => {
    const agency = namedAgency(node) ?? above;
    return isItemNode(node) ? [[node.code, agency] as const] : agenciesBelow(node.children, agency);
  });
}

function namedAgency({ responsibleAgency, entry }: ScoreNode): string | null {
  const [first] = [responsibleAgency, entry?.texts.get('responsibleAgency')].map((name) => foldSpaces(name ?? '')).filter(Boolean);
  return first ?? null;
}
