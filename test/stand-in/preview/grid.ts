import { BooleanNumber, LifecycleStages, LocaleType, LogLevel, Univer, UniverInstanceType, mergeLocales } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';

import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/ui/facade';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';

import designVi from '@univerjs/design/locale/vi-VN';
import docsVi from '@univerjs/docs-ui/locale/vi-VN';
import conditionalVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import formulaVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import noteVi from '@univerjs/sheets-note-ui/locale/vi-VN';
import numfmtVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import uiVi from '@univerjs/ui/locale/vi-VN';
import designEn from '@univerjs/design/locale/en-US';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import conditionalEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import formulaEn from '@univerjs/sheets-formula-ui/locale/en-US';
import noteEn from '@univerjs/sheets-note-ui/locale/en-US';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import uiEn from '@univerjs/ui/locale/en-US';

import type { PreviewTheme } from './wishes';
import type { Language } from './wording';

/** A workbook on the screen. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Settled once it is on the screen; only then has it taken the keyboard, as it does with its first cell. */
  readonly drawn: Promise<void>;
  setTheme(theme: PreviewTheme): void;
  setLanguage(language: Language): void;
  /** Excel answers no add-in while somebody types into a cell. */
  onCellEditing(callback: (editing: boolean) => void): void;
  remove(): void;
}

const LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

export function drawGrid(container: HTMLElement, data: IWorkbookData, language: Language, theme: PreviewTheme): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: theme === 'dark',
    logLevel: LogLevel.ERROR,
    locale: LOCALES[language],
    locales: {
      [LocaleType.VI_VN]: mergeLocales(designVi, uiVi, docsVi, sheetsVi, sheetsUiVi, formulaVi, numfmtVi, noteVi, conditionalVi),
      [LocaleType.EN_US]: mergeLocales(designEn, uiEn, docsEn, sheetsEn, sheetsUiEn, formulaEn, numfmtEn, noteEn, conditionalEn),
    },
  });
  registerPlugins(univer, container);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((settle) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== LifecycleStages.Rendered) return;
      // Nothing can be measured before it has been drawn.
      fitRows(api, data);
      requestAnimationFrame(() => setTimeout(settle));
    });
  });
  return {
    univer,
    api,
    drawn,
    setTheme: (chosen) => api.toggleDarkMode(chosen === 'dark'),
    setLanguage: (chosen) => api.setLocale(LOCALES[chosen]),
    onCellEditing: (callback) => {
      api.addEvent(api.Event.SheetEditStarted, () => callback(true));
      api.addEvent(api.Event.SheetEditEnded, () => callback(false));
    },
    remove: () => univer.dispose(),
  };
}

/** Excel fits a row to its text when the file says no height; here it has to be asked for, a run of such rows at a time. */
function fitRows(api: FUniver, { sheets }: IWorkbookData): void {
  for (const sheet of api.getActiveWorkbook()?.getSheets() ?? []) {
    for (const { first, count } of runs(rowsToFit(sheets[sheet.getSheetId()]?.rowData ?? {}))) sheet.autoResizeRows(first, count);
  }
}

function rowsToFit(rows: Readonly<NonNullable<IWorksheetData['rowData']>>): readonly number[] {
  return Object.entries(rows).filter(([, { ia }]) => ia === BooleanNumber.TRUE).map(([row]) => Number(row));
}

/** `[0, 1, 2, 5]` → three rows from 0 and one from 5. */
function runs(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const starts = rows.filter((row) => !rows.includes(row - 1));
  const ends = rows.filter((row) => !rows.includes(row + 1));
  return starts.map((first, index) => ({ first, count: (ends[index] ?? first) - first + 1 }));
}

/** Everything that makes a workbook visible. */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // `disableAutoFocus`: the pane at the right is what the page is about.
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}
