import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';
import type { CellValue } from '../workbook/snapshot';
import { headingMeaning } from './column-headings';
import { LONGEST_HEADING } from './heading-path';
import { HEADINGS } from './heading-words';

const LONGEST_NAME_HEADING = 60;

/** Whether the cell is a heading of codes or of names; `text`: what it says, without spaces to spare. */
export function headsCodeOrName(value: CellValue, text: string): boolean {
  // Most cells are no headings, and folding each of them is what would make a long table slow.
  if (typeof value !== 'string' || value.length > LONGEST_HEADING || text.length > LONGEST_NAME_HEADING || !beginsLikeHeading(text))
    return false;
  const meaning = headingMeaning(text);
  return meaning === 'code' || meaning === 'name';
}

/** Whether it may be a heading of codes or names, as far as its first letter and first word tell: such are few, and remembered. */
function beginsLikeHeading(text: string): boolean {
  if (text === '' || !signBegins(text.charCodeAt(0))) return false;
  const space = text.indexOf(' ');
  return wordBegins(space === -1 ? text : text.slice(0, space));
}

/** By the signs' codes; every row asks about its texts' first signs. */
const SIGNS_THAT_BEGIN = new Uint8Array(0x10000);
const [UNASKED, BEGINS, BEGINS_NOTHING] = [0, 1, 2];

function signBegins(sign: number): boolean {
  if (SIGNS_THAT_BEGIN[sign] === UNASKED) {
    const folded = foldText(String.fromCharCode(sign));
    const begins = folded === '' || FIRST_WORDS.some((first) => first.startsWith(folded));
    SIGNS_THAT_BEGIN[sign] = begins ? BEGINS : BEGINS_NOTHING;
  }
  return SIGNS_THAT_BEGIN[sign] === BEGINS;
}

/** A sign may follow the word without a space: `STT:`, `Mã/Tên`. */
const wordBegins = rememberedByText((word): boolean => {
  if (!/^\p{L}/u.test(word)) return false;
  const folded = foldText(word).replace(/[()]/g, '');
  return FIRST_WORDS.some((first) => folded.startsWith(first));
});

const FIRST_WORDS: readonly string[] = [...HEADINGS.code, ...HEADINGS.name, 'linh vuc'].map((heading) => heading.split(/[ /]/)[0] ?? '');
