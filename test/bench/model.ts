import type { CellValue } from '../../src/core/workbook/snapshot';
import type { HeadedColumn } from '../support/lay-out-headings';
import type { Numbering } from '../support/print-codes';

/** A workbook before anyone lays it out. Rows and columns have names of their own, so that whatever is done to them fits every layout. */
export interface Model {
  readonly shape: Shape;
  /** Areas, criteria and items in the framework's order; the same for all units. */
  readonly nodes: readonly ModelNode[];
  readonly tables: readonly ModelTable[];
}

export type TableName = 'framework' | 'unit-1' | 'unit-2' | 'list';

/** What a workbook has and how it is written, wherever it stands. */
export interface Shape {
  readonly units: 1 | 2;
  readonly rounds: 0 | 1 | 2;
  readonly survey: boolean;
  readonly deducted: boolean;
  readonly index: 'none' | 'number' | 'percentage';
  readonly total: boolean;
  readonly bonus: boolean;
  readonly penalty: boolean;
  /** Columns in which the council says why it changed a score. */
  readonly opinions: 'none' | 'one' | 'one-a-round';
  readonly explanation: 'none' | 'own-column' | 'with-evidence';
  readonly measured: boolean;
  readonly list: boolean;
  readonly optionsOnSheet: boolean;
  readonly notApplicable: 'any' | 'none' | 'one-item';
  /** The framework switches `explanation-missing` on. */
  readonly asksExplanations: boolean;
  readonly framework: 'sheet' | 'outside' | 'none';
  readonly numbering: Numbering;
  readonly frameworkNumbering: Numbering;
  readonly decimalMark: ',' | '.';
  readonly signatures: boolean;
}

export type ModelRule =
  | { readonly kind: 'free' }
  | { readonly kind: 'options'; readonly points: readonly number[] }
  | { readonly kind: 'ratio'; readonly atLeast: number | null }
  | { readonly kind: 'deduction'; readonly step: number }
  | { readonly kind: 'steps'; readonly least: number; readonly step: number };

export interface ModelNode {
  /** `1.2.3`, whatever the table prints; also the name of its row. */
  readonly id: string;
  readonly path: readonly number[];
  readonly name: string;
  readonly maximum: number;
  readonly isItem: boolean;
  readonly survey: boolean;
  /** The framework asks for no evidence. */
  readonly needsNoEvidence: boolean;
  readonly rule: ModelRule;
}

export interface ModelTable {
  readonly name: TableName;
  readonly sheet: string;
  readonly titles: readonly string[];
  /** Columns that must stay side by side are one block. */
  readonly columns: readonly (readonly HeadedColumn[])[];
  readonly rows: readonly ModelRow[];
}

export interface ModelRow {
  /** A node's id, `total`, `bonus`, `penalty`, or anything that no other row of the table has. */
  readonly id: string;
  /** `extra`: options, notes, signatures: whatever has no part in a sum. */
  readonly kind: 'node' | 'bonus' | 'penalty' | 'total' | 'extra' | 'document';
  readonly cells: Readonly<Record<string, ModelCell>>;
  readonly hidden: boolean;
}

export type ModelCell = Exclude<CellValue, null> | FormattedCell | SumOfRows | WrittenFormula;

export interface FormattedCell {
  readonly value: number;
  readonly numberFormat: string;
}

/** A live sum of the same column; rows that are taken away leave it, as they leave a range in Excel. */
export interface SumOfRows {
  readonly parts: readonly string[];
  readonly style: 'list' | 'plus' | 'range';
  /** What else is added and taken: `+{bonus}-MIN({penalty},2)`. */
  readonly more: string;
}

/** `={1.2}/{1.2|maximum}*100`: a row in the same column, or with its column. `value`: what it comes to where the bench cannot calculate. */
export interface WrittenFormula {
  readonly formula: string;
  readonly value: Exclude<CellValue, null>;
  readonly shownAs?: string;
}

/** A score column that is summed up. */
export type StageColumn = 'self' | 'appraised-1' | 'appraised-2' | 'achieved';

/** The stages of a unit's table, from the first to the last. */
export function stagesOf({ rounds, survey, deducted }: Shape): readonly StageColumn[] {
  const appraised = (['appraised-1', 'appraised-2'] as const).slice(0, rounds);
  const isAchieved = rounds > 0 && (survey || deducted);
  return ['self', ...appraised, ...(isAchieved ? (['achieved'] as const) : [])];
}

export function isSum(cell: ModelCell | undefined): cell is SumOfRows {
  return typeof cell === 'object' && 'parts' in cell;
}

export function tableOf(model: Model, name: TableName): ModelTable | null {
  return model.tables.find((table) => table.name === name) ?? null;
}

export function rowOf(model: Model, table: TableName, id: string): ModelRow | null {
  return tableOf(model, table)?.rows.find((row) => row.id === id) ?? null;
}

export function cellOf(model: Model, table: TableName, id: string, column: string): ModelCell {
  return rowOf(model, table, id)?.cells[column] ?? '';
}

/** What a cell says in words; `''` for numbers and formulas. */
export function wordsIn(model: Model, table: TableName, id: string, column: string): string {
  const cell = cellOf(model, table, id, column);
  return typeof cell === 'string' ? cell : '';
}

export function hasColumn(model: Model, table: TableName, key: string): boolean {
  return tableOf(model, table)?.columns.flat().some((column) => column.key === key) ?? false;
}

export function unitsOf(model: Model): readonly TableName[] {
  return model.tables.flatMap(({ name }) => (name === 'unit-1' || name === 'unit-2' ? [name] : []));
}

export function childrenOf({ nodes }: Model, id: string): readonly ModelNode[] {
  return nodes.filter((node) => parentId(node.id) === id);
}

export function itemsBelow({ nodes }: Model, id: string): readonly ModelNode[] {
  return nodes.filter((node) => node.isItem && (node.id === id || node.id.startsWith(`${id}.`)));
}

/** The row above in the tree; `null` for an area. */
export function parentId(id: string): string | null {
  return id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null;
}

/** The rows whose sums an item's score goes into, the total last. */
export function sumsAbove({ shape }: Model, id: string): string[] {
  const parent = parentId(id);
  const above = parent === null ? [] : [parent, ...ancestors(parent)];
  return [...above, ...(shape.total ? ['total'] : [])];
}

function ancestors(id: string): string[] {
  const parent = parentId(id);
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

/** Excel keeps 15 digits. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
