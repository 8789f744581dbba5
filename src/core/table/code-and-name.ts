import { printedCode } from '../framework/printed-code';
import { splitCode } from '../framework/split-code';
import { bottomOf, cellAt } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { HeadingBlock } from './heading-block';

interface CodeAndName {
  readonly code: number;
  readonly name: number;
}

/** Rows that are looked at to see where the codes stand. */
const SAMPLE = 60;

/** Where codes and names stand, by their headings and, where those leave it open, by what is below them. */
export function codeAndNameColumns(snapshot: SheetSnapshot, heading: HeadingBlock): CodeAndName {
  const code = bestCodes(snapshot, heading, columnsOf(heading, 'code'));
  const [name, secondName] = columnsOf(heading, 'name');
  const isOpen = (column: number): boolean => !heading.meanings.has(column);
  const holdsCodes = (column: number): boolean => mostlyCodes(sample(snapshot, heading, column));

  if (code !== undefined && name !== undefined) return withCodesInNames(snapshot, heading, { code, name });
  if (code !== undefined) return isOpen(code + 1) && holdsCodes(code) ? { code, name: code + 1 } : shared(code);
  if (name === undefined) return shared(0);
  if (secondName !== undefined && holdsCodes(name)) return { code: name, name: secondName };
  if (isOpen(name + 1) && holdsCodes(name)) return { code: name, name: name + 1 };
  if (isOpen(name - 1) && holdsCodes(name - 1)) return { code: name - 1, name };
  return shared(name);
}

function shared(column: number): CodeAndName {
  return { code: column, name: column };
}

/** Beside `Mã`, `STT` holds nothing but running numbers; where both hold codes, the first counts. */
function bestCodes(snapshot: SheetSnapshot, heading: HeadingBlock, columns: readonly number[]): number | undefined {
  const dotted = columns.map((column) => dottedCodes(snapshot, heading, column));
  return columns[dotted.indexOf(Math.max(...dotted))];
}

function dottedCodes(snapshot: SheetSnapshot, heading: HeadingBlock, column: number): number {
  return sample(snapshot, heading, column).filter((value) => /\d[.,-]\d/.test(String(value))).length;
}

/** Under `STT` there may be nothing but running numbers, with the codes before the names. */
function withCodesInNames(snapshot: SheetSnapshot, heading: HeadingBlock, columns: CodeAndName): CodeAndName {
  const dotted = dottedCodes(snapshot, heading, columns.code);
  const inNames = sample(snapshot, heading, columns.name).filter(beginsWithCode).length;
  return inNames > Math.max(dotted, 1) ? shared(columns.name) : columns;
}

/** `1.1`, `TC1` or `II`; a single digit or letter may number something else. */
function beginsWithCode(value: string | number): boolean {
  return /[.,-]|\p{L}{2}|^[IVX]/u.test(splitCode(String(value))?.code.text ?? '');
}

function mostlyCodes(values: readonly (string | number)[]): boolean {
  const codes = values.filter((value) => printedCode({ value, content: value, numberFormat: 'General' }) !== null);
  return codes.length > 0 && codes.length * 2 >= values.length;
}

function columnsOf({ meanings }: HeadingBlock, wanted: 'code' | 'name'): number[] {
  return [...meanings].flatMap(([column, meaning]) => (meaning === wanted ? [column] : []));
}

/** The first filled cells of a column below its heading. */
function sample(snapshot: SheetSnapshot, { bottom }: HeadingBlock, column: number): (string | number)[] {
  const values: (string | number)[] = [];
  const end = Math.min(bottomOf(snapshot), bottom + 1 + SAMPLE);
  for (let row = bottom + 1; row < end; row += 1) {
    const { value } = cellAt(snapshot, row, column);
    if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) values.push(value);
  }
  return values;
}
