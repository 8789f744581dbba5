import type { Severity } from '../finding';

/**
 * A colour that we lay over cells: one conditional format. Its formula is always true and spells out what it marks,
 * so that a mark is known as ours, and known completely, from the workbook alone.
 */
export interface Mark {
  readonly severity: Severity;
  /** The marked cells as an A1 list, `E14:E15,H20`; at most {@link LONGEST_AREAS} characters. */
  readonly areas: string;
}

/** Excel refuses a text longer than 255 characters inside a formula. */
export const LONGEST_AREAS = 200;

const SIGNATURE = 'soat-diem-cchc';
const MARK_FORMULA = new RegExp(`^=LEN\\("${SIGNATURE} (error|warning|info) ([A-Z0-9:,]+)"\\)>0$`);

/** The formula of the conditional format that is this mark. */
export function markFormula({ severity, areas }: Mark): string {
  return `=LEN("${SIGNATURE} ${severity} ${areas}")>0`;
}

/** The mark that a conditional format's formula stands for, or `null` when it is not one of ours. */
export function readMark(formula: string): Mark | null {
  const [, severity, areas] = MARK_FORMULA.exec(formula.replace(/(?<!\s)\s*>\s*0$/, '>0')) ?? [];
  if (severity === undefined || areas === undefined) return null;
  return { severity: severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'info', areas };
}
