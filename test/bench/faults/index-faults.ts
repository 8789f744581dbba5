import { withCell, withCells } from '../change-model';
import type { Choices } from '../choices';
import { hundredths } from '../clean-scores';
import { found } from '../fault';
import type { Fault, Seeded } from '../fault';
import { cellOf, exact, parentId, rowOf, stagesOf, tableOf } from '../model';
import type { Model, ModelCell, TableName } from '../model';
import { anyScore, belowSum, countsAt, hasIndex, hasRow, inDoubt, partCounts, sumPlaces, touched, unexplained, unexplainedLoss, unitItems, valueIn } from './places';
import type { SumPlace } from './places';

const isBranch = ({ id }: SumPlace): boolean => id !== 'total';
const isTotal = ({ id }: SumPlace): boolean => id === 'total';
const isAny = (): boolean => true;

/** Another thing in the place of a sum. What its value says of it is found out by calculating. */
function onSum(
  name: string,
  rule: string,
  isFit: (place: SumPlace, model: Model) => boolean,
  cell: (place: SumPlace, model: Model, choose: Choices) => ModelCell | null,
  also: readonly string[] = [],
): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const place = choose.among(sumPlaces(model).filter((each) => isFit(each, model)));
      const other = place === null ? null : cell(place, model, choose);
      return place === null || other === null ? null : sumChanged(model, place, other, [rule, ...also]);
    },
  };
}

function sumChanged(model: Model, { table, id, stage, differs }: SumPlace, cell: ModelCell, rules: readonly string[]): Seeded {
  const changed = withCell(model, table, id, stage, cell);
  const isOff = hundredths(valueIn(model, table, id, stage)) !== hundredths(valueIn(changed, table, id, stage));
  const codes = isOff && !rules.includes(differs) ? [...rules, differs] : rules;
  return {
    model: changed,
    expected: codes.map((code) => found(code, table, id, stage)),
    touches: touched(table, [id]),
    restsOn: belowSum(model, table, id),
  };
}

const ruleOf = (place: SumPlace): string => place.differs;

/** A number typed where a formula belongs, a little off. */
function typedWrong(name: string, rule: 'IX01' | 'IX02', by: number): Fault {
  return onSum(name, rule, (place) => ruleOf(place) === rule, ({ table, id, stage }, model) => exact(valueIn(model, table, id, stage) + by), ['IX04']);
}

function typedRight(name: string, isFit: (place: SumPlace) => boolean, cell: (right: number) => ModelCell): Fault {
  return onSum(name, 'IX04', isFit, ({ table, id, stage }, model) => cell(valueIn(model, table, id, stage)));
}

function rounded(name: string, rule: 'IX01' | 'IX02'): Fault {
  const isFraction = (place: SumPlace, model: Model): boolean => ruleOf(place) === rule && valueIn(model, place.table, place.id, place.stage) % 1 !== 0;
  return onSum(name, rule, isFraction, ({ parts, more }) => ({ formula: `=ROUND(SUM(${parts.map((part) => `{${part}}`).join(',')})${more},0)`, value: 0 }));
}

/** A part of the sum that is counted and comes to something, or to nothing. */
function missedPart({ table, stage, parts }: SumPlace, model: Model, choose: Choices, isNothing: boolean): string | null {
  const fit = parts.filter((part) => partCounts(model, table, part, stage) && (valueIn(model, table, part, stage) === 0) === isNothing);
  return parts.length < 2 ? null : choose.among(fit);
}

function misses(name: string, isFit: (place: SumPlace) => boolean, isNothing: boolean): Fault {
  return onSum(name, 'IX05', isFit, (place, model, choose) => {
    const missed = missedPart(place, model, choose, isNothing);
    return missed === null ? null : { parts: place.parts.filter((part) => part !== missed), style: choose.of(['list', 'range']), more: place.more };
  });
}

export const INDEX_FAULTS: readonly Fault[] = [
  brokenSum('a subtotal over a row that is gone, #REF!', isBranch, ({ parts }) => ({ formula: `=SUM(${parts.map((part) => `{${part}}`).join(',')},#REF!)`, value: '#REF!' })),
  brokenSum('a total with an unknown name, #NAME?', isTotal, ({ parts }) => ({ formula: `=TONG(${parts.map((part) => `{${part}}`).join(',')})`, value: '#NAME?' })),
  typedWrong('a typed subtotal that is wrong', 'IX01', 0.5),
  typedWrong('a typed subtotal that is off by 0.01', 'IX01', 0.01),
  rounded('a subtotal rounded to whole points', 'IX01'),
  typedWrong('a typed total that is wrong', 'IX02', -0.25),
  typedWrong('a typed total that is off by 0.01', 'IX02', -0.01),
  rounded('a total rounded to whole points', 'IX02'),
  onIndex('a typed index that is wrong', (right) => ({ by: right - 1.5, rules: ['IX03', 'IX04'] })),
  onIndex('a typed index that is off by 0.01', (right) => ({ by: right + 0.01, rules: ['IX03', 'IX04'] })),
  indexFormula('an index over the maximum of another row', (model, table, id) => {
    const other = tableOf(model, table)?.rows.find((row) => row.kind === 'node' && row.id !== id && cellOf(model, table, row.id, 'maximum') !== cellOf(model, table, id, 'maximum'));
    return other === undefined ? null : { score: id, maximum: other.id, column: null };
  }),
  indexFormula('an index of the score of another row', (model, table, id) => {
    const last = stagesOf(model.shape).at(-1) ?? 'self';
    const other = tableOf(model, table)?.rows.find((row) => row.kind === 'node' && row.id !== id && valueIn(model, table, row.id, last) !== valueIn(model, table, id, last));
    return other === undefined ? null : { score: other.id, maximum: id, column: null };
  }),
  indexFormula('an index of another stage', (model, table, id) => {
    const stages = stagesOf(model.shape);
    const last = stages.at(-1) ?? 'self';
    const other = stages.find((stage) => valueIn(model, table, id, stage) !== valueIn(model, table, id, last));
    return other === undefined ? null : { score: id, maximum: id, column: other };
  }),
  typedRight('a typed subtotal, even if right', isBranch, (right) => right),
  typedRight('a typed total, even if right', isTotal, (right) => right),
  typedRight('a sum of typed numbers', isAny, (right) => ({ formula: `=${exact(right - 0.5)}+0.5`, value: right })),
  onIndex('a typed index, even if right', (right) => ({ by: right, rules: ['IX04'] })),
  misses('a subtotal that misses a part', isBranch, false),
  misses('a subtotal that misses a part, right by coincidence', isBranch, true),
  misses('a total that misses an area', isTotal, false),
  onSum('a sum that counts a part twice', 'IX05', isAny, ({ table, stage, parts, more }, model, choose) => {
    const twice = choose.among(parts.filter((part) => partCounts(model, table, part, stage)));
    return twice === null ? null : { parts: [...parts, twice], style: 'list', more };
  }),
  onSum('a subtotal that counts a row of another branch', 'IX05', isBranch, ({ table, id, parts, more }, model, choose) => {
    const strangers = model.nodes.filter((node) => node.isItem && !node.id.startsWith(`${id}.`) && hasRow(model, table, node.id));
    const stranger = choose.among(strangers);
    return stranger === null ? null : { parts: [...parts, stranger.id], style: 'list', more };
  }),
  onSum('a sum that counts a maximum', 'IX05', isAny, ({ parts, more }) => ({ parts, style: 'list', more: `${more}+{${parts[0] ?? ''}|maximum}` })),
  onSum('a sum of another column', 'IX05', ({ stage }, { shape }) => stage !== 'self' && shape.rounds > 0, ({ parts, more }) => ({ formula: `=SUM(${parts.map((part) => `{${part}|self}`).join(',')})${more}`, value: 0 })),
  onSum('a sum with a number typed into it', 'IX05', isAny, ({ parts, more }) => ({ parts, style: 'list', more: `${more}+0.5` })),
  onSum('a total of a whole column', 'IX05', isTotal, ({ stage }) => ({ formula: `=SUM({|${stage}})`, value: 0 })),
  doubleRange('an area summed over its criteria and their items', 'SUM'),
  doubleRange('an area summed by SUBTOTAL over live sums', 'SUBTOTAL'),
  totalWithout('a total without the bonus', 'bonus', (more) => more.replace(/\+(?:\{bonus\}|MIN\(\{bonus\},2\))/, '')),
  totalWithout('a total without the penalty', 'penalty', (more) => more.replace(/-(?:\{penalty\}|MIN\(\{penalty\},3\))/, '')),
  totalWithout('a total to which the penalty is added', 'penalty', (more) => more.replace('-', '+')),
  {
    name: 'parts whose rounding shows',
    rule: 'IX06',
    seed: (model, choose) => {
      const place = anyScore(model, choose, (node, _, column) => column === 'self' && node.rule.kind === 'free' && parentId(node.id) !== null);
      const other = place === null ? null : unitItems(model, (node, table) => isSibling(place, node.id, table) && node.rule.kind === 'free' && typeof cellOf(model, table, node.id, 'self') === 'number')[0];
      if (place === null || other === null || other === undefined) return null;
      const { table, node } = place;
      const eighth: ModelCell = { formula: '=1/8', value: 0.125 };
      const changed = withCell(withCell(model, table, node.id, 'self', eighth), table, other.node.id, 'self', eighth);
      const typed = [node, other.node].map((item) => ({ item, model: withCells(changed, table, item.id, { self: 0.125 }) }));
      return {
        model: changed,
        expected: [found('IX06', table, parentId(node.id) ?? '', 'self'), ...typed.flatMap(({ item, model: each }) => unexplainedLoss(each, table, item))],
        consequences: typed.flatMap(({ item, model: each }) => unexplained(each, table, item.id)),
        touches: [...inDoubt(model, table, node.id), ...touched(table, [other.node.id])],
        restsOn: belowSum(model, table, parentId(node.id) ?? ''),
      };
    },
  },
];

/** An error that no item has; sums above repeat it, and so does what is carried over on its row. */
function brokenSum(name: string, isFit: (place: SumPlace) => boolean, cell: (place: SumPlace) => ModelCell): Fault {
  return {
    name,
    rule: 'SC06',
    seed: (model, choose) => {
      const place = choose.among(sumPlaces(model).filter(isFit));
      if (place === null) return null;
      const { table, id, stage } = place;
      return {
        model: withCell(model, table, id, stage, cell(place)),
        expected: [found('SC06', table, id, stage)],
        touches: inDoubt(model, table, id),
        restsOn: belowSum(model, table, id),
      };
    },
  };
}

function isSibling(place: { readonly table: TableName; readonly node: { readonly id: string } }, id: string, table: TableName): boolean {
  return table === place.table && id !== place.node.id && parentId(id) === parentId(place.node.id);
}

interface IndexPlace {
  readonly table: TableName;
  readonly id: string;
  readonly right: number;
}

function anyIndex(model: Model, choose: Choices, isFit: (place: IndexPlace) => boolean): IndexPlace | null {
  const rows = model.tables.flatMap(({ name, rows: all }) => (hasIndex(model, name) ? all.map(({ id, cells }) => ({ table: name, id, cell: cells['index'] })) : []));
  const places = rows.filter(({ cell }) => cell !== undefined).map(({ table, id }) => ({ table, id, right: valueIn(model, table, id, 'index') * (model.shape.index === 'percentage' ? 100 : 1) }));
  return choose.among(places.filter(isFit));
}

/** A number in the place of an index, in percent. */
function onIndex(name: string, change: (right: number) => { readonly by: number; readonly rules: readonly string[] }): Fault {
  return {
    name,
    rule: change(0).rules[0] ?? '',
    seed: (model, choose) => {
      const place = anyIndex(model, choose, () => true);
      if (place === null) return null;
      const { table, id, right } = place;
      const { by, rules } = change(hundredths(right));
      const cell: ModelCell = model.shape.index === 'percentage' ? { value: exact(by / 100), numberFormat: '0.00%' } : exact(by);
      return { model: withCell(model, table, id, 'index', cell), expected: rules.map((rule) => found(rule, table, id, 'index')), touches: touched(table, [id]), restsOn: belowSum(model, table, id) };
    },
  };
}

interface Ratio {
  readonly score: string;
  readonly maximum: string;
  /** The stage whose score it is; `null` for the right one. */
  readonly column: string | null;
}

/** A live index that measures something else, and comes to something else. */
function indexFormula(name: string, ratio: (model: Model, table: TableName, id: string) => Ratio | null): Fault {
  return {
    name,
    rule: 'IX03',
    seed: (model, choose) => {
      const place = anyIndex(model, choose, ({ right }) => right > 0);
      const other = place === null ? null : ratio(model, place.table, place.id);
      if (place === null || other === null) return null;
      const { table, id, right } = place;
      const { index } = model.shape;
      const quotient = `={${other.score}|${other.column ?? stagesOf(model.shape).at(-1) ?? 'self'}}/{${other.maximum}|maximum}`;
      const cell: ModelCell = index === 'percentage' ? { formula: quotient, value: 0, shownAs: '0.00%' } : { formula: `${quotient}*100`, value: 0 };
      const changed = withCell(model, table, id, 'index', cell);
      const shows = valueIn(changed, table, id, 'index') * (index === 'percentage' ? 100 : 1);
      if (hundredths(shows) === hundredths(right)) return null;
      return {
        model: changed,
        expected: [found('IX03', table, id, 'index')],
        touches: touched(table, [id]),
        restsOn: [...belowSum(model, table, id), ...belowSum(model, table, other.score), ...touched(table, [other.score, other.maximum])],
      };
    },
  };
}

/** Over everything between the first and the last row of an area, the criteria's own sums among them. */
function doubleRange(name: string, how: 'SUM' | 'SUBTOTAL'): Fault {
  const countsTwice = ({ id, table, stage }: SumPlace, model: Model): boolean =>
    /^\d+$/.test(id) && model.nodes.some((node) => node.path.length === 3 && node.id.startsWith(`${id}.`) && countsAt(model, table, node, stage));
  return onSum(name, 'IX05', countsTwice, ({ table, id, stage }, model) => {
    const rows = (tableOf(model, table)?.rows ?? []).filter((row) => row.id.startsWith(`${id}.`) && row.kind === 'node').map((row) => row.id);
    const [first = '', last = ''] = [rows[0], rows.at(-1)];
    const value = exact(rows.reduce((sum, row) => sum + valueIn(model, table, row, stage), 0));
    return { formula: how === 'SUM' ? `=SUM({${first}}:{${last}})` : `=SUBTOTAL(9,{${first}}:{${last}})`, value };
  });
}

function totalWithout(name: string, id: 'bonus' | 'penalty', change: (more: string) => string): Fault {
  const hasPoints = ({ table, stage, id: own }: SumPlace, model: Model): boolean => {
    const points = rowOf(model, table, id)?.cells[stage];
    return own === 'total' && typeof points === 'number' && points > 0;
  };
  return onSum(name, 'IX05', hasPoints, ({ parts, more }) => ({ parts, style: 'list', more: change(more) }));
}
