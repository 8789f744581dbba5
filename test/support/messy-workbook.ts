import * as fc from 'fast-check';
import type { Cell, CellValue, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { columnLetters } from '../../src/core/workbook/cell-ref';
import { calculated } from './calculate';
import { sheetOf } from './draw-workbook';

/** One scoring table with areas, criteria and items, filled in as people really do: well, badly, or not at all. */
export const messyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    areas: fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    stages: fc.constantFrom<(readonly string[])[]>(
      ['Điểm tự đánh giá'],
      ['Điểm tự đánh giá', 'Điểm thẩm định'],
      ['Điểm tự đánh giá', 'Điểm ĐTXHH', 'Điểm đạt được'],
    ),
    hasIndex: fc.boolean(),
    beyond: fc.subarray(['Điểm thưởng', 'Điểm phạt']),
    hasTotal: fc.boolean(),
    withFramework: fc.boolean(),
    choices: fc.infiniteStream(fc.nat(999)),
  })
  .map(messy);

interface Shape {
  readonly areas: readonly (readonly number[])[];
  readonly stages: readonly string[];
  readonly hasIndex: boolean;
  readonly beyond: readonly string[];
  readonly hasTotal: boolean;
  readonly withFramework: boolean;
  readonly choices: Iterator<number>;
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly maximum: number | '';
  readonly kind: 'branch' | 'item' | 'option' | 'beyond' | 'total';
}

function messy({ areas, stages, hasIndex, beyond, hasTotal, withFramework, choices }: Shape): WorkbookSnapshot {
  const choose = <Choice>(from: readonly Choice[]): Choice => {
    const choice = from[(choices.next().value ?? 0) % from.length];
    if (choice === undefined) throw new Error('there is nothing to choose from');
    return choice;
  };
  const rows = [
    ...areas.flatMap((criteria, a) => areaRows(`${a + 1}`, criteria)),
    ...beyond.map((name): Row => ({ code: '', name, maximum: 2, kind: 'beyond' })),
    ...(hasTotal ? [{ code: '', name: 'Tổng cộng', maximum: areas.flat().reduce((sum, items) => sum + Math.max(items, 1), 0), kind: 'total' } as const] : []),
  ];
  const headings = ['STT', 'Tiêu chí', 'Điểm tối đa', ...stages, ...(hasIndex ? ['Chỉ số (%)'] : [])];
  const body = rows.map((row, at) => [
    constant(row.code),
    constant(row.name),
    constant(row.maximum),
    ...stages.map((_, stage) => scoreCell(row, at + 2, columnLetters(3 + stage), rows.length + 1, choose)),
    ...(hasIndex ? [indexCell(row, at + 2, columnLetters(2 + stages.length), choose)] : []),
  ]);
  const scoresheet = sheetOf('Sở Nội vụ', [headings.map(constant), ...body]);
  const framework = sheetOf('Khung tiêu chí', [
    ['STT', 'Tiêu chí', 'Điểm tối đa'].map(constant),
    ...rows.filter(({ code }) => code !== '').map(({ code, name, maximum }) => [code, name, maximum].map(constant)),
  ], 's2');
  return calculated({ name: 'lộn xộn.xlsx', definedNames: [], tables: [], sheets: withFramework ? [scoresheet, framework] : [scoresheet] });
}

/** A criterion without items below it is an item itself. */
function areaRows(area: string, criteria: readonly number[]): Row[] {
  const maximum = criteria.reduce((sum, items) => sum + Math.max(items, 1), 0);
  return [
    { code: area, name: `Lĩnh vực ${area}`, maximum, kind: 'branch' },
    ...criteria.flatMap((items, c) => criterionRows(`${area}.${c + 1}`, items)),
  ];
}

function criterionRows(code: string, items: number): Row[] {
  const own: Row = { code, name: `Tiêu chí ${code}`, maximum: Math.max(items, 1), kind: items === 0 ? 'item' : 'branch' };
  const below = Array.from({ length: items }, (_, at): Row[] => [
    { code: `${code}.${at + 1}`, name: `Mục ${code}.${at + 1}`, maximum: 1, kind: 'item' },
    { code: '', name: '- Hoàn thành 100%: 1', maximum: '', kind: 'option' },
  ]);
  return [own, ...below.flat()];
}

type Choose = <Choice>(from: readonly Choice[]) => Choice;

function scoreCell({ kind }: Row, row: number, column: string, last: number, choose: Choose): Cell {
  switch (kind) {
    case 'option':
      return constant('');
    case 'item':
      return constant(choose<CellValue>([0, 0.25, 0.5, 1, 1, 1, '', 'KĐG', '0,5', 'một']));
    case 'beyond':
      return constant(choose<CellValue>(['', 0, 1, 5, -1]));
    case 'branch':
    case 'total': {
      const below = Math.min(row + choose([1, 2, 3, 6]), last);
      return choose([
        constant(''),
        constant(choose([0, 1, 2.5])),
        formula(kind === 'total' ? `=SUM(${column}2:${column}${row - 1})` : `=SUM(${column}${row + 1}:${column}${below})`),
        formula(`=${column}${below}+${column}2`),
        formula(`=${column}${kind === 'total' ? 2 : Math.min(row + 1, last)}*1`),
        formula('=1+1'),
        constant('KĐG'),
      ]);
    }
  }
}

function indexCell({ kind }: Row, row: number, score: string, choose: Choose): Cell {
  if (kind === 'option' || kind === 'beyond') return constant('');
  return choose([
    constant(''),
    constant(choose([50, 100, 12.34])),
    formula(`=${score}${row}/C${row}*100`),
    { ...formula(`=${score}${row}/C${row}`), numberFormat: '0.00%' },
    formula(`=ROUND(${score}${row}/C${row}*100,1)`),
  ]);
}

function constant(value: CellValue): Cell {
  return { value, content: value ?? '', numberFormat: 'General' };
}

function formula(content: string): Cell {
  return { value: null, content, numberFormat: 'General' };
}
