import type { IStyleData } from '@univerjs/core';
import { columnLetters, toA1 } from '../../../src/core/workbook/cell-ref';
import { settingsOf } from '../objects/settings-object';
import { areaAddress, areaOfGridRange } from './address';
import { areasOf, rulesOf } from './conditional-rules';
import { definedNames } from './defined-names';
import type { DefinedName } from './defined-names';
import type { SheetExtras } from './sheet-extras';
import type { SheetModel, SheetVisibility } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

export interface CellState {
  /** What was typed: a formula with its `=`, or the value. */
  readonly content: string | number | boolean;
  readonly value: string | number | boolean;
  readonly style: IStyleData;
  readonly locked: boolean;
}

export interface ConditionalFormatState {
  readonly areas: string;
  readonly stopIfTrue: boolean;
  /** Kind, formula and looks, as the grid keeps them. */
  readonly rule: unknown;
}

/** Everything about a sheet that anybody could see. Ids are left out: they say nothing to a reader. */
export interface SheetState {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly extras: SheetExtras;
  /** Filled and formatted cells by their address. */
  readonly cells: Readonly<Record<string, CellState>>;
  readonly merges: readonly string[];
  /** In pixels, by column letters; only where they are not the sheet's own. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** In pixels, by row number; only where somebody set them. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** First the one that wins. */
  readonly conditionalFormats: readonly ConditionalFormatState[];
}

/** A whole workbook as plain data: two of them are equal when nobody could tell the workbooks apart. */
export interface WorkbookState {
  readonly name: string;
  readonly sheets: readonly SheetState[];
  /** Hidden ones too; `sheet`: the name of the only sheet that knows it. */
  readonly names: readonly Omit<DefinedName, 'id'>[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export function cellStates(workbook: WorkbookModel): WorkbookState {
  const nameOf = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const state = {
    name: workbook.name,
    sheets: workbook.sheets.map(sheetState),
    names: definedNames(workbook).map(({ name, formula, sheet, visible }) => ({ name, formula, visible, sheet: nameOf.get(sheet ?? '') ?? null })),
    settings: settingsOf(workbook),
  };
  return structuredClone(state);
}

function sheetState(sheet: SheetModel): SheetState {
  const config = sheet.univerSheet.getConfig();
  const { xSplit, ySplit } = sheet.univerSheet.getFreeze();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    extras: extrasState(sheet.extras),
    cells: cellsState(sheet),
    merges: sheet.univerSheet.getMergeData().map((range) => areaAddress(areaOfGridRange(range))).sort(),
    columnWidths: pick(config.columnData, ({ w }) => w, (column) => columnLetters(column)),
    rowHeights: pick(config.rowData, ({ h, ia }) => (ia === 1 ? undefined : h), (row) => String(row + 1)),
    hiddenRows: hidden(config.rowData).map((row) => row + 1),
    hiddenColumns: hidden(config.columnData).map(columnLetters),
    frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    gridlines: config.showGridlines !== 0,
    conditionalFormats: rulesOf(sheet).map((rule) => ({
      areas: areasOf(rule).map(areaAddress).join(','),
      stopIfTrue: rule.stopIfTrue,
      rule: rule.rule,
    })),
  };
}

/** What was never set and what was set and taken back look the same to everybody. */
function extrasState(extras: SheetExtras): SheetExtras {
  return Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined && value !== false));
}

function cellsState(sheet: SheetModel): Record<string, CellState> {
  const cells: Record<string, CellState> = {};
  sheet.univerSheet.getCellMatrix().forValue((row, column) => {
    const content = sheet.contentAt(row, column);
    const style = plainStyle(sheet.ownStyleAt(row, column));
    if (content === '' && Object.keys(style).length === 0 && sheet.isLocked(row, column)) return;
    cells[toA1({ row, column })] = { content, value: sheet.valueAt(row, column), style, locked: sheet.isLocked(row, column) };
  });
  return cells;
}

/** A style that says nothing is none, and `General` is how numbers look that nobody has formatted. */
function plainStyle(style: IStyleData): IStyleData {
  const { n, ...others } = style;
  const format = n?.pattern === 'General' ? {} : { n };
  return Object.fromEntries(Object.entries({ ...others, ...format }).filter(([, value]) => value !== null && value !== undefined));
}

type Lines<Line> = Readonly<Record<number, Line | null | undefined>>;

function pick<Line>(lines: Lines<Line>, read: (line: Line) => number | undefined, nameOf: (index: number) => string): Record<string, number> {
  const named: Record<string, number> = {};
  for (const [index, line] of Object.entries(lines)) {
    const size = line === null || line === undefined ? undefined : read(line);
    if (size !== undefined) named[nameOf(Number(index))] = size;
  }
  return named;
}

function hidden(lines: Lines<{ hd?: number }>): number[] {
  return Object.entries(lines).filter(([, line]) => line?.hd === 1).map(([index]) => Number(index));
}
