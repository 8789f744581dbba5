import { createRoot } from 'react-dom/client';
import { fetchMessages } from '../messages/fetch-messages';
import { languageOf } from '../messages/language';
import type { Language } from '../messages/language';
import { files } from './files';
import { fetchFirstParts } from './first-parts';
import { Frame } from './frame/Frame';
import { rememberedLanguage } from './frame/remembered-language';
import type { PaneWork } from './pane-work';

/** Puts the pane into its page once Excel is there. What it takes to check a workbook comes while Excel is being greeted. */
async function boot(): Promise<void> {
  const parts = fetchParts();
  await Office.onReady();
  const place = document.getElementById('pane');
  if (place === null) return;

  const language = rememberedLanguage() ?? languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  createRoot(place).render(
    <Frame opening={openedWith(parts, language)} firstLanguage={language} background={excelBackground(Office.context)} />,
  );
}

function fetchParts() {
  const work = Promise.all([
    import(/* webpackChunkName: "work" */ '../excel/excel-workbook'),
    import(/* webpackChunkName: "work" */ './pane-work'),
  ]);
  // Excel has not said its language yet: most often it is the system's.
  const words = fetchMessages(rememberedLanguage() ?? languageOf(navigator.language));
  fetchFirstParts();
  // Whoever waits for them is told: the frame.
  words.catch(() => undefined);
  work.catch(() => undefined);
  return work;
}

async function openedWith(parts: ReturnType<typeof fetchParts>, language: Language): Promise<PaneWork> {
  const [[{ ExcelWorkbook }, { openWork }], messages] = await Promise.all([parts, fetchMessages(language)]);
  return openWork(new ExcelWorkbook(), files, messages);
}

/** Excel on Windows says what it looks like; on the web and on Mac there is no theme, whatever the types promise. */
function excelBackground({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | null {
  return officeTheme?.bodyBackgroundColor ?? null;
}

void boot();
