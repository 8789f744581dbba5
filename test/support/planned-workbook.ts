import type { Framework } from '../../src/core/framework/framework';
import { plannedSnapshot } from '../../src/core/new-workbook/planned-snapshot';
import { planNewWorkbook } from '../../src/core/new-workbook/plan-new-workbook';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../src/core/workbook/workbook-plan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vi } from '../../src/messages/vi';

/** The new workbook for a framework, in the words that people get. */
export function newWorkbookFor(framework: Framework): WorkbookPlan {
  return planNewWorkbook(framework, vi.newWorkbook);
}

/** The workbook as it will be read once it is a file. */
export function snapshotOf({ sheets }: WorkbookPlan): WorkbookSnapshot {
  return { name: 'new.xlsx', definedNames: [], tables: [], sheets: sheets.map(plannedSnapshot) };
}

export function sheetNamed({ sheets }: WorkbookPlan, name: string): SheetPlan {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} is planned`);
  return sheet;
}

/** What stands in a planned cell, for a person to compare: a text, a decimal, a formula; `''` for nothing. */
export function contentAt(sheet: SheetPlan, reference: string): string {
  const content = sheet.cells.find((cell) => toA1(cell) === reference)?.content;
  return content === undefined ? '' : contentOf(content);
}

/** A row of the sheet from its first planned cell on, cells as in {@link contentAt}. */
export function rowOf({ cells }: SheetPlan, row: number): string[] {
  const ofRow = cells.filter((cell) => cell.row === row - 1);
  return [...ofRow].sort((one, other) => one.column - other.column).map(({ content }) => contentOf(content));
}

function contentOf(content: PlannedCell['content']): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
  }
}
