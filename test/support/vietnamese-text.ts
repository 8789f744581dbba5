import fc from 'fast-check';
import { isVietnameseSyllable } from '../../src/core/workbook/vietnamese-syllable';

const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ')];
const RHYMES =
  'a ai am an ang anh ao at au ay âm ân âng ât âu ây ăm ăn ăng ăt e en eo ê êm ên ênh êt i ia iêm iên iêng iêt iêu in inh ' +
  'o oa oai oan oang oi on ong oe ô ôc ôi ôn ông ôt ơ ơi ơn u ua uân uê ui ung uôc uôi uôn uy uyên uyêt ư ưa ưc ươc ươi ương ưu y yên yêu';
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Any syllable that Vietnamese spelling allows, in small letters (NFC). */
export const syllable: fc.Arbitrary<string> = fc
  .record({ onset: fc.constantFrom(...ONSETS), rhyme: fc.constantFrom(...RHYMES.split(' ')), tone: fc.constantFrom(...TONES), at: fc.nat(2) })
  .map(({ onset, rhyme, tone, at }) => `${onset}${toned(rhyme, tone, at)}`)
  .filter(isVietnameseSyllable);

/** A few words with what stands between words. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(fc.tuple(syllable, fc.constantFrom(' ', ' ', ' ', ', ', '\n', ' 2023 ', ' (', ') ', ': ', '/')), { minLength: 1, maxLength: 8 })
  .map((words) => words.flat().join('').trim());

/** Text that no encoding makes doubtful: alone, ì, ã and ữ are ×, · and ÷ in TCVN3, and are taken for those. */
export const encodableText: fc.Arbitrary<string> = vietnameseText.filter((words) => !/(?<!\p{L})[ìãữ](?!\p{L})/u.test(words));

/** A tone may stand on any vowel of the rhyme: people do place it differently. */
function toned(rhyme: string, tone: string, at: number): string {
  const vowels = [...rhyme].flatMap((letter, place) => (/[aăâeêioôơuưy]/.test(letter) ? [place] : []));
  const place = vowels[at % vowels.length] ?? 0;
  return `${rhyme.slice(0, place + 1)}${tone}${rhyme.slice(place + 1)}`.normalize('NFC');
}
