/** Excel takes a text that begins so for a formula, or lets other programs take it for one: behind spaces and in full width too. */
const MISTAKABLE = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** The content to write so that a text stays a text: Excel's own leading apostrophe where it could be mistaken. */
export function writtenText(text: string): string {
  return MISTAKABLE.test(text) ? `'${text}` : text;
}
