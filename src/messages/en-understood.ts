import type { RowKind } from '../core/table/table-rows';
import { quoted } from './shortened';
import type { UnderstoodMessages } from './understood-messages';

const MOST_UNITS_NAMED = 5;

const ROWS: Readonly<Record<RowKind, (count: number) => string>> = {
  coded: (count) => `${count} rows with a code`,
  unnumbered: (count) => `${count} rows of options or remarks`,
  total: () => 'a total row',
  bonus: () => 'a bonus row',
  penalty: () => 'a penalty row',
};

const ROW_KINDS: readonly RowKind[] = ['coded', 'unnumbered', 'total', 'bonus', 'penalty'];

/** English. */
export const understoodInEnglish: UnderstoodMessages = {
  heading: 'How this workbook was understood',
  nothing: 'No table was found: it takes a heading row with columns for the code, the name and the maximum.',
  kinds: {
    framework: 'Framework',
    scoresheet: 'Scoresheet',
    summary: 'Summary',
    unreadable: 'Table that lacks a needed column',
  },
  rows: (rows) =>
    ROW_KINDS.filter((kind) => rows[kind] > 0)
      .map((kind) => ROWS[kind](rows[kind]))
      .join(', '),
  units: (units) => {
    const named = units.slice(0, MOST_UNITS_NAMED).join(', ');
    const rest = units.length - MOST_UNITS_NAMED;
    return `${units.length === 1 ? 'Unit' : 'Units'}: ${named}${rest > 0 ? ` and ${rest} more` : ''}`;
  },
  columns: (count) => `Columns (${count})`,
  column: (letters, heading) => (heading === '' ? `Column ${letters}` : `${letters} · ${heading}`),
  columnChoice: (letters, heading) => `Column ${letters}${heading === '' ? '' : ` ${quoted(heading)}`} is understood as`,
  meanings: {
    code: 'Code',
    name: 'Name',
    maximum: 'Maximum',
    self: 'Self-score',
    'appraised-1': 'First appraised score',
    'appraised-2': 'Second appraised score',
    achieved: 'Achieved score',
    survey: 'Survey score',
    deducted: 'Points deducted',
    index: 'Index (%)',
    evidence: 'Evidence',
    explanation: 'Explanation',
    opinion: 'Opinion of the appraisal',
    notes: 'Notes',
    measuredResult: 'Measured result',
    responsibleAgency: 'Responsible agency',
    'scored-by': 'Scored by',
    scoring: 'Scoring rule',
    nothing: 'Not used',
    results: 'Check result, written by the add-in',
    unit: 'Score of the unit in its heading',
  },
  corrected: 'Set by hand.',
  forget: 'Leave it to the heading',
  byWording: (count) => `Known by their wording (${count})`,
  rowByWording: ({ row, code, confidence }) => `Row ${row + 1}: taken for item ${code}, ${Math.floor(confidence)}% alike`,
};
