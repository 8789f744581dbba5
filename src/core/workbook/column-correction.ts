import type { ColumnMeaning } from '../table/table-columns';
import { columnLetters, columnNumber } from './cell-ref';
import type { CellRef } from './cell-ref';

/** What a person may say that a column holds. `nothing`: the column is none of ours, whatever its heading says. */
export type CorrectedMeaning = Exclude<ColumnMeaning, 'results'> | 'code' | 'name' | 'nothing';

/** A column that a person has put right by hand: its heading cell, from zero on the sheet, and what it holds. */
export interface ColumnCorrection extends CellRef {
  readonly meaning: CorrectedMeaning;
}

/**
 * A correction is remembered as a hidden name of the workbook, `SoatDiemCCHC.self.3`, that refers to the heading cell: Excel
 * itself moves it along when columns or rows are inserted, and it travels with the file. The number only keeps names apart.
 */
const NAME = /^SoatDiemCCHC\.([A-Za-z_12]+)\.(\d+)$/;
const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d+)$/;

const MEANING_IN_NAMES: Readonly<Record<CorrectedMeaning, string>> = {
  code: 'code',
  name: 'name',
  maximum: 'maximum',
  self: 'self',
  'appraised-1': 'appraised_1',
  'appraised-2': 'appraised_2',
  achieved: 'achieved',
  survey: 'survey',
  deducted: 'deducted',
  index: 'index',
  evidence: 'evidence',
  explanation: 'explanation',
  opinion: 'opinion',
  notes: 'notes',
  measuredResult: 'measuredResult',
  responsibleAgency: 'responsibleAgency',
  'scored-by': 'scored_by',
  scoring: 'scoring',
  nothing: 'nothing',
};

/** Every meaning that a column can be given by hand, in the order in which they are offered. */
export const CORRECTED_MEANINGS: readonly CorrectedMeaning[] = meanings();

export function correctionName(meaning: CorrectedMeaning, number: number): string {
  return `SoatDiemCCHC.${MEANING_IN_NAMES[meaning]}.${number}`;
}

/** `='Bảng điểm'!$D$8`. */
export function correctionReference(sheet: string, { row, column }: CellRef): string {
  return `='${sheet.replace(/'/g, "''")}'!$${columnLetters(column)}$${row + 1}`;
}

/** The correction that a defined name is, with the name of its sheet; `null` when it is none of ours or its cell is gone. */
export function readCorrection(name: string, reference: string): { readonly sheet: string; readonly correction: ColumnCorrection } | null {
  const [, written] = NAME.exec(name) ?? [];
  const [, quoted, plain, letters, row] = REFERENCE.exec(reference) ?? [];
  const meaning = CORRECTED_MEANINGS.find((each) => MEANING_IN_NAMES[each] === written);
  if (meaning === undefined || letters === undefined) return null;
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? '';
  return { sheet, correction: { meaning, row: Number(row) - 1, column: columnNumber(letters) } };
}

function meanings(): CorrectedMeaning[] {
  const isMeaning = (key: string): key is CorrectedMeaning => key in MEANING_IN_NAMES;
  return Object.keys(MEANING_IN_NAMES).filter(isMeaning);
}
