/** Letters of other alphabets that nobody can tell from Latin ones by eye, and forms of Latin letters and signs. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  ...paired('АВЕКМНОРСТУХІЈЅҮ', 'ABEKMHOPCTYXIJSY'),
  ...paired('аеорсухіјѕ', 'aeopcyxijs'),
  // Greek
  ...paired('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  // The crossed letters of other languages look like ours and have no marks to take off.
  ...paired('ĐđÐðƉɖı', 'DdDdDdi'),
  ...paired('‐‑‒–—―−﹘﹣', '---------'),
  ...paired('‘’‚‛′ʼ“”„‟″«»', "''''''" + '"""""""'),
};

const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}\\uFF01-\\uFF5E]`, 'g');
const FULL_WIDTH = 0xfee0;

/** The same text with plain letters and signs in the place of their look-alikes, one for one. */
export function withoutLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign] ?? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH));
}

function paired(signs: string, plain: string): Record<string, string> {
  return Object.fromEntries([...signs].map((sign, at) => [sign, plain.charAt(at)]));
}
