import type { Choices } from '../choices';
import { found } from '../fault';
import type { Found } from '../fault';
import { modelLaidOut } from '../lay-out-model';
import { cellOf, hasColumn, isSum, itemsBelow, parentId, stagesOf, sumsAbove, tableOf, unitsOf } from '../model';
import type { Model, ModelNode, StageColumn, TableName } from '../model';
import { PLAIN_LAYOUT } from '../varied-layout';

/** An item on the table of a unit. */
export interface ItemPlace {
  readonly table: TableName;
  readonly node: ModelNode;
}

/** A score that someone typed. */
export interface ScorePlace extends ItemPlace {
  readonly column: 'self' | 'appraised-1' | 'appraised-2';
  readonly score: number;
}

/** The items that a unit scores itself, on the tables of all units. */
export function unitItems(model: Model, isFit: (node: ModelNode, table: TableName) => boolean = () => true): ItemPlace[] {
  const items = model.nodes.filter((node) => node.isItem && !node.survey);
  return unitsOf(model).flatMap((table) => items.filter((node) => hasRow(model, table, node.id) && isFit(node, table)).map((node) => ({ table, node })));
}

export function hasRow(model: Model, table: TableName, id: string): boolean {
  return tableOf(model, table)?.rows.some((row) => row.id === id) ?? false;
}

/** One of the scores that people typed for items of these kinds. */
export function anyScore(model: Model, choose: Choices, isFit: (node: ModelNode, score: number, column: ScorePlace['column']) => boolean = () => true): ScorePlace | null {
  const columns = stagesOf(model.shape).flatMap((stage) => (stage === 'achieved' ? [] : [stage]));
  return choose.among(
    unitItems(model).flatMap(({ table, node }) =>
      columns.flatMap((column): ScorePlace[] => {
        const score = cellOf(model, table, node.id, column);
        return typeof score === 'number' && isFit(node, score, column) ? [{ table, node, column, score }] : [];
      }),
    ),
  );
}

/** Whether the scores of these items are measured by a result that stands beside them. */
export function isMeasured({ shape }: Model, { rule }: ModelNode, column = 'self'): boolean {
  return shape.measured && column === 'self' && (rule.kind === 'ratio' || rule.kind === 'deduction');
}

/** The council gives another score than there was before it and no opinion. */
export function unexplained(model: Model, table: TableName, id: string): Found[] {
  const { rounds, opinions } = model.shape;
  const rows = [
    { before: 'self', after: 'appraised-1', column: opinions === 'one-a-round' ? 'opinion-1' : 'opinion' },
    { before: 'appraised-1', after: 'appraised-2', column: opinions === 'one-a-round' ? 'opinion-2' : 'opinion' },
  ].slice(0, rounds);
  const given = rows.some(({ column }) => column === 'opinion' && cellOf(model, table, id, 'opinion') !== '');
  if (opinions === 'none' || given) return [];
  return rows.flatMap(({ before, after, column }) => {
    const [one, other] = [cellOf(model, table, id, before), cellOf(model, table, id, after)];
    // An opinion of the second round stands for the row as a whole.
    const isSaid = cellOf(model, table, id, column) !== '' || cellOf(model, table, id, 'opinion-2') !== '';
    return typeof one === 'number' && typeof other === 'number' && one !== other && !isSaid ? [found('AP01', table, id, column)] : [];
  });
}

/** Points that the unit gives away and says nothing about, where the framework asks for that. */
export function unexplainedLoss(model: Model, table: TableName, { id, maximum }: ModelNode): Found[] {
  const self = cellOf(model, table, id, 'self');
  const isLost = typeof self === 'number' && self < maximum;
  return model.shape.asksExplanations && isLost && cellOf(model, table, id, 'explanation') === '' ? [found('EV10', table, id, 'explanation')] : [];
}

/** Excel's + does not take words for nothing: a sum that is written so shows an error. One of a single part shows the words. */
export function brokenByWords(model: Model, table: TableName, id: string, stage: StageColumn): Found[] {
  const parent = parentId(id);
  const sum = parent === null ? '' : cellOf(model, table, parent, stage);
  if (parent === null || !isSum(sum) || sum.style !== 'plus') return [];
  return sum.parts.length > 1 ? [found('SC06', table, parent, stage)] : brokenByWords(model, table, parent, stage);
}

/** A sum that is written as one, in the column of a stage. */
export interface SumPlace {
  readonly table: TableName;
  /** A branch's id, or `total`. */
  readonly id: string;
  readonly stage: StageColumn;
  readonly parts: readonly string[];
  readonly more: string;
  /** `IX01` or `IX02`. */
  readonly differs: string;
}

export function sumPlaces(model: Model): SumPlace[] {
  return unitsOf(model).flatMap((table) =>
    (tableOf(model, table)?.rows ?? []).flatMap(({ id, cells }) =>
      stagesOf(model.shape).flatMap((stage): SumPlace[] => {
        const cell = cells[stage];
        if (!isSum(cell)) return [];
        return [{ table, id, stage, parts: cell.parts, more: cell.more, differs: id === 'total' ? 'IX02' : 'IX01' }];
      }),
    ),
  );
}

/** What a cell comes to, worked out on a plain sheet. */
export function valueIn(model: Model, table: TableName, id: string, column: string): number {
  const { snapshot, places } = plainly(model);
  const [, sheet = '', letters = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(places.cell(table, id, column)) ?? [];
  const values = snapshot.sheets.find((each) => each.sheet.name === sheet)?.values;
  const value = values?.[Number(row) - 1]?.[letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  return typeof value === 'number' ? value : 0;
}

const PLAINLY = new WeakMap<Model, ReturnType<typeof modelLaidOut>>();

function plainly(model: Model): ReturnType<typeof modelLaidOut> {
  const known = PLAINLY.get(model) ?? modelLaidOut(model, PLAIN_LAYOUT);
  PLAINLY.set(model, known);
  return known;
}

/** Whether an item brings points or could have brought some at a stage. */
export function countsAt(model: Model, table: TableName, node: ModelNode, stage: StageColumn): boolean {
  if (node.survey && stage !== 'achieved') return false;
  return hasRow(model, table, node.id) && cellOf(model, table, node.id, stage) !== 'KĐG' && cellOf(model, table, node.id, 'self') !== 'KĐG';
}

/** Whether a part of a sum has an item below it that counts. */
export function partCounts(model: Model, table: TableName, part: string, stage: StageColumn): boolean {
  return itemsBelow(model, part).some((node) => countsAt(model, table, node, stage));
}

export function touched(table: TableName, ids: readonly string[]): string[] {
  return ids.map((id) => `${table} ${id}`);
}

/** A row whose score can no longer be counted, and every sum that it goes into. */
export function inDoubt(model: Model, table: TableName, id: string): string[] {
  return touched(table, [id, ...sumsAbove(model, id)]);
}

/** Whatever a sum rests on. */
export function belowSum(model: Model, table: TableName, id: string): string[] {
  const below = id === 'total' ? [...model.nodes.map((node) => node.id), 'bonus', 'penalty'] : model.nodes.filter((node) => node.id.startsWith(`${id}.`)).map((node) => node.id);
  return touched(table, below);
}

/** The rows of the evidence list for documents that these words cite. */
export function listedIn(model: Model, words: string): Found[] {
  if (!model.shape.list) return [];
  const rows = tableOf(model, 'list')?.rows ?? [];
  return rows.flatMap(({ id }) => (words.includes(id.replace('document ', 'số ')) ? [found('EV09', 'list', id, 'reference')] : []));
}

/** Whether some item is left out of what an index is measured against. */
export function leavesItemsOut(model: Model): boolean {
  return unitItems(model).some(({ table, node }) => cellOf(model, table, node.id, 'self') === 'KĐG');
}

export function hasIndex(model: Model, table: TableName): boolean {
  return hasColumn(model, table, 'index');
}
