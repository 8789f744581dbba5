import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { TypedCell } from './typed-cell';

/** Cells by row and column, counted from zero. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** The type is always said: Univer would take the text `50%` for a number. */
export function typedValue(value: string | number | boolean | null): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** A new content takes the place of the old one completely: its formula, rich text and type. */
export function cellHolding(cell: TypedCell): ICellData {
  const clean = { f: null, si: null, p: null };
  switch (cell.kind) {
    case 'empty':
      return { ...clean, v: null };
    case 'number':
      return { ...clean, v: cell.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...clean, v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
      return { ...clean, v: cell.value, t: cell.quoted ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'formula':
      return { ...clean, v: null, f: cell.formula };
  }
}
