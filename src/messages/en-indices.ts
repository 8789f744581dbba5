import { roundShown, toDecimal } from '../core/indices/points';
import type { Points } from '../core/indices/points';
import type { Doubt } from '../core/indices/stage-indices';
import type { Score } from '../core/scoresheet/score';
import { exactForm } from './decimal';
import { counted, decimal, percent, shownPoints } from './en-words';
import type { IndicesMessages } from './indices-messages';
import { quoted } from './shortened';

const exact = exactForm(decimal);

const byHowMuch = (points: Points): string => (points.lt(0) ? `down by ${shownPoints(points.abs())}` : `up by ${shownPoints(points)}`);

const DOUBTS: Readonly<Record<Doubt, string>> = {
  unscored: 'not scored yet',
  unreadable: 'the score cannot be read',
  'score-as-text': 'the score is stored as text',
  'item-missing': 'its row is missing',
  'item-duplicated': 'the row is there twice',
  'item-unknown': 'the row is not in the framework',
  'survey-absent': 'the survey score has not come in',
  'deducted-below-zero': 'more is deducted than was scored',
  'maximum-unreadable': 'the maximum cannot be read',
};

const COLUMN_NAMES = {
  self: 'Self-score',
  'appraised-1': 'Appraised, round 1',
  'appraised-2': 'Appraised, round 2',
  achieved: 'Achieved',
  survey: 'Survey score',
} as const;

function scoreWords(score: Score): string {
  switch (score.kind) {
    case 'points':
      return exact(score.points);
    case 'blank':
      return 'blank';
    case 'not-applicable':
    case 'unreadable':
      return quoted(score.text);
  }
}

/** Indices and how they are made, in English. */
export const indicesInEnglish: IndicesMessages = {
  total: 'Total index',
  node: ({ code, name }) => (code === null ? 'Total index' : `${code}. ${name ?? ''}`),
  open: (name) => `Parts of ${name}`,
  change: ({ points, maximum }) =>
    points.eq(0) ? `maximum ${byHowMuch(maximum)}` : `${byHowMuch(points)} ${points.abs().eq(1) ? 'point' : 'points'}`,
  totalChange: (change, changedNodes) => {
    if (change === null)
      return changedNodes === 0
        ? 'Unchanged since the last check.'
        : 'The total is unchanged since the last check, but parts of it went up and down.';
    const points = indicesInEnglish.change(change);
    const index =
      change.percent === null || roundShown(change.percent).eq(0) ? '' : `, the index ${byHowMuch(change.percent)} percentage points`;
    return `Since the last check: ${points}${index}.`;
  },

  howMade: 'How it is made',
  howMadeOf: (node) => `How it is made: ${indicesInEnglish.node(node)}`,
  working: {
    way: 'Place in the framework',
    list: 'Indices',
    back: 'Back to the indices',
    formula: ({ index: { points, maximum, percent: of } }) =>
      `${exact(points)} ÷ ${exact(maximum)} × 100 = ${of === null ? '' : exact(of)}${of === null ? '' : '%'}`,
    nothingToMeasure: 'No maximum counts, so there is no index.',
    rounded: ({ index: { percent: of }, decimals }) =>
      of === null || roundShown(of, decimals).eq(of)
        ? null
        : `Rounded to ${counted(decimals, 'decimal', 'decimals')}: ${decimal(toDecimal(roundShown(of, decimals)))}%. Only what is shown is rounded, never what is added up.`,
    parts: 'The sum of its parts',
    part: 'Part',
    points: 'Points',
    maximum: 'Maximum',
    sum: 'Sum',
    exact,
    leftOut: {
      'not-applicable': 'left out: not applicable',
      survey: 'left out: survey scores are not part of this column',
      'everything-left-out': 'left out: so is everything in it',
    },
    provisionalMark: 'provisional',
    bonus: 'Bonus (added)',
    penalty: 'Penalty (taken off)',
    beyond: ({ entered, points, cap }) => {
      if (entered === null) return 'the cell cannot be read and does not count yet';
      return entered.eq(points) || cap === null ? null : `${exact(entered)} was entered, at most ${exact(cap)} counts`;
    },

    cells: 'Where the points come from',
    column: COLUMN_NAMES,
    cell: ({ column, score }) => `${COLUMN_NAMES[column]}: ${scoreWords(score)}`,
    counts: 'this cell counts',
    noRow: 'The scoresheet has no row for this item, so it counts as 0 points.',
    deducted: (points) => `${exact(points)} is taken off by the column of deductions.`,
    item: ({ points, maximum, percent: of }) => `Result: ${exact(points)} out of ${exact(maximum)} points, ${percent(of)}.`,

    doubtful: (count) => `Provisional because of ${counted(count, 'place', 'places')}`,
    doubt: ({ doubt, code, name }) =>
      `${code === null ? (name ?? 'Bonus or penalty') : indicesInEnglish.node({ code, name })}: ${DOUBTS[doubt]}`,
    cellAt: (cell) => `cell ${cell}`,
  },
};
