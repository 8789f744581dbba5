/**
 * In the place of `cjk-regex`, which reads a thousand files of Unicode data whenever a test file opens a workbook. The grid asks of
 * these letters only where a drawn line may break, and without a screen nothing is drawn.
 */
const LETTERS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}';
const PUNCTUATIONS = '\\u3000-\\u303f\\ufe30-\\ufe4f\\uff00-\\uff65';

const charset = (characters: string) => () => ({ toRegExp: () => new RegExp(`[${characters}]`, 'u') });

export const letters = charset(LETTERS);
export const punctuations = charset(PUNCTUATIONS);
export const all = charset(LETTERS + PUNCTUATIONS);
