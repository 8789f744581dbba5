import type { HelpMessages } from './help-messages';

/** The help pages in English. */
export const helpInEnglish: HelpMessages = {
  indexTitle: 'The rules',
  indexIntroduction: 'Each finding leads to one of these pages: what the rule says and why, one wrong example and one right one.',
  backToIndex: 'All rules',
  otherLanguage: 'Tiếng Việt',
  severity: 'Severity',
  why: 'Why',
  restsOn: 'Rests on',
  wrong: 'Wrong',
  right: 'Right',
  found: 'Found',
  mend: 'How to mend it',
  alongside: (codes) => `The same slip also causes ${codes.join(', ')}.`,
  nothingFound: 'Nothing is found in this table.',
  learnMore: 'Open the help page',
  learnMoreAbout: (code) => `Open the help page of rule ${code}`,
};
