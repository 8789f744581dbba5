import type { FoundReference } from './find-references';
import type { FoundType } from './find-types';

/** A number without a symbol, right after its kind: `Kế hoạch số 144`. */
const SAID = /[ \n]?so[ \n]?:?[ \n]?(\d{1,6}[a-z]?(?:\/(?:19|20)\d{2})?)(?![a-z\d/%]|[.,]\d|-[a-z\d]| ?\/)/y;

/** Without the word "số" it takes a date to tell a number from a quantity: `QĐ 30 ngày 5/3/2023`. */
const DATED = /[ \n](?:so[ \n]?:?[ \n]?)?(?!(?:19|20)\d{2} )(\d{1,6}[a-z]?)(?=[ \n]?[,(]?[ \n]?ngay[ \n]?\d{1,2}(?:[./-]|[ \n]thang))/y;

/** `Nghị định 45/2020`; of a report it would be the month. */
const OF_YEAR = /[ \n](\d{1,6}\/(?:19|20)\d{2})(?![a-z\d/%-])/y;

const PATTERNS = [SAID, DATED];
const PATTERNS_OF: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ...['Luật', 'Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Quyết định'].map((name) => [name, [...PATTERNS, OF_YEAR]] as const),
  // These are numbered among themselves, too: `Phương án số 2`.
  ...['Phương án', 'Dự án', 'Đề án', 'Chương trình', 'Quy trình'].map((name) => [name, [DATED]] as const),
]);

/** Numbers without a symbol that a kind goes before; `full`: those with a symbol. */
export function findBareNumbers(folded: string, types: readonly FoundType[], full: readonly FoundReference[]): FoundReference[] {
  return types.flatMap((type) => {
    const first = numberAfter(folded, type);
    if (first === null || startsAt(full, first.start)) return [];
    return [first, ...othersBefore(folded, first.end, full)];
  });
}

function numberAfter(folded: string, { end, type }: FoundType): FoundReference | null {
  for (const pattern of PATTERNS_OF.get(type.name) ?? PATTERNS) {
    pattern.lastIndex = end;
    const [matched, number] = pattern.exec(folded) ?? [];
    if (matched !== undefined && number !== undefined) return bareNumber(number, end + matched.length);
  }
  return null;
}

const ANOTHER = /(?:[ \n]?[,;][ \n]?|[ \n](?:va|&)[ \n])(\d{1,6}[a-z]?)(?![a-z\d])/y;

/** `số 12, 13 và 14/BC-SNV`: more numbers, where the symbol of the last stands for all. */
function othersBefore(folded: string, end: number, full: readonly FoundReference[]): FoundReference[] {
  const others: FoundReference[] = [];
  for (let at = end; ;) {
    ANOTHER.lastIndex = at;
    const [matched, number] = ANOTHER.exec(folded) ?? [];
    if (matched === undefined || number === undefined) return [];
    const other = bareNumber(number, at + matched.length);
    if (startsAt(full, other.start)) return others;
    others.push(other);
    at = other.end;
  }
}

function startsAt(references: readonly FoundReference[], place: number): boolean {
  return references.some(({ start }) => start === place);
}

function bareNumber(reference: string, end: number): FoundReference {
  return { reference, firstPart: null, start: end - reference.length, end };
}
