import { isFrameworkTable } from '../framework/framework-table';
import type { ScoringTable } from '../table/find-tables';
import { hasScores } from '../table/table-columns';
import { foldText } from '../workbook/folded-text';
import { cellAt } from '../workbook/snapshot';
import type { UnreadableScoresheet } from './scoresheet';

const NAMES_OF_SCORESHEETS = /\b(?:bang (?:tu )?cham diem|bang diem|tu cham|tu danh gia)\b/;

/** A table that is a scoresheet beyond doubt, but for the one column without which it cannot be checked. */
export function unreadableScoresheet(table: ScoringTable): UnreadableScoresheet | null {
  const missing = missingColumn(table);
  if (missing === null) return null;
  const { snapshot, heading } = table;
  const left = Math.min(...heading.paths.keys(), ...heading.meanings.keys());
  return { sheet: snapshot.sheet, headingTop: heading.top, left, missing };
}

function missingColumn(table: ScoringTable): UnreadableScoresheet['missing'] | null {
  const { others } = table.columns;
  if (!hasTree(table)) return null;
  if (!others.has('maximum')) return others.has('self') || others.has('appraised-1') ? 'maximum' : null;
  if (hasScores(table.columns) || isFrameworkTable(table)) return null;
  return isNamedScoresheet(table) && hasEvidence(table) ? 'score' : null;
}

function hasTree({ rows }: ScoringTable): boolean {
  return rows.some((row) => row.kind === 'coded' && row.code.level >= 2);
}

function isNamedScoresheet({ snapshot, titles }: ScoringTable): boolean {
  return [snapshot.sheet.name, ...titles].some((text) => NAMES_OF_SCORESHEETS.test(foldText(text)));
}

function hasEvidence({ snapshot, columns, rows }: ScoringTable): boolean {
  const texts = [columns.others.get('evidence'), columns.others.get('explanation')].filter((column) => column !== undefined);
  return rows.some(({ row }) => texts.some((column) => cellAt(snapshot, row, column).value !== ''));
}
