import { foldLabel } from '../workbook/folded-text';
import type { Framework, FrameworkNode } from './framework';
import { nodesOf } from './framework-tree';
import { wordingIndex, wordingOf } from './wording-likeness';
import type { Wording } from './wording-likeness';

/** A framework's nodes in its order, to be found by their wording. */
export interface FrameworkWordings {
  readonly nodes: readonly FrameworkNode[];
  readonly wordings: readonly Wording[];
  /** Places in `nodes` by canonical code. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of the nodes whose wording is alike by at least so many percent, each with how alike it is. */
  readonly alike: (wording: Wording, atLeast: number) => ReadonlyMap<number, number>;
  /** What options below items say, folded: rows of those words are no items. */
  readonly options: ReadonlySet<string>;
}

/** A framework never changes, and a workbook may hold the sheets of sixty units. */
const TAKEN_APART = new WeakMap<Framework, FrameworkWordings>();

export function wordingsOf(framework: Framework): FrameworkWordings {
  const wordings = TAKEN_APART.get(framework) ?? takeApart(framework);
  TAKEN_APART.set(framework, wordings);
  return wordings;
}

function takeApart(framework: Framework): FrameworkWordings {
  const nodes = [...nodesOf(framework.areas)];
  const wordings = nodes.map(({ name }) => wordingOf(name));
  return {
    nodes,
    wordings,
    places: new Map(nodes.map(({ code }, place) => [code, place])),
    alike: wordingIndex(wordings),
    options: new Set(nodes.flatMap(optionTexts).map(foldLabel)),
  };
}

function optionTexts({ terms: { scoring } }: FrameworkNode): readonly string[] {
  return scoring.kind === 'options' ? scoring.options.map(({ text }) => text) : [];
}
