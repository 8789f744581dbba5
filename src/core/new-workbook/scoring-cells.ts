import type { Framework, ScoredBy } from '../framework/framework';
import { toA1 } from '../workbook/cell-ref';
import type { PlannedContent, RowRole } from '../workbook/workbook-plan';
import { rowRole, shownMaximum } from './framework-rows';
import type { NewWorkbookWording } from './new-workbook-wording';
import { BLANK_CONTENT, pointsOrBlank, textOrBlank } from './planned-content';
import type { PlannedRow } from './planned-table';
import type { ScoringColumn, ScoringColumns } from './scoring-columns';
import { purposeOf } from './scoring-rows';
import type { ScoringRow } from './scoring-rows';

/** A row of the scoring table before its sums are known. */
export function scoringCells(row: ScoringRow, columns: ScoringColumns, { policy }: Framework, wording: NewWorkbookWording): PlannedRow {
  return {
    role: roleOf(row),
    cells: [...columns.keys()].map((column) => {
      const purpose = purposeOf(row, column);
      return {
        content: purpose === 'derived' ? ownFormula(row, column, columns, policy.decimals) : printedContent(row, column, wording),
        entered: purpose === 'points-entered' || purpose === 'words-entered',
        closed: purpose === 'closed',
      };
    }),
  };
}

function roleOf(row: ScoringRow): RowRole {
  if (row.kind === 'node') return rowRole(row.node);
  return row.kind === 'total' ? 'total' : 'beyond';
}

/** Areas are printed in capitals, as in official tables. */
function printedContent(row: ScoringRow, column: ScoringColumn, { rows }: NewWorkbookWording): PlannedContent {
  if (row.kind !== 'node') {
    if (column === 'name') return textOrBlank(rows[row.kind]);
    return column === 'maximum' ? pointsOrBlank(row.kind === 'total' ? row.maximum : row.cap) : BLANK_CONTENT;
  }
  const { code, name, responsibleAgency } = row.node;
  switch (column) {
    case 'code':
      return textOrBlank(code);
    case 'name':
      return textOrBlank(rowRole(row.node) === 'area' ? name.toUpperCase() : name);
    case 'maximum':
      return pointsOrBlank(shownMaximum(row.node));
    case 'responsibleAgency':
      return textOrBlank(responsibleAgency);
    default:
      return BLANK_CONTENT;
  }
}

/** Achieved: the appraised score, else the unit's own, or the survey's; blank as long as there is none (contract C). */
function ownFormula(row: ScoringRow, column: ScoringColumn, columns: ScoringColumns, decimals: number): PlannedContent {
  const at = (other: ScoringColumn): string => toA1({ row: row.row, column: columns.get(other) ?? 0 });
  if (column === 'achieved') {
    const sources: readonly ScoringColumn[] = scoredBy(row) === 'survey' ? ['survey'] : ['appraised', 'self'];
    return blankFormula(`=${firstGiven(sources.map(at))}`);
  }
  const [achieved, maximum] = [at('achieved'), at('maximum')];
  return blankFormula(`=IF(AND(ISNUMBER(${achieved}),N(${maximum})<>0),ROUND(${achieved}/${maximum}*100,${decimals}),"")`);
}

function scoredBy(row: ScoringRow): ScoredBy {
  return row.kind === 'node' ? row.node.terms.scoredBy : 'unit';
}

/** `IF(E9<>"",E9,IF(D9<>"",D9,""))`: a plain `=E9` would make zero of a blank cell. */
function firstGiven([first, ...others]: readonly string[]): string {
  return first === undefined ? '""' : `IF(${first}<>"",${first},${firstGiven(others)})`;
}

function blankFormula(formula: string): PlannedContent {
  return { kind: 'formula', formula, shows: '' };
}
