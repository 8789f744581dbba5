import type { PlannedCell, SheetPlan } from '../core/workbook/workbook-plan';

/** Points: a line of letters of 12, and what stands above and below them. */
const LINE = 15.75;
const AROUND = 3;
/** Excel makes none higher. */
const HIGHEST = 409;

/** How many letters of Times New Roman 12 find room where Excel counts one; bold ones are wider. */
const LETTERS = 1.15;
const BOLD_LETTERS = 1;

/** How high each row has to be for its texts, in points, by the row; texts in merged cells aside. */
export function neededHeights({ cells, merges, columnWidths }: SheetPlan): ReadonlyMap<number, number> {
  const merged = new Set(merges.map(({ row, column }) => `${row} ${column}`));
  const lines = new Map<number, number>();
  for (const cell of cells) {
    if (cell.content.kind !== 'text' || merged.has(`${cell.row} ${cell.column}`)) continue;
    const needed = linesOf(cell.content.text, (columnWidths[cell.column] ?? 1) * lettersIn(cell));
    lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, needed));
  }
  return new Map([...lines].map(([row, count]) => [row, Math.min(HIGHEST, count * LINE + AROUND)]));
}

function lettersIn({ role }: PlannedCell): number {
  return role.kind === 'table' && role.row === 'item' ? LETTERS : BOLD_LETTERS;
}

/** As words are broken into lines of so many letters. */
function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, letters), 0);
}

function linesOfParagraph(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const withWord = used === 0 ? length : used + 1 + length;
    if (withWord <= letters) {
      used = withWord;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    lines += Math.max(0, Math.ceil(length / letters) - 1);
    used = length % letters;
  }
  return lines;
}
