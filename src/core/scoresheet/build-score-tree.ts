import type { Framework, FrameworkNode } from '../framework/framework';
import { nodesOf } from '../framework/framework-tree';
import { sum, ZERO } from '../indices/points';
import { Remembered, rememberedBy } from '../workbook/remembered';
import type { ScoreNode, ScoreTree } from './score-tree';
import type { Entry, Scoresheet } from './scoresheet';
import { treeOfRows } from './tree-of-rows';

/** Hangs the scoresheet's rows on the framework's tree; without a framework, on the tree that their own codes form. */
export function buildScoreTree(scoresheet: Scoresheet, framework: Framework | null): ScoreTree {
  const identified = scoresheet.entries.filter(isIdentified);
  const first = firstOfEachCode(identified);
  const duplicates = identified.flatMap((entry) => {
    const earlier = first.get(entry.code);
    return earlier === undefined || earlier === entry ? [] : [{ entry, first: earlier }];
  });
  const unidentified = scoresheet.entries.filter((entry) => !isIdentified(entry));
  if (framework === null) return { areas: treeOfRows([...first.values()]), duplicates, strays: unidentified };

  const known = codesOf(framework);
  return {
    areas: framework.areas.map((area) => hang(area, first)),
    duplicates: duplicates.filter(({ entry }) => known.has(entry.code)),
    strays: scoresheet.entries.filter((entry) => !isIdentified(entry) || !known.has(entry.code)),
  };
}

const codesOf = rememberedBy(({ areas }: Framework): ReadonlySet<string> => new Set([...nodesOf(areas)].map(({ code }) => code)));

function isIdentified({ identified }: Entry): boolean {
  return identified.by !== 'nothing';
}

function firstOfEachCode(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.code)) first.set(entry.code, entry);
  return first;
}

function hang(node: FrameworkNode, rows: ReadonlyMap<string, Entry>): ScoreNode {
  const children = node.children.map((child) => hang(child, rows));
  const { code, level, name, printedMaximum, responsibleAgency, terms } = node;
  const entry = rows.get(code) ?? null;
  const ownMaximum = printedMaximum ?? (entry?.maximum.kind === 'points' ? entry.maximum.points : ZERO);
  const hung = (): ScoreNode => {
    const maximum = children.length === 0 ? ownMaximum : sum(children.map((child) => child.maximum));
    return { code, level, name, maximum, printedMaximum, responsibleAgency, terms, entry, children };
  };
  const [firstChild] = children;
  const own = entry ?? firstChild;
  return own === undefined ? hung() : HUNG_BEFORE.of(own, [entry, node, ...children], hung);
}

/** A row on the same node over the same nodes is the very same; so is a node without a row, by the first below it. */
const HUNG_BEFORE = new Remembered<Entry | ScoreNode, ScoreNode>();
