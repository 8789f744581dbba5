import type { ICellData } from '@univerjs/core';
import { ValueType } from 'exceljs';
import type { Cell, CellValue } from 'exceljs';
import { typedValue } from '../workbook/univer-cell';
import { serialOf } from '../workbook/typed-cell';

/** What a cell of the file holds, without its looks; formulas come with the result that was saved with them. */
export function univerContent(cell: Cell): ICellData {
  if (cell.isMerged && cell.master !== cell) return {};
  if (cell.type !== ValueType.Formula) return typedValue(plainValue(cell.value));
  return { f: `=${cell.formula}`, ...typedValue(plainValue(cell.result)) };
}

function plainValue(value: CellValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serialOf(value);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return plainValue(value.text);
  return null;
}
