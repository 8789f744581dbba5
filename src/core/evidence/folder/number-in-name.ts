import { isCounted, isOfDocumentAllTheSame, isOrdered } from './counted-numbers';
import { kindAtEnd, kindOfSymbol, NO_KIND } from './name-kinds';
import type { Kinds } from './name-kinds';
import { isWord, isYearRun, TAKEN_OUT } from './name-runs';
import type { NameRun } from './name-runs';

/** A number in a file's name that a document may bear. */
export interface NumberInName {
  /** Without leading zeros. */
  readonly digits: string;
  /** `c` of `30c`, else `''`. */
  readonly letter: string;
  /** `2018` of `30-2018-QD-UBND`; `null` where no year follows. */
  readonly year: string | null;
  /** Letters in a row that go before it, the nearest last; without the word "số". */
  readonly before: readonly string[];
  /** What follows letter and year, digits only where letters lead to them: `qd`, `bnv`. */
  readonly after: readonly string[];
  /** The leading parts of `after` that are a symbol beyond doubt, run together: `qdbnv`. */
  readonly symbol: string;
  /** By the words before it. */
  readonly kinds: Kinds;
  /** The words before those that say its kind. */
  readonly lead: string;
  /** The word "số" goes before it. */
  readonly isSaid: boolean;
}

const LONGEST_NUMBER = 6;
const MOST_PARTS = 6;

/** The number that the run at this place may be; `null` for a year, a count, the number of a copy… */
export function numberAt(runs: readonly NameRun[], at: number): NumberInName | null {
  const run = runs[at];
  if (run === undefined || !run.isNumber || run.text.length > LONGEST_NUMBER || /^0*$/.test(run.text)) return null;
  const said = lettersBefore(runs, at);
  const isSaid = said.at(-1) === 'so';
  const before = isSaid ? said.slice(0, -1) : said;
  const letter = letterBehind(runs, at);
  const year = yearBehind(runs, letter === '' ? at : at + 1);
  const after = partsAfter(runs, at + (letter === '' ? 0 : 1) + (year === null ? 0 : 1));
  const symbol = clearSymbol(after);
  const isOther = isOrdered(run, before) || (!isSaid && isCounted(runs, at));
  if (isOther && !isOfDocumentAllTheSame(runs, at, before, symbol)) return null;
  const { kinds, words } = kindBefore(before, isSaid);
  const lead = before.slice(0, before.length - words).join(' ');
  return { digits: run.text.replace(/^0+/, ''), letter, year, before, after, symbol, kinds, lead, isSaid };
}

/** Whether anything says that it is a document's number. */
export function isTold({ digits, kinds, symbol, isSaid }: NumberInName): boolean {
  // `Ke hoach 2023` is the plan of that year.
  if (symbol === '' && !isSaid && isYearRun({ text: digits })) return false;
  return kinds.size > 0 || symbol !== '' || isSaid;
}

/** A year, `nam 2023`, is passed over. */
function lettersBefore(runs: readonly NameRun[], at: number): string[] {
  const letters: string[] = [];
  for (let index = at; index > 0 && letters.length < MOST_PARTS; index -= 1) {
    const [before, run] = [runs[index - 1], runs[index]];
    if (before === undefined || run === undefined || run.gap.includes(TAKEN_OUT)) break;
    if (before.isNumber && !isYearRun(before)) break;
    const isOfYear = before.text === 'nam' && isYearRun(run) && index !== at;
    if (!before.isNumber && !isOfYear) letters.unshift(before.text);
  }
  return letters;
}

function letterBehind(runs: readonly NameRun[], at: number): string {
  const next = runs[at + 1];
  return next !== undefined && next.gap === '' && next.text.length === 1 && !next.isNumber ? next.text : '';
}

function yearBehind(runs: readonly NameRun[], at: number): string | null {
  const next = runs[at + 1];
  return next !== undefined && isYearRun(next) && next.gap !== '' && !next.gap.includes(TAKEN_OUT) ? next.text : null;
}

/** What may be the number's symbol; a kind that leads to the next number is none. */
function partsAfter(runs: readonly NameRun[], at: number): string[] {
  const parts: string[] = [];
  for (let index = at + 1; index < runs.length && parts.length < MOST_PARTS; index += 1) {
    const run = runs[index];
    if (run === undefined || run.gap.includes(TAKEN_OUT)) break;
    if (run.isNumber && (run.gap !== '' || parts.length === 0)) break;
    if (leadsToNext(runs, at, index)) break;
    parts.push(run.text);
  }
  return parts;
}

/** `1. QD 876`: a kind between two numbers is that of the second, unless that is farther away, or only counts copies. */
function leadsToNext(runs: readonly NameRun[], from: number, index: number): boolean {
  const [kind, next, behind] = [runs[index], runs[index + 1], runs[index + 2]];
  if (kind === undefined || next === undefined || !next.isNumber || isYearRun(next) || next.gap.includes(TAKEN_OUT)) return false;
  if (kindAtEnd(runs.slice(from + 1, index + 1).map(({ text }) => text)).words === 0) return false;
  if (behind !== undefined && kindOfSymbol(behind.text).has(kind.text)) return true;
  if (behind === undefined && next.text.length === 1) return false;
  if (from === 0 && isShort(runs[from])) return true;
  return looseness(kind.gap) >= looseness(next.gap);
}

/** As files are numbered among themselves. */
function isShort(number: NameRun | undefined): boolean {
  return number !== undefined && number.text.length < 3;
}

function looseness(gap: string): number {
  if (gap === '') return 0;
  return /\s/.test(gap) ? 2 : 1;
}

/** What people add to a file's name, and no office is called. */
const REMARKS = new Set([
  ...['scan', 'scanned', 'sign', 'signed', 'sgn', 'copy', 'final', 'draft', 'new'],
  ...['word', 'excel', 'doc', 'docx', 'pdf', 'jpg', 'ver', 'full'],
]);

/** Words of a sentence and remarks end a symbol; the kind that it begins with may look like a word. */
function clearSymbol(after: readonly string[]): string {
  const isNone = (part: string, at: number): boolean =>
    (at > 0 || kindOfSymbol(part).size === 0) && (isWord(part) || part.length === 1 || REMARKS.has(part));
  const end = after.findIndex(isNone);
  return after.slice(0, end === -1 ? after.length : end).join('');
}

/** The Party's offices in a province. */
const OFFICE_LIKE_A_WORD = 'tu';

/** `Ke hoach 144`, `KH-UBND 144`; with "số" other words may stand between, too: `Ke hoach CCHC so 144`. */
function kindBefore(before: readonly string[], isSaid: boolean): { readonly kinds: Kinds; readonly words: number } {
  for (let skipped = 0; skipped < before.length; skipped += 1) {
    const { kinds, words } = kindAtEnd(before.slice(0, before.length - skipped));
    if (words > 0) return { kinds, words: words + skipped };
    const part = before[before.length - 1 - skipped] ?? '';
    if (!isSaid && isWord(part) && part !== OFFICE_LIKE_A_WORD) break;
  }
  return { kinds: NO_KIND, words: 0 };
}
