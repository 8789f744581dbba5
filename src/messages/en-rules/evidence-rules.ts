import type { RuleMessages } from '../rule-messages';
import { quoted } from '../shortened';
import { decimal } from '../en-words';

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
} satisfies Partial<RuleMessages>;
