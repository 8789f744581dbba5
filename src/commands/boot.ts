import { ExcelWorkbook } from '../excel/excel-workbook';
import { messagesFor } from '../messages/catalogue';
import { languageOf } from '../messages/language';
import { sheetWording } from '../messages/sheet-wording';
import { ReviewSession } from '../session/review-session';
import { announce } from './announce';
import { reviewFromRibbon } from './review-command';

/** The page that Excel loads, unseen, to run the ribbon's buttons. */
async function boot(): Promise<void> {
  await Office.onReady();
  const messages = messagesFor(languageOf(Office.context.displayLanguage));
  const session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));

  Office.actions.associate('reviewWorkbook', (event: Office.AddinCommands.Event) => {
    void reviewFromRibbon(session, announce, () => event.completed());
  });
}

void boot();
