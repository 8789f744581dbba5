import type { JsonMistake } from '../core/framework/framework-json';
import { numberForm } from './decimal';
import type { FrameworkMessages } from './framework-messages';
import { quoted } from './shortened';

const { decimal } = numberForm('.');

const JSON_MISTAKES: Readonly<Record<JsonMistake['because'], string>> = {
  missing: 'missing',
  'not-understood': 'of the wrong form',
  'code-repeated': 'a code that stands already further up',
  'code-not-under-parent': "a code that does not begin with its parent's",
  'too-deep': 'too many levels',
};

const item = ({ code, name }: { readonly code: string; readonly name: string }): string => `Item ${code} ${quoted(name)}`;

function threshold(words: string, percent: string | null): string[] {
  return percent === null ? [] : [`${words} ${decimal(percent)}%`];
}

/** English. */
export const frameworkInEnglish: FrameworkMessages = {
  jsonMistake: ({ place, because }) => `${place === '' ? 'everything' : place} (${JSON_MISTAKES[because]})`,
  problems: {
    'no-items': () => 'The framework has no items.',
    'area-without-items': ({ code, name }) => `Area ${code} ${quoted(name)} has no items; add them, or print the area's own maximum.`,
    'maximum-unreadable': (problem) => `${item(problem)} has no readable maximum; print it as a number.`,
    'maximum-not-positive': ({ maximum, ...problem }) =>
      `${item(problem)} has a maximum of ${decimal(maximum)}; a maximum is above 0, and penalties belong in the penalty row.`,
    'code-repeated': ({ code, name }) =>
      `The code ${code} stands already further up, so that the row ${quoted(name)} is not counted; correct the code or remove the row.`,
    'code-not-understood': ({ code, name }) => `The code ${quoted(code)} of ${quoted(name)} follows no known numbering; correct it.`,
    'parent-missing': ({ parent, ...problem }) =>
      `${item(problem)} stands where there is no ${parent} above it; add a row ${parent} or correct the code.`,
    'sum-differs': ({ code, printed, sum }) =>
      code === null
        ? `The total printed is ${decimal(printed)}, the areas come to ${decimal(sum)}; compare with the decision.`
        : `The maximum printed for ${code} is ${decimal(printed)}, its parts come to ${decimal(sum)}; compare with the decision.`,
    'options-empty': (problem) => `${item(problem)} is scored by options, but has none; add them.`,
    'options-below-maximum': ({ best, maximum, ...problem }) =>
      `The best option of ${item(problem)} is ${decimal(best)}, below the maximum ${decimal(maximum)}; check the options.`,
    'option-out-of-range': ({ option, points, maximum, ...problem }) =>
      `${item(problem)} has an option ${quoted(option)} worth ${decimal(points)}, outside 0 to ${decimal(maximum)}; correct it.`,
    'thresholds-out-of-order': ({ atLeast, fullFrom, ...problem }) =>
      `${item(problem)} has thresholds that cannot be: ${[
        ...threshold('points from', atLeast),
        ...threshold('the maximum from', fullFrom),
      ].join(', ')}; correct them.`,
    'step-out-of-range': ({ step, maximum, ...problem }) =>
      `${item(problem)} loses ${decimal(step)} for each case; a step is above 0 and no more than the maximum ${decimal(maximum)}.`,
    'bands-out-of-order': ({ band, before }) =>
      `The grade ${quoted(band)} has to begin below ${quoted(before)}, which stands before it; put the grades from best to worst.`,
    'rule-unknown': ({ rule }) => `No check has the code ${quoted(rule)}; correct or remove it.`,
    'rule-repeated': ({ rule }) => `The check ${rule} is decided on twice, and the later decision counts; remove one.`,
    'not-applicable-unknown': ({ code }) =>
      `${code} may be left out as not applicable, but is no item of the framework; correct or remove it.`,
    'cap-negative': ({ cap, points }) => `The most that a ${cap} may come to is ${decimal(points)}; print 0 or more.`,
    'policy-line-unread': ({ line }) =>
      `The line ${quoted(line)} could not be understood, so that the usual way is followed; write it more plainly.`,
  },
};
