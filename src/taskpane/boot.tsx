import { createRoot } from 'react-dom/client';
import { fetchMessages } from '../messages/fetch-messages';
import { languageOf } from '../messages/language';
import type { Language } from '../messages/language';
import { files } from './files';
import { Frame } from './frame/Frame';
import { rememberedLanguage } from './frame/remembered-language';
import type { PaneWork } from './pane-work';

/** Puts the pane into its page once Excel is there, and then fetches all that it takes to check a workbook. */
async function boot(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById('pane');
  if (place === null) return;

  const language = rememberedLanguage() ?? languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  createRoot(place).render(<Frame opening={fetchWork(language)} firstLanguage={language} background={excelBackground(Office.context)} />);
}

async function fetchWork(language: Language): Promise<PaneWork> {
  const [{ ExcelWorkbook }, { openWork }, messages] = await Promise.all([
    import(/* webpackChunkName: "work" */ '../excel/excel-workbook'),
    import(/* webpackChunkName: "work" */ './pane-work'),
    fetchMessages(language),
  ]);
  return openWork(new ExcelWorkbook(), files, messages);
}

/** Excel on Windows says what it looks like; on the web and on Mac there is no theme, whatever the types promise. */
function excelBackground({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | null {
  return officeTheme?.bodyBackgroundColor ?? null;
}

void boot();
