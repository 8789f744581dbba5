import type { NewWorkbookWording } from '../core/new-workbook/new-workbook-wording';
import type { SheetWording } from '../core/review-result';
import type { Finding, Severity } from '../core/finding';
import type { WaiverWording } from '../core/waivers/plan-waivers';
import { en } from './en';
import type { FolderMessages } from './folder-messages';
import type { FrameworkMessages } from './framework-messages';
import type { HelpMessages } from './help-messages';
import type { LedgerMessages } from './ledger-messages';
import type { PaneMessages } from './pane-messages';
import type { RuleMessages } from './rule-messages';
import type { StandingMessages } from './standing-messages';
import type { TerminalMessages } from './terminal-messages';
import { vi } from './vi';
import type { WaiverMessages } from './waiver-messages';
import { wordFinding } from './word-finding';

export type Language = 'vi' | 'en';

/** Every sentence of one language. A language that forgets one does not compile. */
export interface Messages {
  readonly language: Language;
  readonly rules: RuleMessages;
  /** A place in words: the sheet's name and the cell in letters. */
  readonly place: (sheet: string, cell: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Heading of our own column in the sheet. */
  readonly resultsHeading: string;
  readonly standing: StandingMessages;
  readonly ledger: LedgerMessages;
  readonly framework: FrameworkMessages;
  readonly help: HelpMessages;
  /** The words of the workbooks and sheets that we make. */
  readonly newWorkbook: NewWorkbookWording;
  readonly pane: PaneMessages;
  readonly terminal: TerminalMessages;
  readonly waivers: WaiverMessages;
  readonly folder: FolderMessages;
}

export function messagesFor(language: Language): Messages {
  return language === 'vi' ? vi : en;
}

/** The language for a locale such as `en-US`; whoever speaks none of ours reads Vietnamese. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'vi';
}

/** The words of our column in the sheet. */
export function sheetWording({ resultsHeading, rules }: Pick<Messages, 'resultsHeading' | 'rules'>): SheetWording {
  const inShort = ({ code, rule }: Finding): string => `${code} ${rules[rule].title}`;
  return {
    resultsHeading,
    // Several stages of one row may break the same rule.
    results: (findings) => [...new Set(findings.map(inShort))].join('; '),
  };
}

/** The words of the sheet that keeps acceptances. */
export function waiverWording(messages: Messages): WaiverWording {
  return {
    ...messages.waivers.sheet,
    rule: ({ rule }) => messages.rules[rule].title,
    found: (finding) => wordFinding(finding, messages).found,
  };
}
