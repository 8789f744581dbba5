import { printed } from '../new-workbook/planned-table';
import type { PlannedColumn, RowCell } from '../new-workbook/planned-table';
import { BLANK_CONTENT, textOrBlank } from '../new-workbook/planned-content';
import type { LinkedRow } from './stacked-blocks';

/** Excel makes no row higher than 409 points: what is longer would be cut off on paper. */
const MOST_LINES = 20;

/** The row, and further ones below it for what a cell has no room for. */
export function continuedRows(row: LinkedRow, columns: readonly PlannedColumn[]): LinkedRow[] {
  const parts = row.cells.map((cell, column) => partsOf(cell, columns[column]?.width ?? 1));
  const height = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => ({
    role: row.role,
    cells: parts.map((cells) => cells[at] ?? printed(BLANK_CONTENT)),
    link: at === 0 ? row.link : null,
  }));
}

function partsOf(cell: RowCell, width: number): RowCell[] {
  if (cell.content.kind !== 'text') return [cell];
  return pieces(cell.content.text, width).map((piece) => ({ ...cell, content: textOrBlank(piece) }));
}

/** Pieces of a text of at most so many lines, broken between words where there are any. */
function pieces(text: string, width: number): string[] {
  if (linesOf(text, width) <= MOST_LINES) return [text];
  const taken: string[] = [];
  let piece = '';
  for (const word of text.split(/(?<=\s)/).flatMap((part) => shortened(part, width * MOST_LINES))) {
    if (piece !== '' && linesOf(piece + word, width) > MOST_LINES) {
      taken.push(piece.trim());
      piece = '';
    }
    piece += word;
  }
  return [...taken, piece.trim()].filter((each) => each !== '');
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function shortened(word: string, longest: number): string[] {
  const letters = [...word];
  if (letters.length <= longest) return [word];
  return Array.from({ length: Math.ceil(letters.length / longest) }, (_, at) => letters.slice(at * longest, (at + 1) * longest).join(''));
}
