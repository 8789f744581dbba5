import { LocaleType } from '@univerjs/core';
import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { conditionalFormatsResource } from './conditional-formats';
import { definedNamesResource } from './defined-names';
import { notesResource } from './notes';
import { sheetData } from './sheet-data';
import type { NameStyle } from './sheet-data';

/** A sheet of the file with the id that Univer knows it by. */
export interface IdentifiedSheet {
  readonly id: string;
  readonly worksheet: Worksheet;
}

/** An .xlsx file as Univer's workbook: values, formulas with their saved results, looks, notes and conditional formats. */
export async function loadXlsx(bytes: Uint8Array, name: string): Promise<IWorkbookData> {
  const file = new Workbook();
  await file.xlsx.load(new Uint8Array(bytes).buffer);
  const sheets = file.worksheets.map((worksheet) => ({ id: `sheet-${worksheet.id}`, worksheet }));
  const styles = new StyleNames();
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: LocaleType.VI_VN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, worksheet }) => [id, sheetData(id, worksheet, styles.nameOf)])),
    styles: styles.byName,
    resources: [notesResource(sheets), conditionalFormatsResource(sheets), definedNamesResource(bytes, sheets)],
  };
}

/** Thousands of cells wear a few dozen styles. */
class StyleNames {
  readonly byName: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  readonly nameOf: NameStyle = (style) => {
    const key = JSON.stringify(style);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `style-${this.names.size + 1}`;
    this.names.set(key, name);
    this.byName[name] = style;
    return name;
  };
}
