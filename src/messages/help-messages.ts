/** What the help pages say around the rules' own sentences. */
export interface HelpMessages {
  /** The page that lists all rules. */
  readonly indexTitle: string;
  readonly indexIntroduction: string;
  readonly backToIndex: string;
  /** In the other language: the name of that language's page. */
  readonly otherLanguage: string;
  readonly severity: string;
  readonly why: string;
  readonly restsOn: string;
  readonly wrong: string;
  readonly right: string;
  readonly found: string;
  readonly mend: string;
  /** Other rules that cannot but speak in the wrong example. */
  readonly alongside: (codes: readonly string[]) => string;
  readonly nothingFound: string;
  /** Behind a finding in the pane: leads to its page. */
  readonly learnMore: string;
  /** The same, for whoever hears it without the finding beside it. */
  readonly learnMoreAbout: (code: string) => string;
}
