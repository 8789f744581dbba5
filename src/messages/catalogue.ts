import type { NewWorkbookWording } from '../core/new-workbook/new-workbook-wording';
import type { Severity } from '../core/finding';
import { en } from './en';
import type { FindingsMessages } from './findings-messages';
import type { FolderMessages } from './folder-messages';
import type { FrameMessages } from './frame-messages';
import type { FrameworkMessages } from './framework-messages';
import type { HelpMessages } from './help-messages';
import type { IndicesMessages } from './indices-messages';
import type { Language } from './language';
import type { LedgerMessages } from './ledger-messages';
import type { LiveMessages } from './live-messages';
import type { OverviewMessages } from './overview-messages';
import type { PaneMessages } from './pane-messages';
import type { ReportMessages } from './report-messages';
import type { RuleMessages } from './rule-messages';
import type { SignOffMessages } from './sign-off-messages';
import type { StandingMessages } from './standing-messages';
import type { TerminalMessages } from './terminal-messages';
import { vi } from './vi';
import type { WaiverMessages } from './waiver-messages';

/** Every sentence of one language. A language that forgets one does not compile. */
export interface Messages {
  readonly language: Language;
  readonly frame: FrameMessages;
  readonly rules: RuleMessages;
  /** A place in words: the sheet's name and the cell in letters. */
  readonly place: (sheet: string, cell: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Heading of our own column in the sheet. */
  readonly resultsHeading: string;
  readonly standing: StandingMessages;
  readonly ledger: LedgerMessages;
  readonly live: LiveMessages;
  readonly framework: FrameworkMessages;
  readonly help: HelpMessages;
  /** The words of the workbooks and sheets that we make. */
  readonly newWorkbook: NewWorkbookWording;
  readonly overview: OverviewMessages;
  readonly pane: PaneMessages;
  readonly terminal: TerminalMessages;
  readonly waivers: WaiverMessages;
  readonly signOff: SignOffMessages;
  readonly indices: IndicesMessages;
  readonly findings: FindingsMessages;
  readonly folder: FolderMessages;
  readonly report: ReportMessages;
}

export function messagesFor(language: Language): Messages {
  return language === 'vi' ? vi : en;
}
