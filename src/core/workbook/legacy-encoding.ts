/**
 * The encodings of Vietnamese from before Unicode. A workbook of that time holds Latin letters and signs that only look
 * right in fonts made for them, such as .VnTime (TCVN3, also called ABC) or VNI-Times.
 */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** What is stored and what is meant, sign by sign. */
type CodeTable = readonly (readonly [stored: string, meant: string])[];

const TCVN3: CodeTable = [
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
  ['¨©ª«¬\u00AD®', 'ăâêôơưđ'],
  ['µ¶·¸¹', 'àảãáạ'],
  ['»¼½¾Æ', 'ằẳẵắặ'],
  ['ÇÈÉÊË', 'ầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ÒÓÔÕÖ', 'ềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['åæçèé', 'ồổỗốộ'],
  ['êëìíî', 'ờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['õö÷øù', 'ừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
];

/** A vowel and the marks that may stand behind it, in small letters; capitals are written with capital marks or small ones. */
const VNI_PAIRS: CodeTable = [
  ['aùaøaûaõaï', 'áàảãạ'],
  ['aâaáaàaåaãaä', 'âấầẩẫậ'],
  ['aêaéaèaúaüaë', 'ăắằẳẵặ'],
  ['eùeøeûeõeï', 'éèẻẽẹ'],
  ['eâeáeàeåeãeä', 'êếềểễệ'],
  ['oùoøoûoõoï', 'óòỏõọ'],
  ['oâoáoàoåoãoä', 'ôốồổỗộ'],
  ['ôùôøôûôõôï', 'ớờởỡợ'],
  ['uùuøuûuõuï', 'úùủũụ'],
  ['öùöøöûöõöï', 'ứừửữự'],
  ['yùyøyûyõ', 'ýỳỷỹ'],
];

const VNI_SINGLES: CodeTable = [['ôöñíìæóòî', 'ơưđíìỉĩịỵ']];

const TCVN3_LETTERS = lettersOf(TCVN3, 1);
const VNI_LETTERS: ReadonlyMap<string, string> = new Map([...lettersOf(VNI_PAIRS, 2), ...lettersOf(VNI_SINGLES, 1)]);

const TCVN3_WORD = /[A-Za-z\u00A1-\u00FE]+/g;
const TCVN3_CODE = /[\u00A1-\u00FE]/g;
/** What makes no word by itself is meant as it looks: `86,74% × 2`. */
const SIGN_ALONE = /^[×÷·½¼¾]$/;
const VNI_CODE = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/gi;

/** The text that was meant by what is stored. What belongs to no code stays as it is. */
export function decodeLegacy(stored: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? inOneCase(stored, stored.replace(TCVN3_WORD, tcvn3Word)) : stored.replace(VNI_CODE, vniLetter);
}

/** Whether the encoding has a meaning for a sign beyond plain letters. */
export function isCodeOf(sign: string, encoding: LegacyEncoding): boolean {
  return encoding === 'TCVN3' ? TCVN3_LETTERS.has(sign) : VNI_SIGNS.has(sign.toLowerCase());
}

const VNI_SIGNS: ReadonlySet<string> = new Set('ùøûõïâáàåãäêéèúüëôöñíìæóòî');

function tcvn3Word(word: string): string {
  return SIGN_ALONE.test(word) ? word : word.replace(TCVN3_CODE, (code) => TCVN3_LETTERS.get(code) ?? code);
}

function vniLetter(code: string): string {
  const [first = '', mark = ''] = code;
  const letter = VNI_LETTERS.get(code.toLowerCase()) ?? `${VNI_LETTERS.get(first.toLowerCase()) ?? first}${mark}`;
  return first === first.toUpperCase() ? letter.toUpperCase() : letter;
}

/** TCVN3 has no toned capitals: a font of capitals such as .VnTimeH shows the small ones as such. */
function inOneCase(stored: string, letters: string): string {
  const isCapitals = /[A-Z][^a-z]*[A-Z]/.test(stored) && !/[a-z]/.test(stored);
  return isCapitals ? letters.toUpperCase() : letters;
}

function lettersOf(table: CodeTable, width: 1 | 2): Map<string, string> {
  return new Map(
    table.flatMap(([stored, meant]) => [...meant].map((letter, at) => [stored.slice(at * width, (at + 1) * width), letter] as const)),
  );
}
