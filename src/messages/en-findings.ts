import type { QuickFixKind } from '../core/quick-fix/quick-fix';
import { isFormula } from '../core/workbook/snapshot';
import type { CellContent } from '../core/workbook/snapshot';
import { decimal } from './en-words';
import type { FindingsMessages } from './findings-messages';
import { quoted } from './shortened';

const ACTS: Readonly<Record<QuickFixKind, string>> = {
  'text-to-number': 'Make it a number',
  'code-restored': 'Restore the code',
  'maximum-from-framework': 'Take the framework’s',
  'formula-rebuilt': 'Rebuild the formula',
};

const LISTS: Readonly<Record<QuickFixKind, string>> = {
  'text-to-number': 'Texts into numbers',
  'code-restored': 'Codes that Excel changed, restored',
  'maximum-from-framework': 'Maxima from the framework',
  'formula-rebuilt': 'Formulas rebuilt',
};

const cellsOf = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

/** Numbers and texts look alike in a cell, and that may be just what was wrong: then the kind is said. */
function content(found: CellContent, other: CellContent): string {
  if (found === '') return 'a blank cell';
  if (typeof found === 'number') return typeof other === 'number' ? decimal(String(found)) : `${decimal(String(found))} (number)`;
  if (typeof found === 'boolean') return String(found).toUpperCase();
  return isFormula(found) ? found : `${quoted(found)} (text)`;
}

/** English. */
export const findingsInEnglish: FindingsMessages = {
  list: 'Findings',
  search: 'Search the findings',
  searchHint: 'Search by words, code, cell, agency…',
  clearSearch: 'Clear the search',
  groupBy: 'Group by',
  groupings: { severity: 'Severity', area: 'Area', rule: 'Rule', agency: 'Responsible agency' },
  filter: 'Filter by severity',
  all: (count) => `All ${count}`,
  group: (name, count) => `${name} (${count})`,
  severityGroups: { error: 'Errors', warning: 'Warnings', info: 'Information' },
  noArea: 'In no area',
  noAgency: 'No responsible agency named',
  position: (at, of) => `${at}/${of}`,
  previous: 'Previous',
  next: 'Next',
  previousFinding: 'Previous finding',
  nextFinding: 'Next finding',
  showing: (shown, of) => (shown === of ? `${of} ${of === 1 ? 'finding' : 'findings'}` : `${shown} of ${of} findings shown`),
  keys: 'Arrow up and down: another finding. Enter: to its cell.',

  beforeReview: 'Press “Check and recalculate” to see what is found.',
  nothingFound: 'Nothing was found.',
  nothingFoundButUnchecked: 'Nothing was found in what could be checked; what could not is listed below.',
  nothingMatches: 'No finding matches the words and the severity chosen.',
  showAll: 'Show all',

  gone: 'Fixed',
  notLookedAgain: 'No longer found by the latest check, but its rule could not look again.',

  fix: {
    act: (kind, cells) => (cells === 1 ? ACTS[kind] : `${ACTS[kind]} (${cellsOf(cells)})`),
    actOn: (kind, place) => `${ACTS[kind]}: ${place}`,
    before: (finding, { from, to, row, column }) =>
      finding?.rule === 'code-damaged' && finding.place.row === row && finding.place.column === column
        ? `${decimal(finding.facts.shown)} (${finding.facts.became})`
        : content(from, to),
    after: ({ from, to }) => content(to, from),
    becomes: 'becomes',
    seeCells: (cells) => `See the ${cellsOf(cells)} to be written`,
    all: (kind, cells) => `${ACTS[kind]} in all ${cellsOf(cells)} of this kind…`,
    allHeading: (kind, cells) => `${LISTS[kind]}: ${cellsOf(cells)}`,
    write: (cells) => `Write ${cellsOf(cells)}`,
    cancel: 'Cancel',
  },
};
