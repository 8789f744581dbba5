import { foldSpaces } from '../workbook/folded-text';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { isItemNode } from './score-tree';
import type { ScoreNode } from './score-tree';

/**
 * Which agency answers for each item, by the item's code: the one that its row names, else the nearest named above it; at the
 * same row the framework goes before the scoresheet. `null`: nobody is named.
 */
export const responsibleAgencies = rememberedBy(
  (areas: readonly ScoreNode[]): ReadonlyMap<string, string | null> => new Map(agenciesBelow(areas, null)),
);

type NamedItem = readonly [code: string, agency: string | null];

function agenciesBelow(nodes: readonly ScoreNode[], above: string | null): readonly NamedItem[] {
  return nodes.flatMap((node) =>
    BELOW.of(node, [above], () => {
      const agency = namedAgency(node) ?? above;
      return isItemNode(node) ? [[node.code, agency] as const] : agenciesBelow(node.children, agency);
    }),
  );
}

const BELOW = new Remembered<ScoreNode, readonly NamedItem[]>();

/** The agency that the node itself names; the framework goes before the scoresheet. */
export function namedAgency({ responsibleAgency, entry }: ScoreNode): string | null {
  const own = foldSpaces(responsibleAgency ?? '');
  if (own !== '') return own;
  const onRow = foldSpaces(entry?.texts.get('responsibleAgency') ?? '');
  return onRow === '' ? null : onRow;
}
