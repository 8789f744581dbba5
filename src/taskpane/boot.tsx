import { createRoot } from 'react-dom/client';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { languageOf, messagesFor, sheetWording, waiverWording } from '../messages/catalogue';
import { FolderDesk } from '../session/folder-desk';
import { FrameworkDesk } from '../session/framework-desk';
import { ReviewSession } from '../session/review-session';
import { WaiverDesk } from '../session/waiver-desk';
import { files } from './files';
import { Pane } from './Pane';
import { PaneThemeProvider } from './theme/PaneThemeProvider';
import { MessagesContext } from './use-messages';

/** Puts the pane into its page once Excel is there. */
async function boot(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById('pane');
  if (place === null) return;

  const language = languageOf(Office.context.displayLanguage);
  const messages = messagesFor(language);
  document.documentElement.lang = language;
  const workbook = new ExcelWorkbook();
  const session = new ReviewSession(workbook, sheetWording(messages));
  const desk = new FrameworkDesk(session, workbook, files, messages.newWorkbook);
  const waiverDesk = new WaiverDesk(session, waiverWording(messages));
  const folderDesk = new FolderDesk(session);

  createRoot(place).render(
    <PaneThemeProvider background={excelBackground(Office.context)}>
      <MessagesContext value={messages}>
        <Pane session={session} desk={desk} waiverDesk={waiverDesk} folderDesk={folderDesk} />
      </MessagesContext>
    </PaneThemeProvider>,
  );
}

/** Excel on Windows says what it looks like; on the web and on Mac there is no theme, whatever the types promise. */
function excelBackground({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | null {
  return officeTheme?.bodyBackgroundColor ?? null;
}

void boot();
