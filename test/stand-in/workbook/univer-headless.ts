import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** A workbook that calculates and keeps conditional formats, without a grid to look at. */
export function openHeadless(data: IWorkbookData): Univer {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return univer;
}
