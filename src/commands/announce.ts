import type { ReviewOutcome } from '../messages/pane-messages';
import { outcomeToHash } from './outcome-address';

/** Percent of the screen: room for one sentence. */
const NOTICE_SIZE = { height: 25, width: 30, displayInIframe: true };

/** Opens the pane where the host lets a command do so; else a small notice. The results column stands in the sheet either way. */
export async function announce(outcome: ReviewOutcome): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  else await showNotice(new URL(`notice.html${outcomeToHash(outcome)}`, location.href).href);
}

/** Resolves when the notice is closed, since Excel may close it together with a finished command, or when it cannot be opened. */
function showNotice(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, NOTICE_SIZE, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
