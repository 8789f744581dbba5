const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';

/** In oa, oe and uy people put the tone on either vowel. */
const ON_FIRST_VOWEL = new RegExp(`([oO])(${TONE})([aeAE])|([uU])(${TONE})([yY])`, 'g');

/** `hòa`, `khỏe` and `thủy` are written like `hoà`, `khoẻ` and `thuỷ`; composed letters (NFC). */
export function toneMarksInOnePlace(text: string): string {
  return text
    .normalize('NFD')
    .replace(ON_FIRST_VOWEL, (_, o = '', toneOfO = '', a = '', u = '', toneOfU = '', y = '') => `${o}${a}${toneOfO}${u}${y}${toneOfU}`)
    .normalize('NFC');
}
