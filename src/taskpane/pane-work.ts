import type { Messages } from '../messages/catalogue';
import { sheetWording, waiverWording } from '../messages/sheet-wording';
import { FolderDesk } from '../session/folder-desk';
import { FrameworkDesk } from '../session/framework-desk';
import { ReviewSession } from '../session/review-session';
import { WaiverDesk } from '../session/waiver-desk';
import type { Files } from '../session/files';
import type { Workbook } from '../session/workbook';

/** All that the pane can do with the open workbook. Fetched after the first paint, for all of `core` comes with it. */
export interface PaneWork {
  readonly session: ReviewSession;
  readonly frameworkDesk: FrameworkDesk;
  readonly waiverDesk: WaiverDesk;
  readonly folderDesk: FolderDesk;
  /** Words what is written into the workbook from now on. */
  speak(messages: Messages): void;
}

export function openWork(workbook: Workbook, files: Files, messages: Messages, clock: () => Date = () => new Date()): PaneWork {
  const session = new ReviewSession(workbook, sheetWording(messages), clock);
  const frameworkDesk = new FrameworkDesk(session, workbook, files, messages.newWorkbook);
  const waiverDesk = new WaiverDesk(session, waiverWording(messages), clock);
  return {
    session,
    frameworkDesk,
    waiverDesk,
    folderDesk: new FolderDesk(session),
    speak: (spoken) => {
      session.speak(sheetWording(spoken));
      frameworkDesk.speak(spoken.newWorkbook);
      waiverDesk.speak(waiverWording(spoken));
    },
  };
}
