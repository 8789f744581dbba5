import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { sheetOf } from '../support/draw-workbook';

export function samplePath(name: string): string {
  return join(__dirname, '../../assets/samples', name);
}

/** A kept sample as Excel would hand it over. */
export function readSample(name: string): WorkbookSnapshot {
  const { SheetNames, Sheets } = read(readFileSync(samplePath(name)), { cellNF: true });
  const sheets = SheetNames.map((sheet, at) => sheetOf(sheet, rowsOf(Sheets[sheet] ?? {}), `s${at + 1}`));
  return { name, sheets };
}

function rowsOf(sheet: WorkSheet): Cell[][] {
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_row, r) =>
    Array.from({ length: end.c + 1 }, (_cell, c) => cellOf(sheet[utils.encode_cell({ r, c })])),
  );
}

function cellOf(cell: CellObject | undefined): Cell {
  const shown = cell?.v ?? '';
  const value = shown instanceof Date ? shown.toISOString() : shown;
  const content = cell?.f === undefined ? value : `=${cell.f}`;
  return { value, content, numberFormat: String(cell?.z ?? 'General') };
}
