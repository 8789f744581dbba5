import type { LinkedColumn } from '../finding';
import type { CheckedSheet } from '../rules/rule';
import { scoreNodes } from '../scoresheet/score-tree';
import type { Scoresheet } from '../scoresheet/scoresheet';
import type { CellRef } from '../workbook/cell-ref';
import { FollowedByUnit } from '../workbook/followed';
import { contentIn, rowCells } from '../workbook/row-cells';
import { isFormula } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
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
export function linkedCells(sheet: CheckedSheet): readonly LinkedCell[] {
  const { scoresheet, tree, snapshot, workbook } = sheet;
  const columns = columnsWithPoints(scoresheet);
  const beyond = [scoresheet.bonus, scoresheet.penalty, scoresheet.total].flatMap((summary) => summary?.row ?? []);
  return LINKED.at(
    scoresheet.columns,
    scoresheet.identified,
    snapshot,
    [workbook.name, workbook.definedNames, beyond.join(), ...namesOf(workbook)],
    {
      anew: () => {
        const linked: LinkedCell[] = [];
        scoreNodes(tree.areas).forEach(({ entry, code }) => {
          if (entry !== null) addLinkedIn(entry.row, code, sheet, columns, linked);
        });
        for (const row of beyond) addLinkedIn(row, null, sheet, columns, linked);
        return linked;
      },
      follow: (before, rows) => {
        const linked: LinkedCell[] = [];
        for (const row of rows) addLinkedIn(row, null, sheet, columns, linked);
        return before.length + linked.length === 0 ? before : null;
      },
    },
  );
}

const LINKED = new FollowedByUnit<readonly LinkedCell[]>();

function namesOf({ sheets }: WorkbookSnapshot): string[] {
  return sheets.map(({ sheet }) => sheet.name);
}

/** All rows are asked, and hardly any has a formula, let alone such a one. */
function addLinkedIn(
  row: number,
  item: string | null,
  { snapshot, workbook }: CheckedSheet,
  columns: readonly LinkableColumn[],
  linked: LinkedCell[],
): void {
  const cells = rowCells(snapshot, row);
  for (const [of, column] of columns) {
    const content = contentIn(cells, column);
    const link = isFormula(content) ? workbookLink(content, snapshot.sheet.name, workbook) : null;
    if (link !== null) linked.push({ row, column, of, item, formula: String(content), ...link });
  }
}

type LinkableColumn = readonly [of: LinkedColumn, column: number];

function columnsWithPoints({ columns: { maximum, scores, index } }: Scoresheet): LinkableColumn[] {
  return [['maximum', maximum], ...scores, ...(index === null ? [] : [['index', index.column] as const])];
}
