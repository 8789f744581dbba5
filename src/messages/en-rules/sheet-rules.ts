import type { AmbiguousMeaning, LinkedColumn } from '../../core/finding';
import type { LegacyEncoding } from '../../core/workbook/legacy-encoding';
import type { RuleMessages } from '../rule-messages';
import { COLUMNS, decimal } from '../en-words';
import { listed, quoted } from '../shortened';

const LEGACY_ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { TCVN3: 'TCVN3 (ABC)', VNI: 'VNI-Windows' };

const COLUMNS_IN_DOUBT: Readonly<Record<AmbiguousMeaning, string>> = {
  name: 'criterion',
  maximum: 'maximum',
  self: 'self-score',
  'appraised-1': 'first appraised score',
  'appraised-2': 'second appraised score',
  achieved: 'achieved score',
  survey: 'survey score',
  deducted: 'points deducted',
};

const LINKED_COLUMNS: Readonly<Record<LinkedColumn, string>> = { ...COLUMNS, maximum: 'The maximum', index: 'The index' };

/** What the rules about the sheet itself (SH01–SH06) say. */
export const sheetRules = {
  'heading-missing': {
    title: 'Needed column missing',
    found: ({ column }) =>
      column === 'maximum'
        ? 'This table has no maximum column (“Điểm tối đa”).'
        : 'This table has no score column, such as “Điểm tự đánh giá” or “Điểm thẩm định”.',
    mend: () => 'Add the column or correct its heading, then check again.',
    why: 'Without this column no index can be computed, and the whole table stays unchecked.',
  },
  'heading-ambiguous': {
    title: 'Column heading with two meanings',
    found: ({ text, meanings, cells }) => {
      const columns = meanings.map((meaning) => `“${COLUMNS_IN_DOUBT[meaning]}”`);
      return cells.length > 1
        ? `Cells ${listed(cells, (count) => `and ${count} more`)} all head the column ${columns.join(' or ')}; the one at ${cells[0]} is used.`
        : `The heading ${quoted(text)} may mean ${columns.join(' or ')}; it is taken for ${columns[0]}.`;
    },
    mend: () => 'Reword the headings, or say what each column holds under “How this table was understood”.',
    why: 'Each kind of score is read from one column. Where two mean the same, the scores of one go unread.',
  },
  'row-hidden': {
    title: 'Scored row hidden',
    found: ({ rows, first, last }) =>
      rows === 1
        ? `Row ${first}, which is scored, is hidden or filtered out.`
        : `${rows} scored rows in a row, from row ${first} to row ${last}, are hidden or filtered out.`,
    mend: () => 'Unhide the rows or clear the filter, and look at the scores and evidence there.',
    why: 'Scores in hidden rows still count in every sum, but nobody who appraises the sheet sees them.',
  },
  'text-encoding': {
    title: 'Text in an old encoding',
    found: ({ encoding, cells, found, understood }) =>
      `This cell is written in ${LEGACY_ENCODINGS[encoding]}: ${quoted(found)} was understood as ${quoted(understood)}.${
        cells === 1 ? '' : ` The sheet has ${cells} such cells.`
      }`,
    mend: () => "Convert the sheet's text to Unicode with a converter such as UniKey, then choose a Unicode font such as Times New Roman.",
    why: 'Such text is only readable where its own fonts are installed. Official documents use Unicode by TCVN 6909:2001.',
    restsOn: 'TCVN 6909:2001, the Vietnamese character set (Unicode).',
  },
  'stray-score': {
    title: 'Score on a row that is no item',
    found: ({ column, score, above }) =>
      `${COLUMNS[column]} says ${decimal(score)} here, but this row is no item${above === null ? '' : ` (it stands below ${above})`}.`,
    mend: () => "Move the score to its item's row, or clear it.",
    why: 'The number counts for no item, yet a formula that adds up the whole column may take it in.',
  },
  'external-link': {
    title: 'Figure taken from another workbook',
    found: ({ column, formula, workbook }) =>
      `${LINKED_COLUMNS[column]} in this cell is taken from ${workbook === null ? 'another workbook' : `the workbook ${quoted(workbook)}`}: ${formula}.`,
    mend: () => 'Enter the score in this table, or copy the other sheet into this workbook and correct the formula.',
    why: 'Once the other workbook is renamed, moved or left behind, the figure no longer follows it and nobody can check it.',
  },
} satisfies Partial<RuleMessages>;
