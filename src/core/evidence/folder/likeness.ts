import type { CitedDocument } from './cited-documents';
import type { FileNameReading } from './read-file-name';
import { kindOfSymbol, kindsAgree, kindsCited } from './name-kinds';
import type { NumberInName } from './number-in-name';
import { isAbout } from './path-items';

/** Why a file may be a document and nobody should rely on it. */
export type Doubt =
  /** The name tells another day. */
  | 'date-differs'
  /** Number and kind agree, and who issued it does not. */
  | 'symbol-differs'
  /** The name has the number and nothing else that agrees. */
  | 'number-only'
  /** The name is that of another document, and speaks of this one. */
  | 'mentioned';

/** How a file's name agrees with a document. */
export type Likeness =
  /** `strength`: the more agrees, the greater; a whole symbol outweighs everything else. */
  { readonly kind: 'alike'; readonly strength: number; readonly isWhole: boolean } | { readonly kind: 'doubtful'; readonly because: Doubt };

const WHOLE_SYMBOL = 8;
const KIND = 2;

/** `null`: the name is no name for this document. Another number never is. */
export function likenessOf(document: CitedDocument, reading: FileNameReading): Likeness | null {
  const { own, mentioned, bare } = reading;
  const byOwn = own === null ? null : numberLikeness(document, own, reading);
  if (byOwn !== null) return byOwn;
  const byBare = bare.map((number) => numberLikeness(document, number, reading)).find((likeness) => likeness !== null);
  if (byBare !== undefined) return byBare;
  return mentioned.some((number) => numberLikeness(document, number, reading) !== null) ? { kind: 'doubtful', because: 'mentioned' } : null;
}

function numberLikeness(document: CitedDocument, number: NumberInName, reading: FileNameReading): Likeness | null {
  if (!isSameNumber(document, number)) return null;
  const isWhole = hasWholeSymbol(document, number);
  const kind = kindsAgree(
    number.kinds.size > 0 ? number.kinds : kindOfSymbol(number.after[0] ?? ''),
    kindsCited(document.type, document.number.symbol),
  );
  if (!isWhole && kind === 'unlike') return null;
  const day = dayAgrees(document, number, reading);
  const saysMonth = mayBeMonth(number) && document.number.year === null;
  const agrees = isWhole || (kind === 'alike' && !saysMonth);
  if (day === 'unlike') return agrees ? { kind: 'doubtful', because: 'date-differs' } : null;
  if (isWhole) return { kind: 'alike', strength: WHOLE_SYMBOL + extra(document, day, reading), isWhole };
  if (!symbolGoesWith(document, number)) return { kind: 'doubtful', because: 'symbol-differs' };
  const stands = !saysMonth && (reading.own === number || reading.isOnlyNumber) && isInFolderOf(document, reading);
  if (!agrees && day !== 'alike' && !stands && !saysOffice(document, number)) return { kind: 'doubtful', because: 'number-only' };
  return { kind: 'alike', strength: KIND + extra(document, day, reading), isWhole };
}

/** `BC 12-2023` is the report of that month or the twelfth of that year. */
function mayBeMonth({ digits, year, after, isSaid }: NumberInName): boolean {
  return year !== null && Number(digits) <= 12 && after.length === 0 && !isSaid;
}

function extra(document: CitedDocument, day: 'alike' | 'open', reading: FileNameReading): number {
  return (day === 'alike' ? 2 : 0) + (isInFolderOf(document, reading) ? 1 : 0);
}

/** `30c` is not `30`, even where everything is run together: `30cNQCP`. */
function isSameNumber({ number: { number, year, symbol } }: CitedDocument, found: NumberInName): boolean {
  if (year !== null && found.year !== null && year !== found.year) return false;
  const [, digits = '', letter = ''] = /^(\d+)([a-z]?)/.exec(number) ?? [];
  if (digits !== found.digits) return false;
  if (letter === found.letter) return letter !== '' || !isAnotherLetter(found, runTogether(symbol));
  return letter !== '' && found.letter === '' && runTogether(found.after).startsWith(`${letter}${runTogether(symbol)}`);
}

function isAnotherLetter({ after }: NumberInName, symbol: string): boolean {
  return symbol !== '' && runTogether(after).slice(1).startsWith(symbol) && !runTogether(after).startsWith(symbol);
}

function hasWholeSymbol({ number: { number, symbol } }: CitedDocument, { letter, before, after, kinds }: NumberInName): boolean {
  const whole = runTogether(symbol);
  if (whole === '') return false;
  const glued = letter === '' ? number.replace(/^\d+/, '') : '';
  if (beginsWith(after, `${glued}${whole}`)) return true;
  if (beginsWith([...before].reverse(), whole, (parts) => [...parts].reverse())) return true;
  // `QD 876 BNV`: the kind before the number, the rest behind it.
  const [first = '', ...rest] = symbol;
  return rest.length > 0 && [...kindOfSymbol(first)].some((kind) => kinds.has(kind)) && beginsWith(after, runTogether(rest));
}

/** Whether leading parts, run together, are exactly this. */
function beginsWith(
  parts: readonly string[],
  wanted: string,
  inOrder: (parts: readonly string[]) => readonly string[] = (same) => same,
): boolean {
  return parts.some((_, at) => runTogether(inOrder(parts.slice(0, at + 1))) === wanted);
}

/** One is the other's beginning: people leave out the end of a symbol. */
function symbolGoesWith({ number: { symbol } }: CitedDocument, { symbol: found, kinds }: NumberInName): boolean {
  const whole = runTogether(symbol);
  const [first = '', ...rest] = symbol;
  const cited = [whole, ...([...kindOfSymbol(first)].some((kind) => kinds.has(kind)) ? [runTogether(rest)] : [])];
  return whole === '' || cited.some((text) => text.startsWith(found) || found.startsWith(text));
}

/** `2231 SNV` of `2231/SNV-CCHC`: a letter's symbol has no kind that could agree. */
function saysOffice({ number: { symbol } }: CitedDocument, { symbol: found }: NumberInName): boolean {
  const [first = ''] = symbol;
  return kindOfSymbol(first).size === 0 && first !== '' && found.startsWith(runTogether([first]));
}

function dayAgrees(
  { date, number: { year } }: CitedDocument,
  found: NumberInName,
  { dates }: FileNameReading,
): 'alike' | 'unlike' | 'open' {
  if (date === null) return 'open';
  if (dates.includes(date)) return 'alike';
  const isOtherYear = found.year !== null && year === null && !date.startsWith(found.year);
  return dates.length > 0 || isOtherYear ? 'unlike' : 'open';
}

export function isInFolderOf({ places }: CitedDocument, { item: code }: FileNameReading): boolean {
  return code !== null && places.some(({ item }) => item !== null && isAbout(code, item));
}

function runTogether(parts: readonly string[]): string {
  return parts.join('').replaceAll('&', '');
}
