import type { Review, SheetReview } from '../../../src/core/review-result';
import { scoreNodes } from '../../../src/core/scoresheet/score-tree';
import { toA1 } from '../../../src/core/workbook/cell-ref';

/** The cells of a review's scoresheets that people fill in, `Bảng điểm!D9`: items whole, of branches all but sums and indices. */
export function inputCells({ sheets }: Review): ReadonlySet<string> {
  return new Set(sheets.flatMap(cellsOf));
}

function cellsOf({ scoresheet, tree }: SheetReview): string[] {
  const { sheet, columns, entries, bonus, penalty } = scoresheet;
  const branches = new Set([...scoreNodes(tree.areas)].filter(({ children }) => children.length > 0).map(({ code }) => code));
  const words = [columns.code, columns.name, columns.maximum, ...columns.texts.values()];
  const scores = [...columns.scores.values()];
  const place = (row: number, column: number): string => `${sheet.name}!${toA1({ row, column })}`;
  return [
    ...entries.flatMap(({ row, code }) => [...words, ...(branches.has(code) ? [] : scores)].map((column) => place(row, column))),
    ...[bonus, penalty].flatMap((beyond) => (beyond === null ? [] : [...words, ...scores].map((column) => place(beyond.row, column)))),
  ];
}
