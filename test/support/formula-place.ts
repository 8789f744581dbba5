import type { FormulaPlace } from '../../src/core/formulas/formula-place';
import type { DefinedName, NamedTable, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook, placeOf } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';

/** What a drawn workbook knows by name. */
export interface DrawnNames {
  /** `{ Diem: '=$D$4:$D$6' }`; a name of one sheet stands behind it: `{ 'Sở Y tế!Diem': … }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly tables?: readonly NamedTable[];
}

export function withNames(workbook: WorkbookSnapshot, { names = {}, tables = [] }: DrawnNames): WorkbookSnapshot {
  return { ...workbook, definedNames: Object.entries(names).map(definedName), tables };
}

function definedName([written, formula]: readonly [string, string]): DefinedName {
  const [name = '', sheet = null] = written.split('!').reverse();
  return { name, sheet, formula };
}

/** The cell of a drawn workbook, `D3` or `Bảng điểm!D3`, as a formula sees it that stands in it. */
export function formulaPlace(cell: string, sheets: Readonly<Record<string, DrawnTable>> = { 'Bảng điểm': '| |' }, known: DrawnNames = {}): FormulaPlace {
  const workbook = withNames(drawWorkbook(sheets), known);
  const { sheet, row, column } = placeOf(workbook, cell);
  return { workbook, sheet: sheet.name, row, column };
}
