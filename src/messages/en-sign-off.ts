import type { SignOffChange } from '../core/sign-off/sign-off';
import type { SignedColumn } from '../core/sign-off/signed-columns';
import { andMore, counted, decimal, percent, STAGES } from './en-words';
import { listed, quoted } from './shortened';
import type { SignOffMessages } from './sign-off-messages';

const SIGNED: Readonly<Record<SignedColumn, string>> = {
  maximum: 'Maximum',
  self: 'Self-score',
  'appraised-1': 'Appraised, round 1',
  'appraised-2': 'Appraised, round 2',
  survey: 'Survey score',
  achieved: 'Achieved',
  deducted: 'Deducted',
  index: 'Index (%)',
  evidence: 'Evidence',
  explanation: 'Explanation',
  'later-evidence': 'Evidence, round 2',
  'later-explanation': 'Explanation, round 2',
  terms: 'Framework mark',
};

const SUMMARIES: Readonly<Record<string, string>> = { Σ: 'Total', '+': 'Bonus', '–': 'Penalty' };

const itemWords = (item: string): string => SUMMARIES[item] ?? (/^\d/.test(item) ? `Item ${item}` : quoted(item));
const shown = (text: string): string => (text === '' ? 'blank' : /^-?\d+(\.\d+)?$/.test(text) ? decimal(text) : quoted(text));
const isCell = ({ kind }: SignOffChange): boolean => kind === 'value';

/** English. */
export const signOffInEnglish: SignOffMessages = {
  sheet: {
    sheet: 'Results confirmed',
    title: 'RESULTS CONFIRMED',
    note: 'Written when somebody confirmed the results. Whoever changes a cell here makes the sign-off unreadable. Areas, criteria and the total show only what was typed; what formulas add up follows from the items.',
    fields: {
      by: 'Signed by',
      at: 'Time of signing',
      framework: 'Framework',
      fingerprint: 'Framework fingerprint',
      verdict: 'Verdict',
      counts: 'Findings',
      index: 'Total index',
      cells: 'Hash of the figures',
      seal: 'Seal',
    },
    headings: { unit: 'Unit', item: 'Item', name: 'Name', ...SIGNED },
    counts: ({ findings, accepted }) => {
      const countOf = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
      return `${counted(countOf('error'), 'error', 'errors')}, ${counted(countOf('warning'), 'warning', 'warnings')}, ${countOf('info')} information, ${accepted.length} accepted`;
    },
    index: (units) =>
      units
        .map(
          ({ unit, stage, total: { percent: of, state } }) =>
            `${unit}: ${percent(of)} (${STAGES[stage]}${state.kind === 'provisional' ? ', provisional' : ''})`,
        )
        .join('; '),
  },
  noFramework: 'No framework',

  heading: 'Confirm the results',
  unsigned: 'Not confirmed yet',
  holding: 'The sign-off holds',
  changed: (changes) => {
    if (changes.length === 0) return 'The framework has changed since the sign-off';
    const amount = changes.every(isCell)
      ? counted(changes.length, 'cell has', 'cells have')
      : counted(changes.length, 'thing has', 'things have');
    return `${amount} changed since the sign-off`;
  },
  unreadable: 'The sign-off cannot be read',
  unreadableAdvice: (sheet) =>
    `Something on the sheet ${quoted(sheet)} was changed or is missing, so that its sign-off does not count. If the results are right, confirm them again.`,
  signed: (by, at) => `${by}, ${at}`,
  results: { verdict: 'Verdict', counts: 'Findings', index: 'Total index', framework: 'Framework', fingerprint: 'Framework fingerprint' },
  frameworkChanged: ({ from, to, items }) => {
    if (from === null) return 'There was no framework when the results were confirmed; now they are checked against one.';
    if (to === null) return 'There was a framework when the results were confirmed; now there is none to check against.';
    if (items.length === 0)
      return 'The framework is not the one that was confirmed: its general part, its structure or its title is another.';
    return `The framework is not the one that was confirmed: it lays down something else about ${listed(items, andMore)}.`;
  },
  changeList: 'What has changed',
  showAll: (changes) => `Show all ${changes}`,
  changeOf: (change, saysUnit) => {
    const of = saysUnit && 'unit' in change ? `${change.unit}: ` : '';
    switch (change.kind) {
      case 'value':
        return `${of}${itemWords(change.item)}, ${SIGNED[change.column]}`;
      case 'item-added':
      case 'item-removed':
        return `${of}${itemWords(change.item)}`;
      case 'unit-added':
      case 'unit-removed':
        return `Unit ${change.unit}`;
      case 'unit-renamed':
        return 'Name of the unit';
    }
  },
  fromTo: (change) => {
    switch (change.kind) {
      case 'value':
        return `${shown(change.from)} → ${shown(change.to)}`;
      case 'unit-renamed':
        return `${quoted(change.from)} → ${quoted(change.to)}`;
      case 'item-added':
        return 'a new row, not there at the sign-off';
      case 'item-removed':
        return 'its row is gone';
      case 'unit-added':
        return `a new table, not there at the sign-off (${counted(change.items, 'row', 'rows')})`;
      case 'unit-removed':
        return `its table is gone (${counted(change.items, 'row', 'rows')})`;
    }
  },

  explanation:
    'A sign-off keeps the scores, maxima, evidence and explanation of every item and the framework on the sheet “Results confirmed” of this workbook. Changing one of them ends it, and what was changed is listed; sorting or formatting the table does not.',
  refusedForErrors:
    'There are errors left, so the results cannot be confirmed: a council confirms only results without errors. Mend them and press “Check and recalculate”.',
  refusedUnchecked: 'No scoring table could be checked, so there are no results to confirm.',
  errorsSince: 'What was confirmed is as it was, but this check has found errors: see the findings.',
  openWarnings: (warnings) => `${counted(warnings, 'warning is', 'warnings are')} open; whoever signs agrees to the results as they are.`,
  provisional: 'The total index is provisional.',
  by: 'Full name of who confirms',
  byMissing: 'Write the full name of who confirms.',
  sign: 'Confirm the results',
  signAgain: 'Confirm again',
  withdraw: 'Withdraw the sign-off',
};
