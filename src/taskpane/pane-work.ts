import type { DocumentWording } from '../core/report/document/document-wording';
import type { Messages } from '../messages/catalogue';
import { reportWording } from '../messages/report-wording';
import { sheetWording, signOffWording, waiverWording } from '../messages/sheet-wording';
import { FindingTrail } from '../session/finding-trail';
import { FixDesk } from '../session/fix-desk';
import { FolderDesk } from '../session/folder-desk';
import { FrameworkDesk } from '../session/framework-desk';
import { LiveReview } from '../session/live-review';
import type { LiveWorkbook } from '../session/live-workbook';
import { ReportDesk } from '../session/report-desk';
import { ReviewSession } from '../session/review-session';
import { SignOffDesk } from '../session/sign-off-desk';
import { WaiverDesk } from '../session/waiver-desk';
import type { Files } from '../session/files';
import type { Pacing } from '../session/pacing';
import type { Workbook } from '../session/workbook';
import { later, PageTurns } from './live/page-turns';
import { rememberedLive } from './live/remembered-live';

/** All that the pane can do with the open workbook. Fetched after the first paint, for all of `core` comes with it. */
export interface PaneWork {
  readonly session: ReviewSession;
  readonly frameworkDesk: FrameworkDesk;
  readonly waiverDesk: WaiverDesk;
  readonly signOffDesk: SignOffDesk;
  readonly fixDesk: FixDesk;
  readonly findingTrail: FindingTrail;
  readonly folderDesk: FolderDesk;
  readonly liveReview: LiveReview;
  readonly reportDesk: ReportDesk;
  /** Words what is written into the workbook from now on. */
  speak(messages: Messages): void;
}

export function openWork(
  workbook: Workbook & LiveWorkbook,
  files: Files,
  messages: Messages,
  clock: () => Date = () => new Date(),
  pacing: Pacing = new PageTurns(),
): PaneWork {
  const session = new ReviewSession(workbook, sheetWording(messages), clock, pacing);
  const frameworkDesk = new FrameworkDesk(session, workbook, files, messages.newWorkbook);
  const waiverDesk = new WaiverDesk(session, waiverWording(messages), clock);
  const reportDesk = new ReportDesk(session, workbook, files, reportWording(messages), fetchDocumentWording, clock);
  const signOffDesk = new SignOffDesk(session, signOffWording(messages), clock);
  return {
    session,
    frameworkDesk,
    waiverDesk,
    signOffDesk,
    fixDesk: new FixDesk(session),
    findingTrail: new FindingTrail(session),
    folderDesk: new FolderDesk(session),
    liveReview: new LiveReview(session, workbook, later, rememberedLive),
    reportDesk,
    speak: (spoken) => {
      session.speak(sheetWording(spoken));
      frameworkDesk.speak(spoken.newWorkbook);
      waiverDesk.speak(waiverWording(spoken));
      reportDesk.speak(reportWording(spoken));
      signOffDesk.speak(signOffWording(spoken));
    },
  };
}

async function fetchDocumentWording(): Promise<DocumentWording> {
  return (await import(/* webpackChunkName: "document-wording" */ '../messages/document-wording')).documentWording();
}
