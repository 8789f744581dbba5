import { mergeWorksheetSnapshotWithDefault, ObjectMatrix } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { notImplemented } from '../wire/rich-error';
import { addRule } from './conditional-rules';
import type { ConditionalRule } from './conditional-rules';
import { definedNames, defineName, WHOLE_WORKBOOK } from './defined-names';
import { withSheetsRenamed } from './sheets-in-formulas';
import type { CellMatrix } from './univer-cell';
import type { WorkbookModel } from './workbook-model';

type SheetData = Partial<IWorksheetData>;

/** Puts the sheets of another workbook behind those of this one, with all that belongs to them; returns their new ids. */
export function insertSheets(workbook: WorkbookModel, data: IWorkbookData): readonly string[] {
  if (Object.values(resourceOf(data, 'SHEET_NOTE_PLUGIN')).some(holdsSomething)) throw notImplemented('inserting sheets with notes');
  const sheets = data.sheetOrder.map((id) => data.sheets[id] ?? {});
  const names = namesFor(workbook, sheets);
  const ids = sheets.map((sheet) => {
    const id = `sheet-${crypto.randomUUID()}`;
    const own = { ...sheet, id, name: names.get(sheet.name ?? '') ?? '', cellData: ownCells(sheet, data, names) };
    workbook.run(InsertSheetMutation.id, {
      unitId: workbook.unit.getUnitId(),
      index: workbook.sheets.length,
      sheet: mergeWorksheetSnapshotWithDefault(own),
    });
    return id;
  });
  sheets.forEach((sheet, at) => addRules(workbook, ids[at] ?? '', resourceOf(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[sheet.id ?? '']));
  addNames(workbook, data, names);
  return ids;
}

/** A name that is taken gets Excel's number behind it: `Bảng điểm (2)`. */
function namesFor(workbook: WorkbookModel, sheets: readonly SheetData[]): ReadonlyMap<string, string> {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name = '' } of sheets) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}

/** Styles have their names within their own workbook only, and formulas speak of sheets by the names that these have now. */
function ownCells({ cellData = {} }: SheetData, { styles }: IWorkbookData, names: ReadonlyMap<string, string>): CellMatrix {
  const own: CellMatrix = {};
  new ObjectMatrix(cellData).forValue((row, column, cell) => {
    const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
    const formula = typeof cell.f === 'string' ? { f: withSheetsRenamed(cell.f, names) } : {};
    (own[row] ??= {})[column] = { ...cell, ...formula, ...(style === undefined || style === null ? {} : { s: style }) };
  });
  return own;
}

/** A new rule stands before all others, so the last goes first. */
function addRules(workbook: WorkbookModel, sheetId: string, rules: unknown): void {
  if (!Array.isArray(rules)) return;
  for (const rule of [...rules].reverse().filter(isRule)) addRule(workbook.sheet(sheetId), rule);
}

function isRule(rule: unknown): rule is ConditionalRule {
  return typeof rule === 'object' && rule !== null && 'ranges' in rule && 'rule' in rule;
}

/** What the workbook has a name for already keeps it. */
function addNames(workbook: WorkbookModel, data: IWorkbookData, names: ReadonlyMap<string, string>): void {
  const taken = new Set(definedNames(workbook).map(({ name }) => name.toLowerCase()));
  for (const defined of Object.values(resourceOf(data, 'SHEET_DEFINED_NAME_PLUGIN'))) {
    if (!isDefinedName(defined) || taken.has(defined.name.toLowerCase())) continue;
    if (defined.localSheetId !== WHOLE_WORKBOOK) throw notImplemented('inserting sheets with names of their own');
    const formula = withSheetsRenamed(`=${defined.formulaOrRefString}`, names);
    defineName(workbook, { id: `name-${crypto.randomUUID()}`, name: defined.name, formula, sheet: null, visible: !defined.hidden });
  }
}

interface NameInData {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly hidden: boolean;
}

function isDefinedName(defined: unknown): defined is NameInData {
  return typeof defined === 'object' && defined !== null && 'name' in defined && 'formulaOrRefString' in defined && 'hidden' in defined;
}

function resourceOf({ resources = [] }: IWorkbookData, name: string): Readonly<Record<string, unknown>> {
  const data: unknown = JSON.parse(resources.find((resource) => resource.name === name)?.data ?? '{}');
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
}

function holdsSomething(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
