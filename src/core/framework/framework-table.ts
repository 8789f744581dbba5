import type { ScoringTable } from '../table/find-tables';
import { hasScores } from '../table/table-columns';
import { foldText } from '../workbook/folded-text';

const NAMES_OF_FRAMEWORKS = /\b(?:khung|bo tieu chi|phu luc|framework)\b/;

/** Whether a name or title says that what follows is a framework (contract A). */
export function saysFramework(text: string): boolean {
  return NAMES_OF_FRAMEWORKS.test(foldText(text));
}

/** Items with a maximum and no scores, under a name that says so: a table with scores is a scoresheet whatever its name. */
export function isFrameworkTable(table: ScoringTable): boolean {
  if (!table.columns.others.has('maximum') || hasScores(table.columns)) return false;
  if (!table.rows.some(({ kind }) => kind === 'coded')) return false;
  return [table.snapshot.sheet.name, ...table.titles].some(saysFramework);
}
