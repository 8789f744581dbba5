import { moved } from '../support/moved-sheet';
import { drawSheet, drawWorkbook } from '../support/draw-workbook';
import { summaryUnits } from '../support/summary-units';

describe('A row is a unit', () => {
  test.each([
    ['where it is scored, numbered or not', '|    | Sở Nội vụ  | 88 |', '1. Sở Nội vụ 88/– –'],
    ['where it is numbered, scored or not', '| 12 | Sở Nội vụ  |    |', '–. Sở Nội vụ –/– –'],
  ])('%s', (_, row, unit) => {
    expect(unitsOf(row)).toEqual([unit]);
  });

  test.each([
    ['a group of them', '| I    | Khối sở, ban, ngành |  |'],
    ['a group with a letter before its number', '| A1   | Khối sở             |  |'],
    ['a group with a letter behind its number', '| 1a   | Khối sở             |  |'],
    ['a number without a name', '| 1    |                     |  |'],
    ['points without a name', '| 1    |                     | 88 |'],
    ['a year in place of a name', '| 1    | 2023                | 88 |'],
    ['their total', '|      | Tổng cộng           | 176 |'],
    ['their average', '|      | Trung bình các sở   | 88 |'],
    ['their average points', '|      | Điểm bình quân      | 88 |'],
  ])('and not where it is %s', (_, row) => {
    expect(unitsOf(row)).toEqual([]);
  });

  test('down to the signatures, however they are moved to the right, and whatever is listed below them', () => {
    expect(unitsOf(`
      | 1  | Sở Nội vụ       | 88 |
      | 2  | Lãnh đạo Sở     | 87 |
      |    | ${PADDED}       | đã duyệt |
      | 1  | Phòng Nội vụ    |    |
    `)).toEqual(['1. Sở Nội vụ 88/– –', '2. Lãnh đạo Sở 87/– –']);
  });

  test('down to the signatures, on a sheet whose first rows are empty too', () => {
    const sheet = drawSheet('Tổng hợp', `
      | TT | Đơn vị              | Tổng điểm |
      | 1  | Sở Nội vụ           | 88        |
      |    | TM. ỦY BAN NHÂN DÂN |           |
      | 1  | Phòng Nội vụ        |           |
    `);
    const workbook = { ...drawWorkbook({}), sheets: [moved(sheet, { down: 4, right: 2 })] };
    expect(summaryUnits(workbook)).toEqual(['1. Sở Nội vụ 88/– –']);
  });

  function unitsOf(rows: string): string[] {
    return summaryUnits(drawWorkbook({ 'Tổng hợp': `| TT | Đơn vị | Tổng điểm |\n${rows}` }));
  }

  /** More than a signature has letters. */
  const PADDED = `"${' '.repeat(80)}TM. ỦY BAN NHÂN DÂN"`;
});

test('percentages alone make a row a unit, and rank even the one that they are missing for: last', () => {
  expect(summaryUnits(drawWorkbook({ 'Tổng hợp': `
    | Đơn vị     | Tổng điểm | Điểm tối đa | Chỉ số (%) |
    | Sở Nội vụ  |           |             | 86         |
    | Sở Y tế    | 90        | 100         |            |
    | Sở Tư pháp | 95        |             |            |
  ` }))).toEqual(['2. Sở Nội vụ –/– 86.00%', '1. Sở Y tế 90/100 90.00%', '–. Sở Tư pháp 95/– –']);
});

describe('Summaries on one sheet', () => {
  test('follow each other, each with its own units and places', () => {
    expect(summaryUnits(drawWorkbook({ 'Tổng hợp': `
      | TT | Tên sở     | Đơn vị     | Tổng điểm |
      | 1  |            | Sở Nội vụ  | 88        |
      | 2  |            | Sở Y tế    | 90        |
      | TT | Địa phương | Tổng điểm  | Xếp loại  |
      | 1  | Xã Mỹ Đức  | 70         | B         |
    ` }))).toEqual(['2. Sở Nội vụ 88/– –', '1. Sở Y tế 90/– –', '1. Xã Mỹ Đức 70/– –']);
  });

  test('may stand above and below the scores', () => {
    const scores = `
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm |
      | "1"   | Chỉ đạo  | 1           | 1       |
      | "1.1" | Kế hoạch | 1           | 1       |
      |       | Tổng cộng | 1          | 1       |`;
    const summary = (unit: string) => `
      | TT | Đơn vị  | Tổng điểm |
      | 1  | ${unit} | 88        |`;
    expect(summaryUnits(drawWorkbook({ Bảng: `${summary('Sở Nội vụ')}\n${scores}\n${summary('Sở Y tế')}` }))).toEqual([
      '1. Sở Nội vụ 88/– –',
      '1. Sở Y tế 88/– –',
    ]);
  });

  test('are none inside the scores, though a column there names units', () => {
    expect(summaryUnits(drawWorkbook({ Bảng: `
      | STT   | Tiêu chí  | Điểm tối đa | Phụ trách |         |
      |       |           |             | Đơn vị    | Tự chấm |
      | "1"   | Chỉ đạo   | 1           | Sở Nội vụ | 1       |
      | "1.1" | Kế hoạch  | 1           | Sở Nội vụ | 1       |
    ` }))).toEqual([]);
  });

  test.each([
    [199, ['1. Sở Nội vụ 88/– –']],
    [200, []],
  ])('begin within 200 filled rows, below %d of notes: %j', (notes, units) => {
    const above = Array.from({ length: notes }, (_, at) => `| Ghi chú ${at} |\n| |`).join('\n');
    expect(summaryUnits(drawWorkbook({ 'Tổng hợp': `${above}\n| Đơn vị | Tổng điểm |\n| Sở Nội vụ | 88 |` }))).toEqual(units);
  });

  test('may be longer than that: units are no rows above another summary', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `| Xã số ${at} | ${at} |`).join('\n');
    const units = summaryUnits(drawWorkbook({ 'Tổng hợp': `| Đơn vị | Tổng điểm |\n${rows}\n| Đơn vị | Kết quả |\n| Sở Nội vụ | 88 |` }));
    expect(units).toHaveLength(251);
    expect(units.at(-1)).toBe('1. Sở Nội vụ 88/– –');
  });
});
