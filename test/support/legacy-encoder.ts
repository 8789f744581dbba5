import type { LegacyEncoding } from '../../src/core/workbook/legacy-encoding';

/** Vietnamese text as it is stored for fonts of old; capitals with tones as TCVN3's fonts of capitals show them. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const encodeLetter = encoding === 'TCVN3' ? inTcvn3 : inVni;
  return [...text.normalize('NFC')].map(encodeLetter).join('');
}

/** The upper part of TCVN3, sign by sign from 0xA1; a space where it has none. */
const TCVN3 = [
  'ĂÂÊÔƠƯĐăâêôơưđ      ',
  'àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ',
].join('');

function inTcvn3(letter: string): string {
  if (letter === ' ') return letter;
  const at = [TCVN3.indexOf(letter), TCVN3.indexOf(letter.toLowerCase())].find((place) => place >= 0);
  return at === undefined ? letter : String.fromCharCode(0xa1 + at);
}

/** The mark for a tone, by what else stands on the vowel: nothing, a circumflex, a breve. */
const MARKS: Readonly<Record<string, string>> = {
  '': ' ùøûõï',
  '\u0302': 'âáàåãä',
  '\u0306': 'êéèúüë',
};
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const OF_THEIR_OWN: Readonly<Record<string, string>> = { đ: 'ñ', ơ: 'ô', ư: 'ö', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };

function inVni(letter: string): string {
  const small = letter.toLowerCase();
  const code = OF_THEIR_OWN[small] ?? `${vowelInVni(small)}${markInVni(small)}`;
  return letter === small ? code : code.toUpperCase();
}

function vowelInVni(letter: string): string {
  const [vowel = ''] = letter.normalize('NFD');
  const hasHorn = letter.normalize('NFD').includes('\u031B');
  return hasHorn ? (OF_THEIR_OWN[`${vowel}\u031B`.normalize('NFC')] ?? vowel) : vowel;
}

function markInVni(letter: string): string {
  const above = [...letter.normalize('NFD')].slice(1).filter((mark) => mark !== '\u031B');
  const shape = above.find((mark) => mark === '\u0302' || mark === '\u0306') ?? '';
  const tone = TONES.indexOf(above.find((mark) => mark !== shape) ?? '');
  return (MARKS[shape]?.[tone] ?? '').trim();
}
