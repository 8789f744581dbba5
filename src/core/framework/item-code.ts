import { codeToken, isDigit, POINT } from './code-token';
import type { CodeToken } from './code-token';
import { becameDate, mostFitting, possibleCodes, shownInstead } from './damaged-code';
import type { CodeDamage, Numbers } from './damaged-code';
import { areaBefore, follow, numberingOf } from './numbering';
import type { Numbering, Step } from './numbering';
import type { PrintedCode } from './printed-code';

/** A code that means the same whatever style it was printed in: numbers joined by points, `II` / `3` / `b` → `2.3.2`. */
export interface ItemCode {
  readonly canonical: string;
  /** 1 for an area. */
  readonly level: number;
  /** What Excel made of the code; `null` where it lost nothing. */
  readonly damage: CodeDamage | null;
  /** Every canonical code that Excel may have turned into what the cell holds; empty for a code beyond doubt. */
  readonly possible: readonly string[];
}

const BEYOND_DOUBT: readonly string[] = [];

/** A printed code with what it says by itself. */
interface Reading {
  readonly printed: PrintedCode;
  readonly token: CodeToken | null;
  /** What it may have been before Excel changed it; `null` where there is no doubt. */
  readonly possible: readonly Numbers[] | null;
}

/** Reads a table's codes in the order of their rows: styles are told apart, and damage mended, by their neighbours. */
export function readItemCodes(codes: readonly PrintedCode[]): ItemCode[] {
  return readAsPrinted(codes) ?? readAmongNeighbours(codes);
}

function readAsPrinted(codes: readonly PrintedCode[]): ItemCode[] | null {
  const read: ItemCode[] = [];
  for (const code of codes) {
    const plain = plainCode(code);
    if (plain === null) return null;
    read.push(plain);
  }
  return read;
}

/**
 * Numbers joined by points, none of them a year's: most tables have nothing else, and among their like such codes mean what they
 * say. `null` for any other, beside which these too may mean something else.
 */
function plainCode({ text, storedAs }: PrintedCode): ItemCode | null {
  const plain = plainText(text);
  return storedAs === 'text' || (storedAs === 'number' && plain?.level === 1) ? plain : null;
}

/** The same of a code that is stored as a text. */
export function plainText(text: string): ItemCode | null {
  const level = canonicalLevel(text);
  return level === 0 ? null : { canonical: text, level, damage: null, possible: BEYOND_DOUBT };
}

const MOST_DIGITS = 3;
const NOUGHT = 0x30;

/** `1.12.3` → 3; 0 for a text that is no numbers joined by points, or has one of four digits or that begins with 0. */
function canonicalLevel(text: string): number {
  let [level, digits] = [1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const isGoingOn = isDigit(sign) && digits < MOST_DIGITS && (digits > 0 || sign !== NOUGHT);
    if (!isGoingOn && (sign !== POINT || digits === 0)) return 0;
    digits = isGoingOn ? digits + 1 : 0;
    if (!isGoingOn) level += 1;
  }
  return digits === 0 ? 0 : level;
}

function readAmongNeighbours(codes: readonly PrintedCode[]): ItemCode[] {
  const readings = codes.map(readingOf);
  const numbering = numberingOf(readings.map(({ token }) => token));
  const isAnyDoubtful = readings.some(({ possible }) => possible !== null);
  const lastBelow = new Map<string, number>();
  let path: readonly Step[] = [];
  let before: Numbers = [];

  return readings.map((reading, index) => {
    const under = reading.possible === null ? [] : areaBefore(path, numbering);
    const after = reading.possible === null ? [] : numbersAfter(readings[index + 1], path, numbering);
    const recovered = recoveredCode(reading, { before, after, under, lastBelow: (parent) => lastBelow.get(parent.join('.')) ?? 0 });
    const { token, damage } = recovered;
    const possible = reading.possible === null ? BEYOND_DOUBT : reading.possible.map((numbers) => [...under, ...numbers].join('.'));
    if (token === null) return { ...oddCode(damage?.shown ?? reading.printed.text), damage, possible };
    path = follow(path, token, numbering);
    before = path.at(-1)?.numbers ?? [];
    if (isAnyDoubtful) lastBelow.set(before.slice(0, -1).join('.'), before.at(-1) ?? 0);
    return { canonical: before.join('.'), level: before.length, damage, possible };
  });
}

/** How deep a canonical code stands: `1.2.3` is at level 3. */
export function levelOf(code: string): number {
  let level = 1;
  for (let point = code.indexOf('.'); point !== -1; point = code.indexOf('.', point + 1)) level += 1;
  return level;
}

/** The codes above a canonical code, nearest first: `1.2.3` → `1.2`, `1`. */
export function codesAbove(code: string): string[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}

function readingOf(printed: PrintedCode): Reading {
  const holdsCode = printed.storedAs === 'text' || !becameDate(printed);
  const token = holdsCode ? codeToken(printed.text) : null;
  return { printed, token, possible: possibleCodes(printed, token) };
}

function recoveredCode(
  { printed, token, possible }: Reading,
  around: Parameters<typeof mostFitting>[2],
): { readonly token: CodeToken | null; readonly damage: CodeDamage | null } {
  if (possible === null) return { token, damage: null };
  const numbers = mostFitting(printed, possible, around);
  const became = becameDate(printed) ? 'date' : 'number';
  const isAsShown = became === 'number' && numbers === possible[0];
  const damage = isAsShown ? null : ({ shown: shownInstead(printed), became, recovered: numbers !== null } as const);
  return { token: numbers === null ? null : tokenOf(numbers), damage };
}

function tokenOf(numbers: Numbers): CodeToken {
  const [first = 0] = numbers;
  return numbers.length === 1 ? { kind: 'number', number: first } : { kind: 'dotted', numbers };
}

/** What the next code may be, as far as that does not depend on the one before it. */
function numbersAfter(next: Reading | undefined, path: readonly Step[], numbering: Numbering): readonly Numbers[] {
  if (next === undefined) return [];
  const under = areaBefore(path, numbering);
  if (next.possible !== null) return next.possible.map((numbers) => [...under, ...numbers]);
  if (next.token === null || next.token.kind === 'letter' || next.token.kind === 'sub-criterion') return [];
  return [follow(path, next.token, numbering).at(-1)?.numbers ?? []];
}

/** A code in no known style stays as it is printed; the framework will not know it, and a rule says so. */
function oddCode(text: string): Pick<ItemCode, 'canonical' | 'level'> {
  const canonical = text.replace(/\s+/g, '').replace(/(?<!\.)\.+$/, '');
  return { canonical, level: levelOf(canonical) };
}
