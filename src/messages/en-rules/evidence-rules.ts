import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { andMore, decimal } from '../en-words';

const IMPOSSIBLE = { 'no-such-day': 'not in the calendar', 'after-review': 'after the day of the review' } as const;

/** What the rules about evidence (EV01–EV10) say. */
export const evidenceRules = {
  'evidence-missing': {
    title: 'Evidence missing',
    found: ({ points, required }) =>
      `${decimal(points)} points are claimed with neither evidence nor explanation.${
        required === null || required.trim() === '' ? '' : ` The framework asks for ${quoted(required)}.`
      }`,
    mend: () => 'Name the document by its kind, number, symbol and date; where there is none, explain.',
    why: 'Points are accepted on evidence issued by a competent body; where it is absent or incomplete, an explanation is due.',
    restsOn: 'What self-scoring asks for: missing or partial evidence must be explained.',
  },
  'evidence-placeholder': {
    title: 'Evidence is a placeholder',
    found: ({ text, points }) => `${decimal(points)} points are claimed, but the evidence says only ${quoted(text)}.`,
    mend: () => 'Name the document by its kind, number, symbol and date; where there is none, explain.',
    why: 'A placeholder does not tell the council which document proves the points.',
    restsOn: 'What self-scoring asks for: missing or partial evidence must be explained.',
  },
  'evidence-unidentified': {
    title: 'Evidence names no document',
    found: ({ text, points }) => `${decimal(points)} points are claimed on ${quoted(text)}, which has no number, symbol, date or link.`,
    mend: () => 'Name the document by its kind, number, symbol and date, or give a link to it.',
    why: 'Without number, symbol or link the council cannot look the document up and hold it against the points.',
    restsOn: 'What self-scoring asks for: missing or partial evidence must be explained.',
  },
  'evidence-outside-year': {
    title: 'Document is of another year',
    found: ({ year, documents }) =>
      `The year ${year} is scored, but these are of another: ${listed(
        documents.map(({ reference, date }) => `${quoted(reference)}, ${date}`),
        andMore,
      )}.`,
    mend: () => 'See whether the date is right; where another year’s document was cited by mistake, cite this year’s.',
    why: 'What was done in a year is proved by documents of that year; others have mostly been copied from an older scoring table.',
  },
  'evidence-link-local': {
    title: 'Link opens inside the unit only',
    found: ({ links }) => `Link to a disk or a server of the unit: ${listed(links.map(quoted), andMore)}.`,
    mend: () => 'Hand in the file, or give a web address that the council can open; add number, symbol and date.',
    why: 'Whoever appraises elsewhere cannot open a disk or server of the unit, and will take the evidence for missing.',
  },
  'evidence-date-impossible': {
    title: 'Document date is impossible',
    found: ({ dates }) =>
      `No document can bear this day: ${listed(
        dates.map(({ reference, written, because }) => `${quoted(reference)}, ${written} (${IMPOSSIBLE[because]})`),
        andMore,
      )}.`,
    mend: () => 'Open the document and enter the day on which it was issued.',
    why: 'With a wrong day the document cannot be looked up, and its number and symbol are in doubt, too.',
  },
  'evidence-reused': {
    title: 'One document proves many items',
    found: ({ documents }) =>
      documents
        .map(({ reference, items }) => `${quoted(reference)} is to prove ${items.length} items: ${listed(items, andMore)}.`)
        .join(' '),
    mend: () => 'See whether it is the right document for each; where it is, add its page, section or annex.',
    why: 'Of a document that stands for so many items of several areas, nobody can tell which part proves what; it may have been copied by mistake.',
  },
  'evidence-not-registered': {
    title: 'Document is not in the evidence list',
    found: ({ references }) => `The workbook’s evidence list does not have ${listed(references.map(quoted), andMore)}.`,
    mend: () => 'Add the document to the list, or make its number and symbol agree with the list.',
    why: 'What is cited and not listed is easily left out of the file that is handed in; its number or symbol may be mistyped.',
  },
  'evidence-uncited': {
    title: 'Listed document is not cited',
    found: ({ reference }) => `No item of the scoring table cites ${quoted(reference)}.`,
    mend: () => 'Cite it at the item that it proves, make its number and symbol agree, or take it off the list.',
    why: 'A document that belongs to no item counts for nothing in the appraisal.',
  },
  'explanation-missing': {
    title: 'Lost points are not explained',
    found: ({ score, maximum }) => `${decimal(score)} of at most ${decimal(maximum)} points are claimed, and nothing explains why.`,
    mend: () => 'Say in short why the maximum was not reached, and what is being done.',
    why: 'This year’s framework asks for an explanation wherever the maximum is not reached.',
    restsOn: 'The framework of the year turns this check on.',
  },
} satisfies Partial<RuleMessages>;
