/** What a cell holds after something was typed into it. */
export type TypedCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `quoted`: an apostrophe was typed before it, so that it stays text. */
  | { readonly kind: 'text'; readonly value: string; readonly quoted: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * What Excel makes of something typed, or written through `values` or `formulas` (which is the same). Text that reads like
 * a number, a percentage, a date or a truth value becomes one, in American notation whatever the user's language.
 */
export function typedCell(typed: string | number | boolean, numberFormat: string): TypedCell {
  // A cell of texts makes a text of whatever comes into it, of a number too.
  if (numberFormat === '@' && typeof typed === 'number') return { kind: 'text', value: String(typed), quoted: false };
  if (typeof typed === 'number') return { kind: 'number', value: typed, numberFormat: null };
  if (typeof typed === 'boolean') return { kind: 'boolean', value: typed };
  if (typed === '') return { kind: 'empty' };
  if (typed.startsWith("'")) return { kind: 'text', value: typed.slice(1), quoted: true };
  if (numberFormat === '@') return { kind: 'text', value: typed, quoted: false };
  return formulaOf(typed) ?? booleanOf(typed) ?? numberOf(typed) ?? { kind: 'text', value: typed, quoted: false };
}

/** Excel takes a leading `+`, `-` or `@` for the beginning of a formula, unless a number follows. */
function formulaOf(typed: string): TypedCell | null {
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  if (/^[+-]./s.test(typed) && numberOf(typed) === null) return { kind: 'formula', formula: `=${typed}` };
  if (/^@./s.test(typed)) return { kind: 'formula', formula: `=${typed.slice(1)}` };
  return null;
}

function booleanOf(typed: string): TypedCell | null {
  if (!/^\s*(true|false)\s*$/i.test(typed)) return null;
  return { kind: 'boolean', value: typed.trim().toLowerCase() === 'true' };
}

function numberOf(typed: string): TypedCell | null {
  const text = typed.trim();
  return plainNumber(text) ?? percentage(text) ?? date(text);
}

function plainNumber(text: string): TypedCell | null {
  const negative = /^\(.*\)$/.test(text);
  const digits = negative ? text.slice(1, -1) : text;
  if (!/^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?$/i.test(digits) || !/\d/.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (Number.isNaN(value)) return null;
  return { kind: 'number', value: negative ? -value : value, numberFormat: digits.includes(',') ? '#,##0' : null };
}

function percentage(text: string): TypedCell | null {
  const number = text.endsWith('%') ? plainNumber(text.slice(0, -1).trim()) : null;
  if (number?.kind !== 'number') return null;
  const value = Number((number.value / 100).toPrecision(15));
  return { kind: 'number', value, numberFormat: text.includes('.') ? '0.00%' : '0%' };
}

/** `1/2` is the second of January of this year; `2022-11-10` and `11/10/2022` say their year. */
function date(text: string): TypedCell | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return dateCell(Number(year), Number(month), Number(day), 'yyyy-mm-dd');
  const [, first, second, third] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  if (third === undefined) return dateCell(new Date().getFullYear(), Number(first), Number(second), 'd-mmm');
  return dateCell(Number(third), Number(first), Number(second), 'm/d/yyyy');
}

function dateCell(year: number, month: number, day: number, numberFormat: string): TypedCell | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return { kind: 'number', value: serialOf(moment), numberFormat };
}

/** Excel's serial number of a moment: days since the end of 1899. */
export function serialOf(moment: Date): number {
  return moment.getTime() / 86_400_000 + 25_569;
}
