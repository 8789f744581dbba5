import type { Place } from '../finding';
import { missingByRow } from '../scoresheet/missing-items';
import type { MissingByRow } from '../scoresheet/missing-items';
import type { ScoreNode } from '../scoresheet/score-tree';
import { Remembered } from '../workbook/remembered';
import type { NotLooked, Observation, Rule } from './rule';

/** Every item of the framework has a row. Where a whole branch is absent, its topmost node stands for all of it. */
export const itemMissing: Rule<'item-missing'> = {
  code: 'FW03',
  name: 'item-missing',
  severity: 'error',
  checkSheet: ({ scoresheet: { sheet, headingTop, columns }, framework, tree }) => {
    if (framework === null) return NO_FRAMEWORK;
    const missing = missingByRow(tree.areas, headingTop, columns);
    return SEEN.of(missing, [sheet, columns], () =>
      [...missing].flatMap(([row, nodes]) => seenAt({ sheet, row, column: columns.code }, nodes)),
    );
  },
};

const NO_FRAMEWORK: readonly NotLooked[] = [{ because: 'no-framework' }];

const SEEN = new Remembered<MissingByRow, readonly Observation<'item-missing'>[]>();

function seenAt(place: Place, nodes: readonly ScoreNode[]): Observation<'item-missing'>[] {
  const [first] = nodes;
  return first === undefined ? [] : [{ place, item: first.code, facts: { items: nodes.map(({ code, name }) => ({ code, name })) } }];
}
