import type { FindingOf, RuleName } from '../core/finding';
import { toA1 } from '../core/workbook/cell-ref';
import type { Messages } from './catalogue';

/** A finding as people read it. */
export interface WordedFinding {
  /** Sheet and cell. */
  readonly place: string;
  /** The rule in a few words, without its code. */
  readonly title: string;
  readonly found: string;
  readonly mend: string;
  readonly why: string;
}

export function wordFinding<Name extends RuleName>(finding: FindingOf<Name>, messages: Messages): WordedFinding {
  const { title, found, mend, why } = messages.rules[finding.rule];
  return {
    place: messages.place(finding.place.sheet.name, toA1(finding.place)),
    title,
    found: found(finding.facts),
    mend: mend(finding.facts),
    why,
  };
}

/** What was found and how to mend it, for where the place and the rule's code stand beside it. */
export function sentenceOf<Name extends RuleName>(finding: FindingOf<Name>, messages: Messages): string {
  const { title, found, mend } = wordFinding(finding, messages);
  return `${title}. ${found} ${mend}`;
}
