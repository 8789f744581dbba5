/** What no file of Office may hold: control characters other than line breaks, and halves of letters. */
const UNPRINTABLE = /(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text from a workbook as it may stand in a file: nothing that would break it, composed letters, one kind of line break, no space around it. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '').normalize('NFC').trim();
}
