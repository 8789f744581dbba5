import { withCell, withCells, withRows, withRowsBehind, withTable } from '../change-model';
import type { Choices } from '../choices';
import { found, HEADING, HEADING_TOP } from '../fault';
import type { Fault, Seeded } from '../fault';
import { isOneStretch } from '../lay-out-model';
import { cellOf, hasColumn, isSum, itemsBelow, parentId, sumsAbove, tableOf, unitsOf } from '../model';
import type { Model, ModelRow, TableName } from '../model';
import { inOldEncoding } from './old-encoding';
import { anyScore, belowSum, hasRow, sumPlaces, touched, unitItems, valueIn } from './places';

function onUnit(name: string, rule: string, seed: (model: Model, table: TableName, choose: Choices) => Seeded | null): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const table = choose.among(unitsOf(model));
      return table === null ? null : seed(model, table, choose);
    },
  };
}

export const SHEET_FAULTS: readonly Fault[] = [
  headingLost('a maximum column without its heading', 'maximum', () => true),
  headingLost('a score column without its heading', 'self', ({ shape }) => shape.rounds === 0 && !shape.survey),
  columnTwice('two columns of self-scores', 'self'),
  columnTwice('two columns of maxima', 'maximum'),
  columnTwice('two columns of one survey', 'survey'),
  columnTwice('two columns of achieved points', 'achieved'),
  onUnit('a hidden item', 'SH03', (model, table, choose) => {
    const item = choose.among(unitItems(model).filter((place) => place.table === table));
    return item === null ? null : hidden(model, table, [item.node.id], item.node.id);
  }),
  onUnit('a hidden criterion with all its items', 'SH03', (model, table, choose) => {
    const criterion = choose.among(model.nodes.filter((node) => !node.isItem && node.path.length === 2 && hasRow(model, table, node.id)));
    return criterion === null ? null : hidden(model, table, [criterion.id, ...itemsBelow(model, criterion.id).map(({ id }) => id)], criterion.id);
  }),
  onUnit('a hidden total', 'SH03', (model, table) => (hasRow(model, table, 'total') ? hidden(model, table, ['total'], 'total') : null)),
  onUnit('a hidden bonus row', 'SH03', (model, table) => (hasRow(model, table, 'bonus') ? hidden(model, table, ['bonus'], 'bonus') : null)),
  onUnit('a sheet in TCVN3', 'SH04', (model, table) => inOldEncoding(model, table, 'TCVN3', null)),
  onUnit('a sheet in VNI', 'SH04', (model, table) => inOldEncoding(model, table, 'VNI', null)),
  onUnit('a column of names in TCVN3', 'SH04', (model, table) => inOldEncoding(model, table, 'TCVN3', 'name')),
  onUnit('a column of evidence in TCVN3', 'SH04', (model, table) => inOldEncoding(model, table, 'TCVN3', 'evidence')),
  onUnit('a score beside an option', 'SH05', (model, table, choose) => {
    const option = choose.among((tableOf(model, table)?.rows ?? []).filter(({ id }) => id.includes(' option ')));
    return option === null ? null : strayScore(withCell(model, table, option.id, 'self', 0.5), table, option.id);
  }),
  onUnit('a score beside a remark', 'SH05', (model, table, choose) => {
    const item = choose.among(unitItems(model).filter((place) => place.table === table));
    if (item === null) return null;
    const remark: ModelRow = { id: `${item.node.id} remark`, kind: 'extra', cells: { name: 'Trong đó: hồ sơ trực tuyến', self: 0.25 }, hidden: false };
    return strayScore(withRowsBehind(model, table, item.node.id, [remark]), table, remark.id);
  }),
  onUnit('a score beside nothing', 'SH05', (model, table, choose) => {
    const item = choose.among(unitItems(model).filter((place) => place.table === table));
    if (item === null) return null;
    const blank: ModelRow = { id: `${item.node.id} blank`, kind: 'extra', cells: { self: 0.25 }, hidden: false };
    return strayScore(withRowsBehind(model, table, item.node.id, [blank]), table, blank.id);
  }),
  linked('a score from another open workbook', "='[so lieu 2023.xlsx]Bảng điểm'!$D$5"),
  linked('a score from a workbook in a folder', "='C:\\CCHC\\[so lieu.xlsx]Sở Nội vụ'!D5"),
  linked('a score from a workbook by its number', '=[1]Sheet1!D5'),
  {
    name: 'a sum from another workbook',
    rule: 'SH06',
    seed: (model, choose) => {
      const place = choose.among(sumPlaces(model));
      if (place === null) return null;
      const { table, id, stage } = place;
      const value = valueIn(model, table, id, stage);
      return { model: withCell(model, table, id, stage, { formula: '=[1]Sheet1!D5', value }), expected: [found('SH06', table, id, stage)], touches: touched(table, [id]), restsOn: belowSum(model, table, id) };
    },
  },
  onUnit('a maximum from another workbook', 'SH06', (model, table, choose) => {
    const item = choose.among(unitItems(model).filter((place) => place.table === table));
    if (item === null) return null;
    const { id, maximum } = item.node;
    return { model: withCell(model, table, id, 'maximum', { formula: "='[khung.xlsx]Khung'!C5", value: maximum }), expected: [found('SH06', table, id, 'maximum')], touches: touched(table, [id]) };
  }),
];

/** Nothing else on the sheet can be checked then. */
function headingLost(name: string, key: string, isFit: (model: Model) => boolean): Fault {
  return onUnit(name, 'SH01', (model, table) => {
    if (!isFit(model)) return null;
    const changed = withTable(model, table, (each) => ({
      ...each,
      columns: each.columns.map((block) => block.map((column) => (column.key === key ? { ...column, heading: 'Hệ số' } : column))),
    }));
    return { model: changed, expected: [found('SH01', table, HEADING_TOP, null)], touches: [`${table} *`, 'list *'] };
  });
}

/** The same heading again, right behind the first, over the same figures. */
function columnTwice(name: string, key: string): Fault {
  return onUnit(name, 'SH02', (model, table) => {
    if (!hasColumn(model, table, key)) return null;
    const again = `${key}-again`;
    const widened = withTable(model, table, (each) => ({
      ...each,
      columns: each.columns.map((block) => block.flatMap((column) => (column.key === key ? [column, { ...column, key: again }] : [column]))),
    }));
    const filled = withRows(widened, table, (rows) => rows.map((row) => ({ ...row, cells: { ...row.cells, ...numberOf(row, key, again) } })));
    return { model: filled, expected: [found('SH02', table, HEADING, again)], touches: touched(table, ['(headings)']) };
  });
}

function numberOf({ cells }: ModelRow, key: string, again: string): ModelRow['cells'] {
  const cell = cells[key];
  return typeof cell === 'number' ? { [again]: cell } : {};
}

function hidden(model: Model, table: TableName, ids: readonly string[], first: string): Seeded {
  const gone = new Set(ids);
  const isOption = (id: string): boolean => ids.some((each) => id.startsWith(`${each} `));
  const changed = withRows(model, table, (rows) => rows.map((row) => (gone.has(row.id) || isOption(row.id) ? { ...row, hidden: true } : row)));
  // Rows that are hidden one after the other are told once.
  return { model: changed, expected: [found('SH03', table, first, 'code')], touches: touched(table, ['(hidden)', ...ids]) };
}

/** Where a range runs over the row, the sum counts it too. */
function strayScore(model: Model, table: TableName, row: string): Seeded {
  const parent = parentId(row.split(' ')[0] ?? '') ?? '';
  const sum = cellOf(model, table, parent, 'self');
  const isCounted = isSum(sum) && sum.style === 'range' && isWithin(model, table, sum.parts, row);
  return {
    model,
    expected: [found('SH05', table, row, 'self'), ...(isCounted ? [found('IX05', table, parent, 'self'), found('IX01', table, parent, 'self')] : [])],
    touches: touched(table, [row, ...(isCounted ? [parent, ...sumsAbove(model, parent)] : [])]),
    restsOn: isCounted ? belowSum(model, table, parent) : [],
  };
}

function isWithin(model: Model, name: TableName, parts: readonly string[], row: string): boolean {
  const table = tableOf(model, name);
  if (table === null || parts.length < 2 || !isOneStretch(table, parts)) return false;
  const place = (id: string): number => table.rows.findIndex((each) => each.id === id);
  return place(parts[0] ?? '') < place(row) && place(row) < place(parts.at(-1) ?? '');
}

function linked(name: string, formula: string): Fault {
  return {
    name,
    rule: 'SH06',
    seed: (model, choose) => {
      const place = anyScore(model, choose);
      if (place === null) return null;
      const { table, node, column, score } = place;
      return { model: withCells(model, table, node.id, { [column]: { formula, value: score } }), expected: [found('SH06', table, node.id, column)], touches: touched(table, [node.id]) };
    },
  };
}
