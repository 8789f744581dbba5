import { placesOf } from '../framework/framework-tree';
import { codesAbove } from '../framework/item-code';
import type { IdentifiedRow } from '../scoresheet/identify-rows';
import { scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreTree } from '../scoresheet/score-tree';
import { nearestAncestor } from '../scoresheet/tree-of-rows';
import { KeptRows } from '../workbook/kept-rows';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { NO_DOUBTS } from './running-tally';
import type { Doubt } from './stage-indices';

/** Doubts that rows outside the tree cast, by the code of the nearest node they stand below; `null` for the total alone. */
export class StrewnRows {
  readonly #above: ReadonlySet<string>;

  constructor(private readonly doubts: ReadonlyMap<string | null, readonly Doubt[]>) {
    this.#above = new Set([...doubts.keys()].flatMap((code) => (code === null ? [] : codesAbove(code))));
  }

  at(code: string | null): readonly Doubt[] {
    return this.doubts.get(code) ?? NO_DOUBTS;
  }

  /** Whether any are cast below a node: below most nodes none are, and not each of their items need be asked. */
  isBelow(code: string): boolean {
    return this.#above.has(code);
  }
}

const NONE_STREWN = new StrewnRows(new Map());

export function strewnRows({ scoresheet, framework, tree: { areas, duplicates, strays } }: ScoredSheet): StrewnRows {
  if (duplicates.length + strays.length === 0) return NONE_STREWN;
  const { identified, sheet } = scoresheet;
  return STREWN.of(duplicates, [strays, identified, framework, sheet], () => {
    const codes =
      strays.length === 0
        ? NO_CODES
        : framework === null
          ? CODES.of(identified, [], () => new Set(scoreNodes(areas).map(({ code }) => code)))
          : placesOf(framework);
    const doubts = new Map<string | null, Doubt[]>();
    const cast = (code: string | null, doubt: Doubt) => doubts.set(code, [...(doubts.get(code) ?? []), doubt]);
    for (const { entry } of duplicates) cast(entry.code, 'item-duplicated');
    for (const { code } of strays) cast(nearestAncestor(code, codes), 'item-unknown');
    return byCode(CAST_BEFORE.keep(sheet, [...doubts]));
  });
}

const STREWN = new Remembered<ScoreTree['duplicates'], StrewnRows>();

const NO_CODES: ReadonlySet<string> = new Set();

/** Without a framework: rows that are the same items make a tree of the same codes, whatever they say. */
const CODES = new Remembered<readonly IdentifiedRow[], ReadonlySet<string>>();

/** Equal doubts are the very same, so that branches are known by them. */
const CAST_BEFORE = new KeptRows<CastDoubts>(([one, doubts], [other, others]) => one === other && doubts.join() === others.join());

type CastDoubts = readonly [code: string | null, doubts: readonly Doubt[]];

const byCode = rememberedBy((cast: readonly CastDoubts[]) => new StrewnRows(new Map(cast)));
