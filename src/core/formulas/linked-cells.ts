import type { LinkedColumn } from '../finding';
import type { CheckedSheet } from '../rules/rule';
import { scoreNodes } from '../scoresheet/score-tree';
import type { Scoresheet } from '../scoresheet/scoresheet';
import type { CellRef } from '../workbook/cell-ref';
import { FollowedByUnit } from '../workbook/followed';
import { cellAt, isFormula } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
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
export function linkedCells(sheet: CheckedSheet): readonly LinkedCell[] {
  const { scoresheet, tree, snapshot, workbook } = sheet;
  const beyond = [scoresheet.bonus, scoresheet.penalty, scoresheet.total].flatMap((summary) => summary?.row ?? []);
  return LINKED.at(scoresheet.columns, scoresheet.identified, snapshot, [workbook.name, workbook.definedNames, beyond.join(), ...namesOf(workbook)], {
    anew: () => {
      const linked: LinkedCell[] = [];
      for (const { entry, code } of scoreNodes(tree.areas)) if (entry !== null) linked.push(...linkedIn(entry.row, code, sheet));
      for (const row of beyond) linked.push(...linkedIn(row, null, sheet));
      return linked;
    },
    follow: (before, rows) => (before.length === 0 && rows.every((row) => linkedIn(row, null, sheet).length === 0) ? before : null),
  });
}

const LINKED = new FollowedByUnit<readonly LinkedCell[]>();

function namesOf({ sheets }: WorkbookSnapshot): string[] {
  return sheets.map(({ sheet }) => sheet.name);
}

function linkedIn(row: number, item: string | null, { scoresheet, snapshot, workbook }: CheckedSheet): readonly LinkedCell[] {
  const contents = snapshot.contents[row - snapshot.top] ?? NOTHING;
  if (formulasInRow(contents).length === 0) return NOTHING;
  return columnsWithPoints(scoresheet).flatMap(([of, column]): LinkedCell[] => {
    const { content } = cellAt(snapshot, row, column);
    const link = isFormula(content) ? workbookLink(content, snapshot.sheet.name, workbook) : null;
    return link === null ? [] : [{ row, column, of, item, formula: String(content), ...link }];
  });
}

const NOTHING: readonly never[] = [];

function columnsWithPoints({ columns: { maximum, scores, index } }: Scoresheet): (readonly [LinkedColumn, number])[] {
  return [['maximum', maximum], ...scores, ...(index === null ? [] : [['index', index.column] as const])];
}
