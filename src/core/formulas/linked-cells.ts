import type { LinkedColumn } from '../finding';
import type { CheckedSheet } from '../rules/rule';
import { scoreNodes } from '../scoresheet/score-tree';
import type { CellRef } from '../workbook/cell-ref';
import { cellAt, isFormula } from '../workbook/snapshot';
import { formulasInRow } from './formulas-in-row';
import { workbookLink } from './workbook-link';
import type { WorkbookLink } from './workbook-link';

/** A score, a maximum or an index that is taken from another workbook. */
export interface LinkedCell extends CellRef, WorkbookLink {
  readonly of: LinkedColumn;
  /** `null` on the rows of the total, the bonus and the penalty. */
  readonly item: string | null;
  readonly formula: string;
}

/** Row by row as the tree stands, then those beyond it. */
export function linkedCells({ scoresheet, tree, snapshot, workbook }: CheckedSheet): LinkedCell[] {
  const { maximum, scores, index } = scoresheet.columns;
  const columns: readonly (readonly [LinkedColumn, number])[] = [
    ['maximum', maximum],
    ...scores,
    ...(index === null ? [] : [['index', index.column] as const]),
  ];
  const rows = [
    ...scoreNodes(tree.areas).map(({ entry, code }) => ({ row: entry?.row, item: code })),
    ...[scoresheet.bonus, scoresheet.penalty, scoresheet.total].map((summary) => ({ row: summary?.row, item: null })),
  ];
  return rows.flatMap(({ row, item }) => {
    const contents = row === undefined ? undefined : snapshot.contents[row - snapshot.top];
    if (row === undefined || contents === undefined || formulasInRow(contents).length === 0) return [];
    return columns.flatMap(([of, column]): LinkedCell[] => {
      const { content } = cellAt(snapshot, row, column);
      const link = isFormula(content) ? workbookLink(content, snapshot.sheet.name, workbook) : null;
      return link === null ? [] : [{ row, column, of, item, formula: String(content), ...link }];
    });
  });
}
