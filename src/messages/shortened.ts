const LONGEST_QUOTE = 80;
/** As many parts of a list as a sentence has room for. */
export const LONGEST_LIST = 6;

/** A text from a sheet between quotation marks: on one line, and cut where it runs on. */
export function quoted(text: string): string {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  const shown = letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…` : letters.join('');
  return `“${shown}”`;
}

/** The first few of a list; `andMore` words how many there are besides. */
export function listed(texts: readonly string[], andMore: (count: number) => string): string {
  const shown = texts.slice(0, LONGEST_LIST).join('; ');
  const rest = texts.length - LONGEST_LIST;
  return rest > 0 ? `${shown} ${andMore(rest)}` : shown;
}

/** `D4` → `D4 (mục 1.1.2)` where an item is known to stand in it; `word` is the language's own for an item. */
export function withCodes(
  cells: readonly string[],
  items: readonly { readonly cell: string; readonly code: string }[],
  word: string,
): string[] {
  const codes = new Map(items.map(({ cell, code }) => [cell, code]));
  return cells.map((cell) => (codes.has(cell) ? `${cell} (${word} ${codes.get(cell)})` : cell));
}
