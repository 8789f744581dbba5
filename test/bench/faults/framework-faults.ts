import { codePrinted } from '../../support/print-codes';
import { stretchOf, withCell, withoutRow, withRowMoved, withRowsBehind } from '../change-model';
import type { Choices } from '../choices';
import { WHOLE_CODES } from '../clean-shape';
import { found, HEADING_TOP } from '../fault';
import type { Fault, Found, Seeded } from '../fault';
import { cellOf, childrenOf, itemsBelow, parentId, rowOf, sumsAbove, tableOf, unitsOf, wordsIn } from '../model';
import type { Model, ModelNode, ModelRow, TableName } from '../model';
import { hasIndex, hasRow, inDoubt, leavesItemsOut, listedIn, touched } from './places';

interface NodePlace {
  readonly table: TableName;
  readonly node: ModelNode;
}

/** A row of the framework's tree on the table of a unit. */
function anyNode(model: Model, choose: Choices, isFit: (node: ModelNode, table: TableName) => boolean): NodePlace | null {
  return choose.among(unitsOf(model).flatMap((table) => model.nodes.filter((node) => hasRow(model, table, node.id) && isFit(node, table)).map((node) => ({ table, node }))));
}

function onNode(name: string, rule: string, isFit: (node: ModelNode, model: Model, table: TableName) => boolean, seed: (model: Model, place: NodePlace, choose: Choices) => Seeded | null): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const place = anyNode(model, choose, (node, table) => isFit(node, model, table));
      return place === null ? null : seed(model, place, choose);
    },
  };
}

const hasFramework = ({ shape }: Model): boolean => shape.framework !== 'none';
const hasWholeCodes = ({ shape }: Model): boolean => WHOLE_CODES.includes(shape.numbering);
const siblings = (model: Model, { id }: ModelNode): readonly ModelNode[] => {
  const parent = parentId(id);
  return parent === null ? model.nodes.filter(({ path }) => path.length === 1) : childrenOf(model, parent);
};

export const FRAMEWORK_FAULTS: readonly Fault[] = [
  onNode('an item that stands twice, one below the other', 'FW01', ({ isItem }) => isItem, (model, { table, node }) => standsAgain(model, table, node, node.id)),
  onNode('an item that stands again at the end of its criterion', 'FW01', (node, model) => node.isItem && siblings(model, node).length > 1, (model, { table, node }) => {
    const last = siblings(model, node).at(-1);
    return last === undefined || last === node || !hasRow(model, table, last.id) ? null : standsAgain(model, table, node, last.id);
  }),
  onNode('an item that stands again in another criterion', 'FW01', (node, model) => node.isItem && hasWholeCodes(model), (model, { table, node }, choose) => {
    const after = model.nodes.slice(model.nodes.indexOf(node));
    const other = choose.among(after.filter((each) => each.isItem && parentId(each.id) !== parentId(node.id) && hasRow(model, table, each.id)));
    return other === null ? null : standsAgain(model, table, node, other.id);
  }),
  onNode('an item that the framework does not have', 'FW02', (node, model) => hasFramework(model) && node.path.length === 2 && !node.isItem, addUnknown),
  onNode('a criterion that the framework does not have', 'FW02', (node, model) => hasFramework(model) && node.path.length === 1, addUnknown),
  onNode('a slip in a code', 'FW02', (node, model) => hasFramework(model) && hasWholeCodes(model) && node.isItem && node.path.length > 1, (model, { table, node }) => {
    const code = codePrinted([...node.path.slice(0, -1), (node.path.at(-1) ?? 0) + 40], model.shape.numbering);
    return {
      model: withCell(model, table, node.id, 'code', code),
      expected: [found('FW02', table, node.id, 'code'), found('FW03', table, parentId(node.id) ?? '', 'code')],
      touches: [...inDoubt(model, table, node.id)],
    };
  }),
  onNode('an item without a row', 'FW03', (node, model) => hasFramework(model) && node.isItem && node.path.length === 3 && siblings(model, node).length > 1, removed),
  onNode('a criterion without a row', 'FW03', (node, model) => hasFramework(model) && node.path.length === 2 && siblings(model, node).length > 1, removed),
  onNode('an area without a row', 'FW03', (node, model) => hasFramework(model) && node.path.length === 1 && siblings(model, node).length > 1, removed),
  maximum('another maximum of an item', ({ isItem }) => isItem, ({ maximum }) => maximum + 0.5),
  maximum('another maximum of a branch', ({ isItem }) => !isItem, ({ maximum }) => maximum + 1),
  maximum('a maximum in words', ({ isItem }) => isItem, () => 'hai điểm'),
  {
    name: 'another maximum in total',
    rule: 'FW04',
    seed: (model, choose) => {
      const table = choose.among(unitsOf(model));
      const total = table === null ? '' : cellOf(model, table, 'total', 'maximum');
      if (table === null || typeof total !== 'number' || !hasFramework(model) || (hasIndex(model, table) && leavesItemsOut(model))) return null;
      return { model: withCell(model, table, 'total', 'maximum', total + 1), expected: [found('FW04', table, 'total', 'maximum')], touches: touched(table, ['total']) };
    },
  },
  onNode('another name', 'FW05', (_, model) => hasFramework(model), (model, { table, node }) => renamed(model, table, node, 'Công tác khác theo chỉ đạo của cấp trên')),
  onNode('another number in a name', 'FW05', (_, model) => hasFramework(model), (model, { table, node }) => renamed(model, table, node, `${node.name.replace(/\d+$/, '')}77`)),
  onNode('a word missing in a name', 'FW05', (_, model) => hasFramework(model), (model, { table, node }) => renamed(model, table, node, node.name.split(' ').slice(1).join(' '))),
  onNode('two names that have changed places', 'FW05', (node, model) => hasFramework(model) && node.isItem && siblings(model, node).length > 1, (model, { table, node }) => {
    const other = siblings(model, node).find((each) => each !== node && each.isItem && hasRow(model, table, each.id));
    if (other === undefined) return null;
    return {
      model: withCell(withCell(model, table, node.id, 'name', other.name), table, other.id, 'name', node.name),
      expected: [found('FW05', table, node.id, 'name'), found('FW05', table, other.id, 'name')],
      touches: touched(table, [node.id, other.id]),
    };
  }),
  onNode('an item moved to the end of its criterion', 'FW06', (node, model) => hasFramework(model) && node.isItem && node.path.at(-1) === 1 && onlyItems(model, node) > 2, (model, { table, node }) => {
    const last = siblings(model, node).at(-1);
    return last === undefined ? null : moved(model, table, node, last, [found('FW06', table, node.id, 'code')]);
  }),
  onNode('two items that have changed places', 'FW06', (node, model) => hasFramework(model) && node.isItem && onlyItems(model, node) > 1, (model, { table, node }) => {
    const all = siblings(model, node);
    const next = all[all.indexOf(node) + 1];
    return next === undefined ? null : moved(model, table, node, next, [found('FW06', table, node.id, 'code'), found('FW06', table, next.id, 'code')]);
  }),
  onNode('an item moved below another criterion', 'FW06', (node, model) => hasFramework(model) && hasWholeCodes(model) && node.isItem && node.path.length === 3, (model, { table, node }, choose) => {
    const others = model.nodes.filter((each) => each.isItem && each.path.length === 3 && parentId(each.id) !== parentId(node.id) && hasRow(model, table, each.id));
    const other = choose.among(others.filter((each) => isFarFrom(model, node, each)));
    return other === null ? null : moved(model, table, node, other, [found('FW06', table, node.id, 'code')]);
  }),
  frameworkSum('another maximum of a branch in the framework', (model, choose) => choose.among(model.nodes.filter(({ isItem }) => !isItem))?.id ?? null),
  frameworkSum('another total in the framework', ({ shape }) => (shape.total ? 'total' : null)),
  {
    name: 'maxima that do not add up, with no framework',
    rule: 'FW07',
    seed: (model, choose) => {
      const place = model.shape.framework === 'none' ? anyNode(model, choose, ({ isItem }) => isItem) : null;
      if (place === null || leavesItemsOut(model)) return null;
      const { table, node } = place;
      return {
        model: withCell(model, table, node.id, 'maximum', node.maximum + 0.5),
        expected: [found('FW07', table, parentId(node.id) ?? '', 'maximum')],
        touches: inDoubt(model, table, node.id),
      };
    },
  },
  damagedCode('1.10 that became the number 1.1', 'units', ({ path }) => path.length === 2 && path[1] === 10, ({ path }) => Number(`${path[0] ?? 0}.1`)),
  damagedCode('a code that became a day of the year', 'units', ({ path }) => path.length === 2, ({ path }) => dayAndMonth(path)),
  damagedCode('a code that became a day in full', 'units', ({ path }) => path.length === 3, ({ path }) => dayInFull(path)),
  damagedCode('1.10 that became the number 1.1 in the framework', 'framework', ({ path }) => path.length === 2 && path[1] === 10, ({ path }) => Number(`${path[0] ?? 0}.1`)),
  damagedCode('a code of the framework that became a day in full', 'framework', ({ path }) => path.length === 3, ({ path }) => dayInFull(path)),
];

function standsAgain(model: Model, table: TableName, { id }: ModelNode, behind: string): Seeded | null {
  const row = rowOf(model, table, id);
  if (row === null) return null;
  const again: ModelRow = { ...row, id: `${behind} again` };
  return { model: withRowsBehind(model, table, behind, [again]), expected: [found('FW01', table, again.id, 'code')], touches: inDoubt(model, table, id), restsOn: touched(table, [behind]) };
}

function addUnknown(model: Model, { table, node }: NodePlace): Seeded {
  const path = [...node.path, childrenOf(model, node.id).length + 1];
  const id = path.join('.');
  const cells = { code: codePrinted(path, model.shape.numbering), name: 'Nội dung do đơn vị bổ sung ngoài quy định', maximum: 0.5, self: 0.5 };
  return {
    model: withRowsBehind(model, table, node.id, [{ id, kind: 'node', cells, hidden: false }]),
    expected: [found('FW02', table, id, 'code')],
    touches: inDoubt(model, table, node.id),
    // The next number is only free as long as the rows before it stand there.
    restsOn: touched(table, childrenOf(model, node.id).map((child) => child.id)),
  };
}

/** Its documents are then cited no more. */
function removed(model: Model, { table, node }: NodePlace): Seeded {
  const { id } = node;
  const parent = parentId(id);
  const rows = tableOf(model, table)?.rows ?? [];
  const { from, to } = stretchOf(rows, id);
  const words = rows.slice(from, to).map((row) => wordsIn(model, table, row.id, 'evidence'));
  return {
    model: withoutRow(model, table, id),
    expected: [parent === null ? found('FW03', table, HEADING_TOP, 'code') : found('FW03', table, parent, 'code')],
    consequences: listedIn(model, words.join('\n')),
    touches: [...touched(table, [...rows.slice(from, to).map((row) => row.id), ...sumsAbove(model, id)]), ...(parent === null ? touched(table, ['(headings)']) : [])],
    restsOn: touched(table, siblings(model, node).map((each) => each.id)),
  };
}

function maximum(name: string, isFit: (node: ModelNode) => boolean, cell: (node: ModelNode) => number | string): Fault {
  return onNode(name, 'FW04', (node, model, table) => hasFramework(model) && isFit(node) && !(hasIndex(model, table) && leavesItemsOut(model)), (model, { table, node }) => ({
    model: withCell(model, table, node.id, 'maximum', cell(node)),
    expected: [found('FW04', table, node.id, 'maximum')],
    touches: touched(table, [node.id]),
  }));
}

function renamed(model: Model, table: TableName, { id }: ModelNode, name: string): Seeded {
  return { model: withCell(model, table, id, 'name', name), expected: [found('FW05', table, id, 'name')], touches: touched(table, [id]) };
}

/** As many siblings as there are, where all of them are items: a branch moves with all that is below it. */
function onlyItems(model: Model, node: ModelNode): number {
  const all = siblings(model, node);
  return all.every(({ isItem }) => isItem) ? all.length : 0;
}

function moved(model: Model, table: TableName, node: ModelNode, behind: ModelNode, anyOf: readonly Found[]): Seeded | null {
  if (!hasRow(model, table, behind.id)) return null;
  return {
    model: withRowMoved(model, table, node.id, behind.id),
    expected: [anyOf],
    touches: touched(table, [node.id]),
    restsOn: touched(table, [...siblings(model, node), ...siblings(model, behind)].map(({ id }) => id)),
  };
}

/** Between neighbours either of two rows may be the one that has moved. */
function isFarFrom({ nodes }: Model, one: ModelNode, other: ModelNode): boolean {
  return Math.abs(nodes.indexOf(one) - nodes.indexOf(other)) > 3;
}

/** In a framework of another file its sums are shown where the scoresheets repeat them. */
function frameworkSum(name: string, choice: (model: Model, choose: Choices) => string | null): Fault {
  return {
    name,
    rule: 'FW07',
    seed: (model, choose) => {
      const id = choice(model, choose);
      const printed = id === null || !hasFramework(model) ? '' : cellOf(model, 'framework', id, 'maximum');
      if (id === null || typeof printed !== 'number') return null;
      const tables = model.shape.framework === 'outside' ? unitsOf(model).filter((table) => hasRow(model, table, id)) : (['framework'] as const);
      return {
        model: withCell(model, 'framework', id, 'maximum', printed + 1),
        expected: tables.map((table) => found('FW07', table, id, 'maximum')),
        // A total that is off by as much as an area is right again.
        touches: ['framework (sums)', ...unitsOf(model).map((table) => `${table} ${id}`)],
      };
    },
  };
}

function damagedCode(name: string, where: 'units' | 'framework', isFit: (node: ModelNode) => boolean, cell: (node: ModelNode) => ModelRow['cells'][string]): Fault {
  return {
    name,
    rule: 'FW08',
    seed: (model, choose) => {
      const { numbering, frameworkNumbering, framework } = model.shape;
      const isPossible = where === 'units' ? numbering === 'dotted' && framework !== 'none' : frameworkNumbering === 'dotted' && framework === 'sheet';
      const table = where === 'units' ? choose.among(unitsOf(model)) : 'framework';
      const node = isPossible && table !== null ? choose.among(model.nodes.filter((each) => isFit(each) && hasRow(model, table, each.id))) : null;
      if (node === null || table === null) return null;
      return {
        model: withCell(model, table, node.id, 'code', cell(node)),
        expected: [found('FW08', table, node.id, 'code')],
        touches: touched(table, [node.id]),
        // A lost code is recovered from what stands around it.
        restsOn: touched(table, [...itemsBelow(model, node.id), ...siblings(model, node)].map(({ id }) => id)),
      };
    },
  };
}

const DAYS_BEFORE_2024 = 45_291;
const DAYS_BEFORE_MONTH = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/** `1.2` typed in Vietnam: the first of February of the year in which it was typed. */
function dayAndMonth([day = 1, month = 1]: readonly number[]): ModelRow['cells'][string] {
  return { value: DAYS_BEFORE_2024 + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day, numberFormat: 'd-mmm' };
}

const DAYS_BEFORE_2001 = 36_891;
const DAYS_BEFORE_MONTH_OF_COMMON_YEAR = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** `1.2.3` typed in Vietnam: the first of February of 2003. */
function dayInFull([day = 1, month = 1, year = 1]: readonly number[]): ModelRow['cells'][string] {
  const leapDay = year > 4 || (year === 4 && month > 2) ? 1 : 0;
  const value = DAYS_BEFORE_2001 + 365 * (year - 1) + (DAYS_BEFORE_MONTH_OF_COMMON_YEAR[month - 1] ?? 0) + day + leapDay;
  return { value, numberFormat: 'd/m/yyyy' };
}
