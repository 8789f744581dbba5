import { foldLabel } from '../workbook/folded-text';
import { once } from '../workbook/remembered';
import type { Framework, FrameworkNode } from './framework';
import { nodesOf, placesOf } from './framework-tree';
import { wordingIndex, wordingOf } from './wording-likeness';
import type { Wording } from './wording-likeness';

/** A framework's nodes in its order, to be found by their wording. */
export interface FrameworkWordings {
  readonly nodes: readonly FrameworkNode[];
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
  // Where every row has its code nobody asks for any of this, and taking a whole framework's words apart is what would take long.
  const nodes = once(() => nodesOf(framework.areas));
  const index = once(() => wordingIndex(nodes().map(({ name }) => wordingOf(name))));
  const options = once(() => new Set(nodes().flatMap(optionTexts).map(foldLabel)));
  return {
    get nodes() {
      return nodes();
    },
    get places() {
      return placesOf(framework);
    },
    alike: (wording, atLeast) => index()(wording, atLeast),
    get options() {
      return options();
    },
  };
}

function optionTexts({ terms: { scoring } }: FrameworkNode): readonly string[] {
  return scoring.kind === 'options' ? scoring.options.map(({ text }) => text) : [];
}
