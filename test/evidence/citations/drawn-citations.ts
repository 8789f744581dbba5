/** A text as an official writes it, and what it cites: `type | number and symbol | date | link`, a dash where there is none. */
export interface DrawnCitations {
  readonly text: string;
  readonly cited: readonly string[];
}

/**
 * Citations drawn as a table: the text, then type, number and symbol, date and (only where there are links) link. `⏎` is a
 * line break in the cell; a row without text names another document that the text above cites.
 */
export function citations({ raw }: TemplateStringsArray): readonly DrawnCitations[] {
  const drawn: { text: string; cited: string[] }[] = [];
  for (const line of raw.join('').split('\n').map((row) => row.trim())) {
    if (line === '') continue;
    const [text = '', ...cited] = line.slice(1, -1).split('|').map((cell) => cell.trim());
    if (text !== '') drawn.push({ text: text.replaceAll('⏎', '\n'), cited: [] });
    drawn.at(-1)?.cited.push([...cited, '-'].slice(0, 4).join(' | '));
  }
  return drawn;
}
