import type { DataValidation } from 'exceljs';
import { columnLetters, toA1 } from '../core/workbook/cell-ref';
import type { CellArea, CellRef } from '../core/workbook/cell-ref';
import type { Accepted, EntryRule } from '../core/workbook/workbook-plan';
import { quotedSheet } from './quoted-sheet';

/** Data validations by the cell that they hold for, in A1 notation. */
export function validationsOf(rules: readonly EntryRule[]): (readonly [string, DataValidation])[] {
  return rules.flatMap((rule) => {
    const validation = validationOf(rule);
    return rule.cells.flatMap(cellsOf).map((cell) => [toA1(cell), validation] as const);
  });
}

function cellsOf({ row, column, rows, columns }: CellArea): CellRef[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}

function validationOf({ accepts, otherwise, hint, refusal }: EntryRule): DataValidation {
  return {
    ...acceptedBy(accepts),
    errorStyle: otherwise === 'stop' ? 'stop' : 'warning',
    ...(hint !== null && { showInputMessage: true, promptTitle: hint.title, prompt: inAttribute(hint.text) }),
    ...(refusal !== null && { showErrorMessage: true, errorTitle: refusal.title, error: inAttribute(refusal.text) }),
  };
}

function acceptedBy(accepts: Accepted): Pick<DataValidation, 'type' | 'formulae' | 'operator' | 'allowBlank'> {
  switch (accepts.kind) {
    case 'one-of':
      return { type: 'list', formulae: [`${quotedSheet(accepts.sheet)}!${absoluteArea(accepts.area)}`], allowBlank: true };
    case 'up-to':
      return { type: 'decimal', operator: 'between', formulae: [0, absolute(accepts.most)], allowBlank: true };
    case 'nothing':
      return { type: 'custom', formulae: ['FALSE'], allowBlank: false };
    case 'anything':
      return { type: 'custom', formulae: ['TRUE'], allowBlank: true };
  }
}

/** `$C$9`. */
function absolute({ row, column }: CellRef): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

function absoluteArea({ row, column, rows, columns }: CellArea): string {
  return `${absolute({ row, column })}:${absolute({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** A line break that stands in an XML attribute as it is would be read as a space. */
function inAttribute(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(/\r\n?|\n/g, '_x000A_');
}
