import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { andMore, decimal, COLUMNS, STAGES } from '../en-words';

/** What the rules about the appraisal, bonus and penalty points (AP01–AD03) say. */
export const appraisalRules = {
  'appraisal-reason-missing': {
    title: 'Appraisal without a reason',
    found: ({ stage, appraised, self }) =>
      `${COLUMNS[stage]} is ${decimal(appraised)} where the self-score is ${decimal(self)}, and no opinion is given.`,
    mend: () => 'Give the reason for the change in the opinion column.',
    why: 'The unit needs to know why its score was changed in order to explain or to hand in more evidence.',
  },
  'appraisal-incomplete': {
    title: 'Appraisal incomplete',
    found: ({ stage, appraised, items, waiting }) =>
      `${STAGES[stage]}: ${appraised} of ${items} items have a score; still without one: ${listed(waiting, andMore)}.`,
    mend: () =>
      'Enter the appraised score of the remaining items, also where it stays the self-score; write “Không đánh giá” where an item is not applicable.',
    why: 'A blank cell is not a zero. Until every item is appraised, the appraised points and indices are provisional.',
  },
  'bonus-above-cap': {
    title: 'Bonus above its cap',
    found: ({ column, points, cap }) => `${COLUMNS[column]} is ${decimal(points)} bonus points, above the cap of ${decimal(cap)}.`,
    mend: ({ cap }) => `Correct the bonus to at most ${decimal(cap)}, or check the cap.`,
    why: 'Bonus points beyond the cap are not added to the total.',
  },
  'penalty-above-cap': {
    title: 'Penalty above its cap',
    found: ({ column, points, cap }) => `${COLUMNS[column]} is ${decimal(points)} penalty points, above the cap of ${decimal(cap)}.`,
    mend: ({ cap }) => `Correct the penalty to at most ${decimal(cap)}, or check the cap.`,
    why: 'Penalty points beyond the cap are not taken off the total.',
  },
  'bonus-without-evidence': {
    title: 'Bonus without evidence',
    found: ({ points, text }) =>
      text === null
        ? `${decimal(points)} bonus points are claimed with neither evidence nor explanation.`
        : `${decimal(points)} bonus points are claimed, but the evidence says only ${quoted(text)}.`,
    mend: () => 'Name the document that the bonus rests on by its kind, number, symbol and date; where there is none, claim no bonus.',
    why: 'A bonus is added outside the framework, and is accepted only on evidence issued by a competent body.',
  },
} satisfies Partial<RuleMessages>;
