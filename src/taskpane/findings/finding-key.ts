import type { Finding } from '../../core/finding';

/** Tells a finding from all others of a review: one place, one finding per rule. */
export function findingKey({ code, place: { sheet, row, column } }: Pick<Finding, 'code' | 'place'>): string {
  return `${sheet.id} ${row} ${column} ${code}`;
}
