import type { AmbiguousMeaning } from '../../core/finding';
import type { LegacyEncoding } from '../../core/workbook/legacy-encoding';
import type { RuleMessages } from '../rule-messages';
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
  'text-encoding': {
    title: 'Text in an old encoding',
    found: ({ encoding, cells, found, understood }) =>
      `This cell is written in ${LEGACY_ENCODINGS[encoding]}: ${quoted(found)} was understood as ${quoted(understood)}.${
        cells === 1 ? '' : ` The sheet has ${cells} such cells.`
      }`,
    mend: () => "Convert the sheet's text to Unicode with a converter such as UniKey, then choose a Unicode font such as Times New Roman.",
    why: 'Such text is only readable where its own fonts are installed. Official documents use Unicode by TCVN 6909:2001.',
  },
} satisfies Partial<RuleMessages>;
