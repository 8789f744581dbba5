import { indexCellsOf, indexOfTotal, measuredStage } from '../formulas/index-cells';
import type { PlacedIndex } from '../formulas/index-cells';
import { readSumsByArea } from '../formulas/sum-reading';
import type { ReadSums } from '../formulas/sum-reading';
import { countedBelow } from '../indices/compute-indices';
import type { CountedPoints } from '../indices/stage-indices';
import { isItemNode } from '../scoresheet/score-tree';
import { Remembered, rememberedBy } from '../workbook/remembered';
import { outcomeOf } from './rule-outcome';
import type { RuleOutcome } from './rule-outcome';
import type { CheckedSheet, Rule } from './rule';

type Outcomes = readonly RuleOutcome[];

/** What the rules see at the sums of a sheet, area by area. Of an area whose sums are as they were all is known. */
export function seenAtSums(sheet: CheckedSheet, rules: readonly Rule[]): readonly Outcomes[] {
  const { ofSums } = derivedRules(rules);
  const seenAt = (sums: ReadSums): Outcomes =>
    sums.length === 0
      ? NOTHING
      : SEEN_AT_SUMS.of(sums, [sheet.around, rules], () => seenBy(ofSums, ({ checkSums }) => checkSums?.(sums, sheet), sheet));
  return readSumsByArea(sheet).map(seenAt);
}

/** The same at the cells of the index column. */
export function seenAtIndices(sheet: CheckedSheet, rules: readonly Rule[]): readonly Outcomes[] {
  const { ofIndices } = derivedRules(rules);
  const stage = measuredStage(sheet);
  if (stage === null || ofIndices.length === 0) return [];
  const seenAt = (cells: readonly PlacedIndex[]): Outcomes => seenBy(ofIndices, ({ checkIndices }) => checkIndices?.(cells, sheet), sheet);
  const ofAreas = sheet.tree.areas.map((area) =>
    isItemNode(area)
      ? seenAt(indexCellsOf(area, sheet))
      : SEEN_AT_INDICES.of(countedBelow(sheet, stage, area), [area, sheet.around, sheet.snapshot.covered, rules], () =>
          seenAt(indexCellsOf(area, sheet)),
        ),
  );
  return [...ofAreas, seenAt(indexOfTotal(sheet))];
}

const NOTHING: Outcomes = [];
const SEEN_AT_SUMS = new Remembered<ReadSums, Outcomes>();
const SEEN_AT_INDICES = new Remembered<CountedPoints, Outcomes>();

function seenBy(
  rules: readonly Rule[],
  look: (rule: Rule) => ReturnType<NonNullable<Rule['checkSums']>> | undefined,
  { scoresheet }: CheckedSheet,
): Outcomes {
  return rules.flatMap((rule) => [...(look(rule) ?? [])].map((seen) => outcomeOf(rule, seen, scoresheet.sheet)));
}

const derivedRules = rememberedBy((rules: readonly Rule[]) => ({
  ofSums: rules.filter(({ checkSums }) => checkSums !== undefined),
  ofIndices: rules.filter(({ checkIndices }) => checkIndices !== undefined),
}));
