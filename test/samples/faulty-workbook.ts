import { points } from '../../src/core/indices/points';
import type { Framework } from '../../src/core/framework/framework';
import { planSheetWithoutMaxima, planSummarySheet } from './faulty-sheets';
import { planFrameworkSheet } from './framework-sheet';
import { FAULTS_IN_SCORES } from './planted-faults';
import type { PlantedFault } from './planted-faults';
import { PROVINCE_SCORES } from './province-scores';
import { COLUMN, planScoringSheet } from './scoring-sheet';
import { cellName, withCell } from './sheet-plan';
import type { SheetPlan } from './sheet-plan';

/** A finding as a person would note it down beside the workbook. */
export interface ExpectedFinding {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly item: string | null;
  readonly note: string;
}

export interface FaultyWorkbook {
  readonly sheets: readonly SheetPlan[];
  /** Sheet by sheet, from top to bottom and left to right. */
  readonly expected: readonly ExpectedFinding[];
}

/** The province's workbook with slips of every kind planted in it. */
export function planFaultyWorkbook(framework: Framework): FaultyWorkbook {
  const clean = planFrameworkSheet(framework);
  const frameworkSheet = withCell(clean, rowOfCode(clean, '7'), COLUMN.maximum, points('15'));
  const scoring = FAULTS_IN_SCORES.reduce(plant, planScoringSheet(framework, PROVINCE_SCORES));
  const summary = planSummarySheet(framework, PROVINCE_SCORES);
  const withoutMaxima = planSheetWithoutMaxima();
  const second = rowOfCode(summary, '3.3.3') + 1;
  return {
    sheets: [frameworkSheet, scoring, summary, withoutMaxima],
    expected: [
      at(frameworkSheet, 'FW07', rowOfCode(frameworkSheet, '7'), COLUMN.maximum, '7', 'Khung ghi 15 trong khi các tiêu chí cộng lại được 15,5'),
      ...FAULTS_IN_SCORES.flatMap((fault) => expectedOf(scoring, fault)),
      at(summary, 'FW01', second, COLUMN.code, '3.3.3', 'Tiêu chí thành phần 3.3.3 có hai dòng'),
      at(summary, 'FW02', rowOfCode(summary, '5.5.3'), COLUMN.code, '5.5.3', 'Khung tiêu chí không có 5.5.3'),
      at(summary, 'FW03', rowOfCode(summary, '8.3'), COLUMN.code, '8.3.3', 'Thiếu dòng 8.3.3'),
      at(withoutMaxima, 'SH01', 2, 0, null, 'Bảng không có cột điểm tối đa'),
    ],
  };
}

function plant(plan: SheetPlan, fault: PlantedFault): SheetPlan {
  const row = rowOfCode(plan, fault.item);
  const column = COLUMN[fault.column];
  const planted = withCell(plan, row, column, fault.content((code) => rowOfCode(plan, code), column));
  return fault.opinion === undefined ? planted : withCell(planted, row, COLUMN.opinion, fault.opinion);
}

function expectedOf(plan: SheetPlan, { item, column, findings }: PlantedFault): ExpectedFinding[] {
  return findings.map(({ code, note }) => at(plan, code, rowOfCode(plan, item), COLUMN[column], item, note));
}

function at(plan: SheetPlan, code: string, row: number, column: number, item: string | null, note: string): ExpectedFinding {
  return { code, sheet: plan.name, cell: cellName(row, column), item, note };
}

/** Without a code, the total row. */
function rowOfCode({ name, rows }: SheetPlan, code: string | null): number {
  const row = rows.findIndex(({ kind, cells }) => (code === null ? kind === 'total' : cells[COLUMN.code] === code));
  if (row === -1) throw new Error(`No row ${code ?? 'of the total'} on ${name}`);
  return row;
}
