import type { AllowedScores } from '../../core/finding';
import type { RuleMessages } from '../rule-messages';
import { quoted } from '../shortened';
import { decimal, COLUMNS } from '../en-words';

function allowedScores(allowed: AllowedScores): string {
  switch (allowed.kind) {
    case 'options':
      return allowed.scores.map(decimal).join('; ');
    case 'steps':
      return `the maximum ${decimal(allowed.maximum)} less whole steps of ${decimal(allowed.step)}, down to 0`;
    case 'ratio':
      return allowed.least === '0'
        ? `0 to ${decimal(allowed.maximum)}`
        : `0, or ${decimal(allowed.least)} to ${decimal(allowed.maximum)}`;
  }
}

/** What the rules about single scores (SC01–SC12) say. */
export const scoreRules = {
  'score-not-a-number': {
    title: 'Score is not a number',
    found: ({ column, text, isPair }) =>
      isPair ? `${COLUMNS[column]} says ${quoted(text)}, which is two numbers.` : `${COLUMNS[column]} says ${quoted(text)}, which is no number.`,
    mend: ({ isPair }) =>
      isPair
        ? 'Enter the points alone; the maximum has a column of its own.'
        : 'Enter a number; for an item that is not applicable, “Không đánh giá”.',
    why: 'What is no number is not added up, and the index stays provisional.',
  },
  'score-above-maximum': {
    title: 'Score above the maximum',
    found: ({ column, score, maximum }) => `${COLUMNS[column]} is ${decimal(score)}, above the maximum ${decimal(maximum)}.`,
    mend: ({ maximum }) => `Lower it to ${decimal(maximum)} or less, or check the item's maximum.`,
    why: 'No item earns more than the maximum that the framework lays down.',
    restsOn: 'The framework’s column of maximum points.',
  },
  'score-negative': {
    title: 'Negative score',
    found: ({ column, score }) => `${COLUMNS[column]} is ${decimal(score)}, below 0.`,
    mend: () => 'Enter 0 or more; a general penalty belongs in the penalty row.',
    why: 'The lowest score of an item is 0.',
  },
  'score-not-allowed': {
    title: 'Score against the scoring rule',
    found: ({ column, score, allowed }) => `${COLUMNS[column]} is ${decimal(score)}; the item's scoring rule allows only ${allowedScores(allowed)}.`,
    mend: () => "Choose the points again by the framework's scoring rule.",
    why: 'The framework lays down the points that an item may earn. Others will not be accepted by the appraisal.',
    restsOn: 'The framework’s way of scoring.',
  },
  'item-unscored': {
    title: 'Not scored yet',
    found: ({ maximum }) => `The item has a maximum of ${decimal(maximum)}, but its score is blank.`,
    mend: () => 'Enter the score: 0 where nothing was achieved, “Không đánh giá” where it is not applicable.',
    why: 'Blank is not zero. An index that rests on blank cells is provisional.',
  },
  'score-broken': {
    title: 'Score cell shows an error',
    found: ({ column, error }) => `${COLUMNS[column]} shows ${error}.`,
    mend: () => 'Mend the formula in the cell, or enter the score as a number.',
    why: 'A cell with an error has no score, and every formula that adds it up shows an error too.',
  },
  'score-as-text': {
    title: 'Score stored as text',
    found: ({ column, text, score }) => `${COLUMNS[column]} ${quoted(text)} is text; it was understood as ${decimal(score)}.`,
    mend: ({ score }) => `Enter ${decimal(score)} again as a number.`,
    why: "Excel's own sums skip numbers stored as text, so the totals in the sheet come out too low.",
  },
  'score-as-date': {
    title: 'Score became a date',
    found: ({ column, day, month, year }) => `${COLUMNS[column]} is the date ${day}/${month}/${year} and no number of points.`,
    mend: () => 'Format the cell as a number, then enter the score again.',
    why: 'Excel may take 1/2 or 1.2 for a date when it is typed, and keeps quite another number than the score.',
  },
  'survey-self-scored': {
    title: 'Survey item is self-scored',
    found: ({ score }) => `A survey scores this item, yet it carries a self-score of ${decimal(score)}.`,
    mend: () => 'Clear the self-score; what the survey found belongs in the survey column.',
    why: 'The points of this item come from the survey; what the unit enters for itself makes its total too high.',
    restsOn: 'The framework, on who scores an item.',
  },
} satisfies Partial<RuleMessages>;
