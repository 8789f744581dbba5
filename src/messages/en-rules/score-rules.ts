import type { AllowedScores, ResultWorking } from '../../core/finding';
import type { RuleMessages } from '../rule-messages';
import { quoted } from '../shortened';
import { decimal, COLUMNS } from '../en-words';

function allowedScores(allowed: AllowedScores): string {
  switch (allowed.kind) {
    case 'options':
      return allowed.scores.map(decimal).join('; ');
    case 'steps':
      return `the maximum ${decimal(allowed.maximum)} less whole steps of ${decimal(allowed.step)}, down to 0`;
    case 'scale':
      return `0, or ${decimal(allowed.least)} to ${decimal(allowed.maximum)} in steps of ${decimal(allowed.step)}`;
    case 'ratio':
      return allowed.least === '0' ? `0 to ${decimal(allowed.maximum)}` : `0, or ${decimal(allowed.least)} to ${decimal(allowed.maximum)}`;
  }
}

/** Ratio or deduction, step by step, for whoever wants to reckon it again. */
function workingOf(working: ResultWorking, maximum: string, expected: string): string {
  if (working.kind === 'deduction') return `${maximum} − ${decimal(working.cases)} × ${decimal(working.step)}, not below 0`;
  const { share, from, full } = working;
  const thresholds = [
    ...(from === null ? [] : [`below ${decimal(from)}% earns 0`]),
    ...(full === null ? [] : [`from ${decimal(full)}% earns the maximum`]),
  ];
  return [`ratio ${decimal(share)}%, maximum ${maximum}`, ...thresholds, `makes ${expected}`].join('; ');
}

/** What the rules about single scores (SC01–SC12) say. */
export const scoreRules = {
  'score-not-a-number': {
    title: 'Score is not a number',
    found: ({ column, text, isPair }) =>
      isPair
        ? `${COLUMNS[column]} says ${quoted(text)}, which is two numbers.`
        : `${COLUMNS[column]} says ${quoted(text)}, which is no number.`,
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
    found: ({ column, score, allowed }) =>
      `${COLUMNS[column]} is ${decimal(score)}; the item's scoring rule allows only ${allowedScores(allowed)}.`,
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
  'score-disagrees-with-result': {
    title: 'Score disagrees with the measured result',
    found: ({ column, score, expected, result, maximum, working }) =>
      `${COLUMNS[column]} is ${decimal(score)}; by the item's scoring rule the measured result ${quoted(result)} gives ${decimal(expected)} (${workingOf(working, decimal(maximum), decimal(expected))}).`,
    mend: ({ expected }) => `Enter ${decimal(expected)}, or correct the measured result if that is what is wrong.`,
    why: 'This item is scored by what was measured. A score against the unit’s own figures will not be accepted by the appraisal.',
    restsOn: 'The framework’s way of scoring.',
  },
  'survey-self-scored': {
    title: 'Survey item is self-scored',
    found: ({ score }) => `A survey scores this item, yet it carries a self-score of ${decimal(score)}.`,
    mend: () => 'Clear the self-score; what the survey found belongs in the survey column.',
    why: 'The points of this item come from the survey; what the unit enters for itself makes its total too high.',
    restsOn: 'The framework, on who scores an item.',
  },
  'not-applicable-refused': {
    title: 'Item may not be left out',
    found: ({ column, text }) => `${COLUMNS[column]} says ${quoted(text)}, but the framework does not allow leaving this item out.`,
    mend: () => 'Score the item (0 where nothing was achieved), or ask the council and give the reason.',
    why: 'The maximum of an item left out leaves the denominator, so leaving one out without leave makes the index too high.',
    restsOn: 'The framework, on items that are not applicable.',
  },
  'score-too-fine': {
    title: 'Score with too many decimals',
    found: ({ column, score, decimals }) =>
      `${COLUMNS[column]} is ${decimal(score)}; the framework uses no more than ${decimals} decimals.`,
    mend: ({ decimals }) => `Round the score to ${decimals} decimals, or leave it if there is a ground for it.`,
    why: 'Decimals that the printed table does not show are added up all the same, so printed scores and total may differ.',
  },
} satisfies Partial<RuleMessages>;
