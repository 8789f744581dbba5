import type { ChangedTerms } from '../core/framework/framework-differences';
import type { Framework } from '../core/framework/framework';
import { numberForm } from './decimal';
import { DIFFERENCE_LISTS } from './difference-messages';
import type { DifferenceMessages } from './difference-messages';
import { quoted } from './shortened';

const { decimal } = numberForm('.');

const TERMS: Readonly<Record<ChangedTerms['changed'][number], string>> = {
  scoring: 'scoring',
  evidence: 'evidence',
  'scored-by': 'who scores it',
  'responsible-agency': 'the agency in charge',
};

const COUNTS: DifferenceMessages['headings'] = {
  added: (count) => `${count} added`,
  removed: (count) => `${count} removed`,
  moved: (count) => `${count} moved`,
  pointsChanged: (count) => `${count} with other points`,
  reworded: (count) => `${count} reworded`,
  termsChanged: (count) => `${count} with other scoring or evidence`,
  wholeChanged: (count) => `${count} general ${count === 1 ? 'term' : 'terms'} changed`,
};

function nameOf({ title, year }: Pick<Framework, 'title' | 'year'>): string {
  if (year !== null) return `framework ${year}`;
  return title === null ? 'a framework without a title' : `the framework ${quoted(title)}`;
}

/** English. */
export const differencesInEnglish: DifferenceMessages = {
  summary: (before, after, differences) => {
    const compared = `${nameOf(after)} compared with ${nameOf(before)}`;
    const counts = DIFFERENCE_LISTS.filter((list) => differences[list].length > 0).map((list) => COUNTS[list](differences[list].length));
    const told = counts.length === 0 ? 'only the spelling differs' : counts.join(', ');
    return `${compared.charAt(0).toUpperCase()}${compared.slice(1)}: ${differences.identical ? 'the very same' : told}`;
  },
  totals: ({ before, after }) =>
    before === after ? `The total is still ${decimal(after)}.` : `The total has gone from ${decimal(before)} to ${decimal(after)}.`,
  headings: {
    added: (count) => `Added (${count})`,
    removed: (count) => `Removed (${count})`,
    moved: (count) => `Under another code (${count})`,
    pointsChanged: (count) => `Other points (${count})`,
    reworded: (count) => `Reworded (${count})`,
    termsChanged: (count) => `Other scoring or evidence (${count})`,
    wholeChanged: (count) => `General terms (${count})`,
  },
  node: ({ code, name, maximum }) => `${code}. ${name} (${decimal(maximum)} points)`,
  moved: ({ from, to, name }) => `${from} is now ${to}: ${name}`,
  pointsChanged: ({ code, name, before, after }) => `${code}. ${name}: ${decimal(before)} is now ${decimal(after)}`,
  reworded: ({ code, before, after }) => `${code}: ${quoted(before)} is now ${quoted(after)}`,
  termsChanged: ({ code, name, changed }) => `${code}. ${name}: ${changed.map((part) => TERMS[part]).join(', ')}`,
  wholeChanged: {
    title: "The framework's title",
    year: 'The year',
    decision: 'The decision',
    'bonus-cap': 'The most that a bonus may come to',
    'penalty-cap': 'The most that a penalty may come to',
    policy: 'Rounding, survey scores, what may be left out, grades or checks',
  },
};
