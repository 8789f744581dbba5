import { areaToA1, columnLetters, toA1 } from '../../src/core/workbook/cell-ref';
import type { PlannedCell, SheetPlan } from '../../src/core/workbook/workbook-plan';
import { drawnFramework } from '../support/drawn-framework';
import { contentAt, newWorkbookFor, sheetNamed } from '../support/planned-workbook';
import { ALL_RULES } from './framework-of-all-rules';

const workbook = newWorkbookFor(ALL_RULES);
const scoring = sheetNamed(workbook, 'Bảng điểm');
const evidence = sheetNamed(workbook, 'Danh mục tài liệu kiểm chứng');
const framework = sheetNamed(workbook, 'Khung tiêu chí');

describe('How the columns look: their width, where words stand in them, and as what Excel takes them', () => {
  test('of scores', () => {
    expect(columnsOf(scoring, 10)).toEqual([
      ...['A 8 middle @', 'B 46 left General', 'C 9 middle General', 'D 10 middle General', 'E 10 middle General', 'F 11 middle General closed'],
      ...['G 10 middle General', 'H 9 middle 0.00', 'I 34 left General', 'J 26 left General', 'K 26 left General', 'L 20 left General'],
    ]);
  });

  test('of documents: references and codes stay texts', () => {
    expect(columnsOf(evidence, 5)).toEqual([
      ...['A 6 middle General', 'B 22 left @', 'C 14 middle dd/mm/yyyy', 'D 26 left General', 'E 56 left General', 'F 14 middle @', 'G 34 left General'],
    ]);
  });

  test('of the framework', () => {
    expect(columnsOf(framework, 7)).toEqual([
      ...['A 8 middle @', 'B 56 left General', 'C 9 middle General', 'D 15 left General', 'E 34 left General', 'F 38 left General', 'G 20 left General'],
    ]);
  });

  test('of headings: words in all of them', () => {
    expect(columnsOf(scoring, 8).slice(0, 2)).toEqual(['A 8 middle General', 'B 46 left General']);
    expect(columnsOf(scoring, 8)[7]).toBe('H 9 middle General');
  });

  test.each([
    [0, '0'],
    [1, '0.0'],
    [4, '0.0000'],
  ])('of an index with %d decimals', (decimals, format) => {
    const precise = sheetNamed(newWorkbookFor({ ...ALL_RULES, policy: { ...ALL_RULES.policy, decimals } }), 'Bảng điểm');
    expect(cellAt(precise, 'H10').numberFormat).toBe(format);
  });
});

test('words that Excel would take for a formula stay words', () => {
  const names = ['=Kế hoạch', '+ Báo cáo', '- Sáng kiến', '@ Thư điện tử', 'Văn bản = 1'];
  const sheet = sheetNamed(newWorkbookFor({ ...ALL_RULES, areas: ALL_RULES.areas.slice(2, 3).flatMap((area) => names.map((name) => ({ ...area, name }))) }), 'Khung tiêu chí');
  expect([6, 7, 8, 9, 10].map((row) => `${contentAt(sheet, `B${row}`)}: ${cellAt(sheet, `B${row}`).numberFormat}`)).toEqual([
    '=Kế hoạch: @',
    '+ Báo cáo: @',
    '- Sáng kiến: @',
    '@ Thư điện tử: @',
    'Văn bản = 1: General',
  ]);
});

describe('What each row is', () => {
  test('on the sheet of scores', () => {
    expect(rowsOf(scoring, 'B')).toEqual([
      ...['8 heading', '9 area', '10 item', '11 item', '12 item', '13 item', '14 area', '15 item', '16 item', '17 item'],
      ...['18 beyond', '19 beyond', '20 total'],
    ]);
  });

  test('on the sheet of the framework', () => {
    expect(rowsOf(framework, 'B')).toEqual([
      ...['5 heading', '6 area', '7 item', '8 option', '9 option', '10 option', '11 item', '12 item', '13 item', '14 area', '15 item', '16 item'],
      ...['17 item', '18 total', '19 beyond', '20 beyond'],
    ]);
  });

  test('where criteria stand between areas and items', () => {
    const deep = drawnFramework(`
      | STT     | Tiêu chí   | Điểm tối đa |
      | "1"     | Chỉ đạo    | 1           |
      | "1.1"   | Kế hoạch   | 1           |
      | "1.1.1" | Ban hành   | 1           |
    `);
    expect(rowsOf(sheetNamed(newWorkbookFor(deep), 'Bảng điểm'), 'B').slice(1, 4).map((row) => row.replace(/\d+ /, ''))).toEqual(['area', 'criterion', 'item']);
  });

  test('nothing belongs in the closed cells', () => {
    const closed = scoring.cells.filter(({ role }) => role.kind === 'table' && role.closed).map(toA1);
    expect(closed).toEqual(['F10', 'F11', 'F12', 'F13', 'D15', 'E15', 'D16', 'E16', 'F17', 'F18', 'H18', 'F19', 'H19']);
    expect([evidence, framework].flatMap(({ cells }) => cells.filter(({ role }) => role.kind === 'table' && role.closed))).toEqual([]);
  });
});

describe('Titles, and what is signed', () => {
  test.each([
    ['scores', scoring, [
      'A1:B1 national, open', 'I1:L1 national', 'A2:B2 national, open', 'I2:L2 national',
      'A4:L4 title', 'A5:L5 caption', 'A6:L6 caption, open',
      'A22:B22 signing, open', 'I22:L22 signing, open', 'A23:B23 signatory, open', 'I23:L23 signatory, open', 'A24:B24 signing, open', 'I24:L24 signing, open',
    ]],
    ['documents', evidence, ['A1:G1 title', 'A2:G2 caption, open']],
    ['the framework', framework, ['A1:G1 title', 'A2:G2 caption', 'A3:G3 caption']],
  ])('stand across the columns of the sheet of %s', (_, sheet, lines) => {
    expect(linesOf(sheet)).toEqual(lines);
  });

  test('notes stand below the framework, beside the codes', () => {
    const noted = sheetNamed(newWorkbookFor({ ...ALL_RULES, policy: { ...ALL_RULES.policy, decimals: 3 } }), 'Khung tiêu chí');
    expect(linesOf(noted).slice(3)).toEqual(['B22:G22 note']);
  });

  test('a framework without title, decision and year has none above it', () => {
    const plain = newWorkbookFor({ ...ALL_RULES, title: null, decision: null, year: null });
    expect(linesOf(sheetNamed(plain, 'Khung tiêu chí'))).toEqual([]);
    expect(contentAt(sheetNamed(plain, 'Khung tiêu chí'), 'A2')).toBe('STT');
  });

  test('a text is taken for nothing but a text', () => {
    const formats = [scoring, evidence, framework].flatMap(({ cells }) => cells.flatMap(({ role, numberFormat }) => (role.kind === 'table' ? [] : [numberFormat])));
    expect(new Set(formats)).toEqual(new Set(['General']));
  });
});

test.each([
  ['scores', scoring, { rows: 8, columns: 2 }],
  ['documents', evidence, { rows: 4, columns: 0 }],
  ['the framework', framework, { rows: 5, columns: 2 }],
])('the headings of %s stay in view, and are printed on each page', (_, sheet, frozen) => {
  const heading = frozen.rows - 1;
  expect(sheet.frozen).toEqual(frozen);
  expect(sheet.print).toEqual({ orientation: 'landscape', repeatedRows: { first: heading, last: heading }, footer: 'Trang {page}/{pages}' });
});

test('documents are entered in sixty ruled rows', () => {
  const ruled = evidence.cells.filter(({ role }) => role.kind === 'table' && role.row === 'item');
  expect([ruled[0], ruled.at(-1)].map((cell) => cell && toA1(cell))).toEqual(['A5', 'G64']);
  expect(ruled.every(({ entered, content }) => entered && content.kind === 'blank')).toBe(true);
});

/** `A 8 middle @`: letters, width, where words stand, number format. */
function columnsOf(sheet: SheetPlan, row: number): string[] {
  return sheet.columnWidths.map((width, column) => {
    const { role, numberFormat } = cellAt(sheet, `${columnLetters(column)}${row}`);
    if (role.kind !== 'table') throw new Error('only a table has columns');
    return `${columnLetters(column)} ${width} ${role.numeric ? 'middle' : 'left'} ${numberFormat}${role.closed ? ' closed' : ''}`;
  });
}

function rowsOf({ cells }: SheetPlan, column: string): string[] {
  return cells.flatMap((cell) =>
    cell.role.kind === 'table' && columnLetters(cell.column) === column ? [`${cell.row + 1} ${cell.role.row}`] : [],
  );
}

/** Each merged text, `A6:L6 caption, open`: what it is, and whether a person writes there. */
function linesOf(sheet: SheetPlan): string[] {
  return sheet.merges.map((area) => {
    const { role, entered } = cellAt(sheet, toA1(area));
    return `${areaToA1(area)} ${role.kind}${entered ? ', open' : ''}`;
  });
}

function cellAt({ cells }: SheetPlan, reference: string): PlannedCell {
  const cell = cells.find((each) => toA1(each) === reference);
  if (cell === undefined) throw new Error(`nothing is planned in ${reference}`);
  return cell;
}
