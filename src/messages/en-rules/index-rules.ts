import type { RuleMessages } from '../rule-messages';
import { withCodes } from '../shortened';
import { cellList, decimal, COLUMNS } from '../en-words';

/** What the rules about sums and indices (IX01–IX06) say. */
export const indexRules = {
  'subtotal-differs': {
    title: 'Wrong subtotal',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} says ${decimal(found)}; the items below come to ${decimal(expected)}.`,
    mend: () => 'Use a formula that adds up the items; “Check and recalculate” fills it in.',
    why: 'The points of a criterion or an area are the sum of its items.',
    restsOn: 'How points are added up: a criterion or area has the points of its items.',
  },
  'total-differs': {
    title: 'Wrong total',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} in the total row says ${decimal(found)}; it comes to ${decimal(expected)}.`,
    mend: () => 'Use a formula that adds up the areas; “Check and recalculate” fills it in.',
    why: 'The total is the sum of the areas, plus bonus and less penalty, each within its cap.',
    restsOn: 'How points are added up: the total is the sum of the areas, plus bonus and less penalty points.',
  },
  'index-differs': {
    title: 'Wrong index',
    found: ({ found, expected, points, maximum }) =>
      `The index says ${decimal(found)}%; ${decimal(points)}/${decimal(maximum)} comes to ${decimal(expected)}%.`,
    mend: () => 'Use a formula for the index; “Check and recalculate” fills it in.',
    why: 'An index is points divided by maximum, times 100, rounded to two decimals. A difference of 0.01 can change a rank.',
    restsOn: 'How an index is formed: points divided by the maximum, times 100, rounded half up to two decimals.',
  },
  'total-typed': {
    title: 'Typed number instead of a formula',
    found: ({ found }) => `This cell holds the typed number ${decimal(found)}, not a formula.`,
    mend: ({ formula }) =>
      formula === ''
        ? 'Put a formula in its place; “Check and recalculate” fills it in.'
        : `Put ${formula} in its place; “Check and recalculate” fills it in.`,
    why: 'A typed number does not follow when the items change.',
  },
  'formula-range-wrong': {
    title: 'Formula adds up the wrong cells',
    found: ({ formula, missed, repeated, foreign, items }) => {
      const cells = (all: readonly string[]) => cellList(withCodes(all, items, 'item'));
      const wrongs = [
        ...(missed.length > 0 ? [`misses ${cells(missed)}`] : []),
        ...(repeated.length > 0 ? [`counts ${cells(repeated)} more than once`] : []),
        ...(foreign.length > 0 ? [`adds ${cells(foreign)}, which does not belong to it`] : []),
      ];
      return `The formula ${formula} ${wrongs.length > 0 ? wrongs.join(', ') : 'does not count the right cells'}.`;
    },
    mend: ({ expected }) => `The right formula is ${expected}; “Check and recalculate” fills it in.`,
    why: 'A formula over the wrong cells may be right today and goes wrong as soon as a score changes.',
  },
  'rounding-shows': {
    title: 'Rounding shows',
    found: ({ stage, total, parts }) =>
      `${COLUMNS[stage]}: the parts as shown come to ${decimal(parts)}, the total as shown is ${decimal(total)}.`,
    mend: () =>
      'Nothing need be changed; a printed report may say that figures are rounded, or items may be scored with the decimals that are shown.',
    why: 'Points are computed exactly and rounded at the end, so parts that are shown may differ from their total by 0.01. Readers will ask why.',
  },
} satisfies Partial<RuleMessages>;
