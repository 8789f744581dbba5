import { toA1 } from '../../../src/core/workbook/cell-ref';
import type { LegacyEncoding } from '../../../src/core/workbook/legacy-encoding';
import type { CellContent, CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { encodeLegacy } from '../../support/legacy-encoder';
import type { Seeded } from '../fault';
import type { LaidOutModel } from '../lay-out-model';
import { tableOf } from '../model';
import type { Model, TableName } from '../model';

/** A sheet, or one column of a table, typed for a font of old. The first cell that looks otherwise stands for all. */
export function inOldEncoding(model: Model, table: TableName, encoding: LegacyEncoding, column: 'name' | 'evidence' | null): Seeded | null {
  const { sheet = '', rows = [] } = tableOf(model, table) ?? {};
  const filled = rows.filter(({ cells }) => column !== null && (cells[column] ?? '') !== '');
  if (column !== null && filled.length < 4) return null;
  return {
    model,
    expected: [],
    touches: [`${table} *`],
    afterLayout: (laidOut) => {
      const cells = new Set(filled.map(({ id }) => laidOut.places.cell(table, id, column ?? '')));
      const isTyped = (row: number, at: number): boolean => column === null || cells.has(`${sheet}!${toA1({ row, column: at })}`);
      return encoded(laidOut, sheet, encoding, isTyped);
    },
  };
}

function encoded(laidOut: LaidOutModel, name: string, encoding: LegacyEncoding, isTyped: (row: number, column: number) => boolean): { laidOut: LaidOutModel; expected: string[] } {
  const changed: string[] = [];
  const encode = (sheet: SheetSnapshot): SheetSnapshot => {
    const typed = <Each extends CellValue | CellContent>(value: Each, row: number, column: number): Each | string => {
      if (typeof value !== 'string' || value.startsWith('=') || !isTyped(row, column)) return value;
      const old = encodeLegacy(value, encoding);
      if (old !== value.normalize('NFC')) changed.push(`SH04 ${name}!${toA1({ row, column })}`);
      return old;
    };
    const all = <Each extends CellValue | CellContent>(grid: readonly (readonly Each[])[]): (Each | string)[][] =>
      grid.map((line, row) => line.map((value, column) => typed(value, row + sheet.top, column + sheet.left)));
    return { ...sheet, values: all(sheet.values), contents: all(sheet.contents) };
  };
  const sheets = laidOut.snapshot.sheets.map((sheet) => (sheet.sheet.name === name ? encode(sheet) : sheet));
  return { laidOut: { ...laidOut, snapshot: { ...laidOut.snapshot, sheets } }, expected: changed.slice(0, 1) };
}
