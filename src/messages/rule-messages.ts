import type { FactsOf, RuleName } from '../core/finding';

/** What one rule has to say, in one language. Every part but the title is made of whole sentences. */
export interface RuleMessage<Facts> {
  /** A few words; it also stands in the sheet, behind the rule's code. */
  readonly title: string;
  readonly found: (facts: Facts) => string;
  readonly mend: (facts: Facts) => string;
  /** The reason for the rule, for whoever wants to know more. */
  readonly why: string;
  /** The clause or other source that the rule rests on, in a few words; absent where there is none. */
  readonly restsOn?: string;
}

/** A language that leaves out a rule does not compile. */
export type RuleMessages = { readonly [Name in RuleName]: RuleMessage<FactsOf[Name]> };
