import { toDecimal } from '../../src/core/indices/points';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import type { Score } from '../../src/core/scoresheet/score';
import type { ScoreColumn, Scoresheet } from '../../src/core/scoresheet/scoresheet';
import { columnLetters } from '../../src/core/workbook/cell-ref';
import { drawWorkbook } from '../support/draw-workbook';

describe('the ordinary table', () => {
  const TABLE = `
    | ỦY BAN NHÂN DÂN TỈNH |               |             |             |               |                     |
    | BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023 | |          |             |               |                     |
    | Đơn vị: Sở Nội vụ    |               |             |             |               |                     |
    |                      |               |             |             |               |                     |
    | STT                  | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng |
    |----------------------|---------------|-------------|-------------|---------------|---------------------|
    | 1                    | Chỉ đạo       | 3           | =D7+D8 → 2  |               |                     |
    | 1.1                  | Kế hoạch CCHC | 1           | 1           | 1             | 144/KH-UBND         |
    | "1.2."               | Kiểm tra      | 2           | "1,5"       | Không đánh giá |                     |
    |                      | - Từ 30% số cơ quan: 2 | 2  |             |               |                     |
    |                      | - Dưới 30%: 0 | 0           |             |               |                     |
    | Tổng cộng            |               | 3           | 2.5         |               |                     |
    | Điểm thưởng          |               | 5           | 1           |               |                     |
    | Điểm phạt            |               | 2           | 0           |               |                     |
    |                      |               |             | An Giang, ngày 15 tháng 01 năm 2024 | |           |
    |                      | NGƯỜI LẬP     |             | LÃNH ĐẠO ĐƠN VỊ |           |                     |
    | 9                    | Sau chữ ký    | 1           | 1           |               |                     |
  `;
  const sheet = onlyScoresheet({ 'Bảng điểm': TABLE });

  test('is found below its titles, which name the unit', () => {
    expect(sheet.unit).toBe('Sở Nội vụ');
    expect([sheet.headingTop, sheet.headingBottom]).toEqual([4, 4]);
  });

  test('gives one entry for every code and none for options, totals or what follows the signatures', () => {
    expect(sheet.entries.map(({ row, code, printedCode, level, name }) => [row, code, printedCode, level, name])).toEqual([
      [5, '1', '1', 1, 'Chỉ đạo'],
      [6, '1.1', '1.1', 2, 'Kế hoạch CCHC'],
      [7, '1.2', '1.2.', 2, 'Kiểm tra'],
    ]);
  });

  test('keeps apart numbers, numbers as text, blanks and what is not applicable', () => {
    expect(scoresOf(sheet, 'self')).toEqual(['2', '1', '1.5 as text']);
    expect(scoresOf(sheet, 'appraised-1')).toEqual(['blank', '1', 'not-applicable']);
    expect(sheet.entries[1]?.texts.get('evidence')).toBe('144/KH-UBND');
    expect(sheet.entries[2]?.texts.get('evidence')).toBe('');
    expect(sheet.entries[2]?.texts.has('explanation')).toBe(false);
  });

  test('ends with its total, bonus and penalty', () => {
    expect([sheet.total?.row, sheet.bonus?.row, sheet.penalty?.row]).toEqual([10, 11, 12]);
    expect(shown(sheet.total?.maximum)).toBe('3');
    expect(sheet.bottom).toBe(13);
  });
});

describe('headings', () => {
  test('are known in any case, accents, order, line breaks and with a trailing parenthesis', () => {
    const { columns } = onlyScoresheet({
      'Bảng điểm': `
        | TAI LIEU KIEM CHUNG / Giải trình | ĐIỂM  TỐI⏎ĐA (điểm) | ${'Điểm tự đánh giá'.normalize('NFD')} | Mã | nội dung tiêu chí | Ghi chú của thẩm định |
        | x | 1 | 1 | 1.1 | Kế hoạch | |
      `,
    });
    expect(lettered(columns)).toEqual({
      ...{ code: 'D', name: 'E', maximum: 'B', self: 'C', evidence: 'A', explanation: 'A', opinion: 'F' },
    });
  });

  test('merged over two rows take the group above with them, and repeated groups are rounds', () => {
    const { columns, headingBottom, entries } = onlyScoresheet({
      'Bảng điểm': `
        | STT | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |       | Thẩm định của bộ | Ghi chú |
        |     |          |             |              | Lần 1          | Lần 2 | Ý kiến           |         |
        | 1   | 2        | 3           | 4            | 5              | 6     | 7                | 8       |
        | 1   | Kế hoạch | 1           | 1            | 1              | 0.5   | đủ               |         |
      `,
    });
    expect(lettered(columns)).toEqual({
      ...{ code: 'A', name: 'B', maximum: 'C', self: 'D', 'appraised-1': 'E', 'appraised-2': 'F', opinion: 'G', notes: 'H' },
    });
    expect(headingBottom).toBe(2);
    expect(entries.map(({ code }) => code)).toEqual(['1']);
  });

  test('over three rows, with the points of a group at the lowest', () => {
    const { columns } = onlyScoresheet({
      'Bảng điểm': `
        | TT | Tiêu chí | Điểm    |          |           |           |        | Minh chứng |
        |    |          | Tối đa  | Tự chấm  | Thẩm định |           |        |            |
        |    |          |         |          | Lần 1     | Lần 2     | Ý kiến |            |
        | I  | Chỉ đạo  | 1       | 1        | 1         | 1         |        | x          |
      `,
    });
    expect(lettered(columns)).toEqual({
      ...{ code: 'A', name: 'B', maximum: 'C', self: 'D', 'appraised-1': 'E', 'appraised-2': 'F', opinion: 'G', evidence: 'H' },
    });
  });

  test('two groups of an appraisal each give a round, with an opinion of its own', () => {
    const { columns } = onlyScoresheet({
      'Bảng điểm': `
        | STT | Tiêu chí | Điểm tối đa | Thẩm định lần 1 |         | Thẩm định lần 2 |        |
        |     |          |             | Điểm            | Ý kiến  | Điểm            | Ý kiến |
        | 1   | Kế hoạch | 1           | 1               |         | 1               |        |
      `,
    });
    expect(lettered(columns)).toMatchObject({ 'appraised-1': 'D', 'appraised-2': 'F', opinion: 'G' });
    expect(columns.firstOpinion).toBe(4);
  });

  test('a deduction lies between what was appraised and what is achieved', () => {
    const { columns } = onlyScoresheet({
      'Bảng điểm': `
        | Tiêu chí | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ |
        | 1        | Chỉ đạo  | 1           | 1            | 1              | 0           | 1                          |
        | 1.1      | Kế hoạch | 1           | 1            | 1              | 0           | 1                          |
        | Tổng cộng |         | 1           | 1            | 1              | 0           | 1                          |
      `,
    });
    expect(lettered(columns)).toEqual({ code: 'A', name: 'B', maximum: 'C', self: 'D', 'appraised-1': 'E', achieved: 'G' });
    expect(columns.deducted).toBe(5);
  });

  test('`Tổng điểm` is achieved only beside other scores; `TC` is tự chấm only right after the maximum', () => {
    const { columns } = onlyScoresheet({
      'Bảng điểm': `
        | TT | Nội dung | Điểm chuẩn | TC | ĐTXHH | Tổng điểm | Tỷ lệ (%) | Kết quả kiểm tra |
        | 1  | Chỉ đạo  | 1          | 1  |       | 1         | 100       |                  |
      `,
    });
    expect(lettered(columns)).toEqual({
      ...{ code: 'A', name: 'B', maximum: 'C', self: 'D', survey: 'E', achieved: 'F', index: 'G', results: 'H' },
    });
  });
});

describe('code and name in one cell', () => {
  const sheet = onlyScoresheet({
    'Sở Y tế': `
      | Nội dung                             | Điểm chuẩn | Tự chấm | Tài liệu kiểm chứng/Giải trình | Điểm chấm thực tế | Ý kiến |
      | I. CHỈ ĐẠO ĐIỀU HÀNH                 | 3          | 3       |     |     |     |
      | "     1. Kế hoạch CCHC"              | 2          | 2       |     |     |     |
      | "          a) Ban hành đúng hạn"     | 1          | 1       | x   | 1   |     |
      | "          b) Hoàn thành kế hoạch"   | 1          | 1       | x   | 1   |     |
      | "               - Hoàn thành 100%: 1" |           |         |     |     |     |
      | "     2. Kiểm tra"                   | 1          | 1       | x   | 1   |     |
      | II. THỂ CHẾ                          | 1          | 0.5     | x   | 1   |     |
      | Tổng cộng                            | 4          | 3.5     |     |     |     |
    `,
  });

  test('is read apart, codes by their position', () => {
    expect(sheet.entries.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '1 CHỈ ĐẠO ĐIỀU HÀNH',
      '1.1 Kế hoạch CCHC',
      '1.1.1 Ban hành đúng hạn',
      '1.1.2 Hoàn thành kế hoạch',
      '1.2 Kiểm tra',
      '2 THỂ CHẾ',
    ]);
    expect(sheet.columns.code).toBe(sheet.columns.name);
    expect(sheet.total?.row).toBe(8);
  });

  test('gives the sheet as the unit where no title names one', () => {
    expect(sheet.unit).toBe('Sở Y tế');
  });
});

describe('where the codes stand', () => {
  test.each([
    ['under `Mã`, beside running numbers', `
      | STT | Mã  | Tiêu chí | Điểm tối đa | Tự chấm |
      | 1   | 1   | Chỉ đạo  | 1           | 1       |
      | 2   | 1.1 | Kế hoạch | 1           | 1       |`],
    ['before the names, beside running numbers', `
      | STT | Tiêu chí       | Điểm tối đa | Tự chấm |
      | 1   | 1. Chỉ đạo     | 1           | 1       |
      | 2   | 1.1. Kế hoạch  | 1           | 1       |
      | 3   | 1.1.1. Đúng hạn | 1          | 1       |`],
    ['left of the names, under no heading', `
      |     | Tiêu chí | Điểm tối đa | Tự chấm |
      | 1   | Chỉ đạo  | 1           | 1       |
      | 1.1 | Kế hoạch | 1           | 1       |`],
    ['under a heading merged over codes and names', `
      | Tiêu chí |          | Điểm tối đa | Tự chấm |
      | 1        | Chỉ đạo  | 1           | 1       |
      | 1.1      | Kế hoạch | 1           | 1       |`],
    ['right of the scores', `
      | Tự chấm | Điểm tối đa | Tiêu chí | STT |
      | 1       | 1           | Chỉ đạo  | 1   |
      | 1       | 1           | Kế hoạch | 1.1 |`],
  ])('%s', (_, table) => {
    const { entries } = onlyScoresheet({ 'Bảng điểm': table });
    expect(entries.slice(0, 2).map(({ code, name }) => `${code} ${name}`)).toEqual(['1 Chỉ đạo', '1.1 Kế hoạch']);
  });
});

describe('the index column', () => {
  test('measures the nearest stage at its left, shown as a fraction, a number or text', () => {
    const sheet = onlyScoresheet({
      'Bảng điểm': `
        | STT | Tiêu chí | Điểm tối đa | Tự đánh giá | Chỉ số (%) | Điểm thẩm định |
        | 1   | Một      | 1           | 1           | 86.74%     |                |
        | 2   | Hai      | 1           | 1           | 86.74      |                |
        | 3   | Ba       | 1           | 1           | "86,74 %"  |                |
        | 4   | Bốn      | 1           | 1           |            |                |
      `,
    });
    expect(sheet.columns.index).toEqual({ column: 4, stage: 'self' });
    const indices = sheet.entries.map(({ index }) => [index?.percent?.toFixed() ?? null, index?.asFraction]);
    expect(indices).toEqual([['86.74', true], ['86.74', false], ['86.74', false], [null, false]]);
  });

  test('takes a fraction wherever percentages are shown, also in a cell that is blank or shows an error', () => {
    const drawn = drawWorkbook({
      'Bảng điểm': `
        | STT | Tiêu chí | Điểm tối đa | Tự đánh giá | Chỉ số (%)       |
        | 1   | Một      | 1           | 1           | 86.74%           |
        | 2   | Hai      | 1           | 1           |                  |
        | 3   | Ba       | 1           | 1           | =D4/C4 → #VALUE! |`,
    });
    const asPercentages = { ...drawn, sheets: drawn.sheets.map((one) => ({ ...one, numberFormats: one.numberFormats.map((row) => row.map((format, at) => (at === 4 ? '0.00%' : format))) })) };
    const [sheet] = readScoresheets(asPercentages).scoresheets;
    expect(sheet?.entries.map(({ index }) => index?.asFraction)).toEqual([true, true, true]);
  });

  test('measures the last stage when it stands left of all', () => {
    const sheet = onlyScoresheet({
      'Bảng điểm': `
        | Chỉ số | STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Tự đánh giá |
        | 100    | 1   | Một      | 1           | 1              | 1           |
      `,
    });
    expect(sheet.columns.index).toEqual({ column: 0, stage: 'appraised-1' });
  });
});

describe('several tables', () => {
  const TABLE = `
    | STT | Tiêu chí | Điểm tối đa | Tự chấm |
    | 1   | Một      | 1           | 1       |
  `;

  test('on several sheets are several units, hidden sheets too', () => {
    const drawn = drawWorkbook({ 'Sở A': TABLE, 'Sở B': TABLE });
    const sheets = drawn.sheets.map((sheet) => ({ ...sheet, visibility: 'very-hidden' as const }));
    expect(readScoresheets({ ...drawn, sheets }).scoresheets.map(({ unit }) => unit)).toEqual(['Sở A', 'Sở B']);
  });

  test('on one sheet are told apart by their titles and headings', () => {
    const { scoresheets } = readScoresheets(drawWorkbook({
      'Tổng hợp': `
        | Đơn vị: Sở A |          |             |         |
        | STT          | Tiêu chí | Điểm tối đa | Tự chấm |
        | 1            | Một      | 1           | 1       |
        | Tổng cộng    |          | 1           | 1       |
        | Đơn vị:      | Sở B     |             |         |
        | STT          | Tiêu chí | Điểm tối đa | Tự chấm |
        | 1            | Một      | 1           | 1       |
      `,
    }));
    expect(scoresheets.map(({ unit, entries }) => [unit, entries.length])).toEqual([['Sở A', 1], ['Sở B', 1]]);
  });

  test('headings typed again on a new page do not break a table', () => {
    const sheet = onlyScoresheet({
      'Bảng điểm': `
        | STT | Tiêu chí | Điểm tối đa | Tự chấm |
        | 1   | Một      | 1           | 1       |
        | STT | Tiêu chí | Điểm tối đa | Tự chấm |
        | 2   | Hai      | 1           | 1       |
      `,
    });
    expect(sheet.entries.map(({ code }) => code)).toEqual(['1', '2']);
  });

  test('footnotes below the total are no items, and subtotals do not end the table', () => {
    const sheet = onlyScoresheet({
      'Bảng điểm': `
        | STT  | Tiêu chí  | Điểm tối đa | Tự chấm |
        | 1    | Một       | 1           | 1       |
        | Cộng |           | 1           | 1       |
        | 2    | Hai       | 1           | 1       |
        |      | Tổng điểm | 2           | 2       |
        | 1    | Số liệu tính đến cuối năm | | |
      `,
    });
    expect(sheet.entries.map(({ row }) => row)).toEqual([1, 3]);
    expect(sheet.total?.row).toBe(4);
  });
});

describe('what is no scoresheet', () => {
  test.each([
    ['a framework', { 'Khung tiêu chí': `
      | STT | Tiêu chí | Điểm tối đa | Hình thức đánh giá | Tài liệu kiểm chứng |
      | 1   | Một      | 1           | Tự đánh giá        | Kế hoạch            |
      | 1.1 | Hai      | 1           | Thẩm định          | Kế hoạch            |` }],
    ['a summary by unit', { 'Tổng hợp': `
      | STT | Tên đơn vị | Điểm chấm thực tế | Xếp loại |
      | 1   | Sở Nội vụ  | 90                | A        |` }],
    ['a summary by unit with its maximum', { 'Tổng hợp': `
      | STT | Cơ quan, đơn vị | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Chỉ số (%) |
      | 1   | Sở Nội vụ       | 100         | 90           | 90             | 90         |` }],
    ['a summary by unit and area', { 'Tổng hợp': `
      | TT | Đơn vị    | Tổng      |       |           |            |
      |    |           | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) |
      |    |           | 68        | 32    | 100       |            |
      | 1  | Sở Nội vụ | 60        | 28    | 88        | 88         |` }],
    ['a list of evidence', { 'Danh mục tài liệu kiểm chứng': `
      | STT | Số, ký hiệu | Trích yếu nội dung | Ngày       |
      | 1   | 144/KH-UBND | Kế hoạch CCHC      | 27/10/2022 |` }],
    ['an empty sheet', { Sheet1: '' }],
  ])('%s yields nothing', (_, tables) => {
    expect(readScoresheets(drawWorkbook(tables))).toEqual({ scoresheets: [], unreadable: [] });
  });

  test('a scoresheet without a maximum is named as such', () => {
    const { unreadable } = readScoresheets(drawWorkbook({
      'Bảng điểm': `
        | STT | Tiêu chí | Điểm tự chấm |
        | 1   | Chỉ đạo  | 1            |
        | 1.1 | Kế hoạch | 1            |
      `,
    }));
    expect(unreadable).toEqual([{ sheet: { id: 's1', name: 'Bảng điểm' }, headingTop: 0, left: 0, missing: 'maximum' }]);
  });

  test('so is one whose scores have no heading that we know', () => {
    const { unreadable } = readScoresheets(drawWorkbook({
      'Bảng tự chấm điểm': `
        | STT | Tiêu chí | Điểm tối đa | Điểm của sở | Tài liệu kiểm chứng |
        | 1   | Chỉ đạo  | 1           | 1           |                     |
        | 1.1 | Kế hoạch | 1           | 1           | 144/KH-UBND         |
      `,
    }));
    expect(unreadable.map(({ missing }) => missing)).toEqual(['score']);
  });
});

function onlyScoresheet(tables: Readonly<Record<string, string>>): Scoresheet {
  const { scoresheets } = readScoresheets(drawWorkbook(tables));
  const [sheet] = scoresheets;
  if (sheet === undefined || scoresheets.length > 1) throw new Error(`${scoresheets.length} scoresheets were read`);
  return sheet;
}

function scoresOf(sheet: Scoresheet, column: ScoreColumn): string[] {
  return sheet.entries.map(({ scores }) => shown(scores.get(column)?.score));
}

function shown(score: Score | undefined): string {
  if (score?.kind !== 'points') return score?.kind ?? 'none';
  return score.typedAsText ? `${toDecimal(score.points)} as text` : toDecimal(score.points);
}

function lettered({ code, name, maximum, scores, index, texts, results }: Scoresheet['columns']): Record<string, string> {
  const fixed = { code, name, maximum, ...(index && { index: index.column }), ...(results !== null && { results }) };
  const columns: [string, number][] = [...Object.entries(fixed), ...scores, ...texts];
  return Object.fromEntries(columns.map(([meaning, column]) => [meaning, columnLetters(column)]));
}
