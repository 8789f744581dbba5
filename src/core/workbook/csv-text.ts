import { writtenText } from './written-text';

/** A table as a file that every spreadsheet opens (RFC 4180). Excel takes it for UTF-8 by the mark at its beginning. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = writtenText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
