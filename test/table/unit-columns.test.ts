import { findTables } from '../../src/core/table/find-tables';
import { columnLetters } from '../../src/core/workbook/cell-ref';
import { drawSheet } from '../support/draw-workbook';
import { onlyTable, unitsRead } from '../support/drawn-table';

describe('units as columns', () => {
  test('are those without a known heading that hold scores, from two of them on', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Y tế | Ghi chú | Tham mưu |
      | 1   | Chỉ đạo  | 3           | 3         | 2    |         | ông An   |
      | 1.1 | Kế hoạch | 3           | 3         | 2    |         | bà Bình  |
    `)).toEqual(['Sở Nội vụ: self D', 'Y tế: self E']);
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Ghi chú |
      | 1   | Chỉ đạo  | 3           | 3         |         |
    `)).toEqual([]);
  });

  test('are none in a table with a score column of its own', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Tự chấm | Sở Nội vụ | Sở Y tế |
      | 1   | Chỉ đạo  | 3           | 3       | 3         | 2       |
    `)).toEqual([]);
  });

  test('are none where a heading says nothing but points, or is that of all units together', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Điểm | Lần 1 | Điểm các đơn vị | Ghi chú |
      | 1   | Chỉ đạo  | 3           | 3    | 3     | 3               |         |
    `)).toEqual([]);
  });

  test('may go beyond the maximum as often as not', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế |
      | 1   | Chỉ đạo  | 3           | 3         | 2       |
      | 2   | Thể chế  | 3           | 4         | 5       |
    `)).toEqual(['Sở Nội vụ: self D', 'Sở Y tế: self E']);
  });

  test('are none where a person has said what the column holds', () => {
    const table = `
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế | Sở Tư pháp |
      | 1   | Chỉ đạo  | 3           | 3         | 2       | 1          |
    `;
    expect(unitsRead(table, { D1: 'nothing' })).toEqual(['Sở Y tế: self E', 'Sở Tư pháp: self F']);
  });

  test('may have blank columns, not applicable ones and some that are not calculated yet', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế        | Sở Tư pháp | Sở Tài chính |
      | 1   | Chỉ đạo  | 3           | 3         | Không đánh giá | =1+1       |              |
    `)).toEqual(['Sở Nội vụ: self D', 'Sở Y tế: self E', 'Sở Tư pháp: self F', 'Sở Tài chính: self G']);
    // Blank columns alone are no scores.
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế |
      | 1   | Chỉ đạo  | 3           | 3         |         |
    `)).toEqual([]);
  });

  test('are known by their rows of criteria and options, not by totals', () => {
    expect(unitsRead(`
      | STT | Nội dung      | Điểm tối đa | Nội vụ | Y tế |
      | 1   | Chỉ đạo       | 3           | 3      |      |
      |     | - Kịp thời: 1 | 1           |        | 1    |
    `)).toEqual(['Nội vụ: self D', 'Y tế: self E']);
    expect(unitsRead(`
      | STT | Nội dung  | Điểm tối đa | Nội vụ | Y tế |
      | 1   | Chỉ đạo   | 3           | 3      |      |
      |     | Tổng cộng | 3           | 3      | 3    |
    `)).toEqual([]);
  });
});

describe('a column', () => {
  const unitsBeside = (heading: string, ...cells: readonly string[]): string[] => unitsRead(`
    | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế | ${heading} |
    ${cells.map((cell, at) => `| ${at + 1} | Kế hoạch | 3 | 3 | 2 | ${cell} |`).join('\n')}
  `).slice(2);
  test.each([
    ['Tài chính', ['3', '2', '1'], 'a unit'],
    ['Tài chính', ['3', '0', '"1,5"'], 'a unit'],
    ['Tài chính', ['3', '-', ''], 'a unit'],
    ['Tài chính', ['', '', ''], 'none'],
    // Of more than half it is not certain that they are scores.
    ['Tài chính', ['3', '4', '2'], 'a unit'],
    ['Tài chính', ['3', '4', ''], 'none'],
    ['Tài chính', ['3', 'chậm', '2'], 'a unit'],
    ['Tài chính', ['3', 'chậm', ''], 'none'],
    ['Tài chính', ['-1', '-1', '3'], 'none'],
    ['Tài chính', ['3', '2', '4', 'chậm'], 'none'],
    // A name that is a unit's may hold anything but words.
    ['Sở Tài chính', ['9', '8', '7'], 'a unit'],
    ['SỞ TÀI CHÍNH', ['9', '8', '7'], 'a unit'],
    ['Sở Tài chính', ['', '', ''], 'a unit'],
    ['Sở Tài chính', ['3', 'chậm', ''], 'a unit'],
    ['Sở Tài chính', ['chậm', 'chậm', '3'], 'none'],
    ['UBND xã Mỹ Đức', ['9', '8', '7'], 'a unit'],
    ['Uỷ ban nhân dân xã', ['9', '8', '7'], 'a unit'],
    ['Đơn vị', ['9', '8', '7'], 'none'],
    ['Số lượt', ['9', '8', '7'], 'none'],
    ['Các sở', ['9', '8', '7'], 'none'],
    // Numbers beside maxima that are no unit's.
    ...['2023', 'Năm 2023', 'Trung bình', 'Điểm bình quân', 'TB', 'Tổng', 'Tổng số điểm các sở', 'Cộng', 'Cao nhất', 'Chênh lệch']
      .map((heading): [string, string[], string] => [heading, ['3', '2', '1'], 'none']),
    ...['Hệ số', 'Trọng số', 'Số lượng', 'Mức 1', 'Phương án A', 'Loại I', 'Tham chiếu', 'Thứ tự', 'Kết quả năm 2022']
      .map((heading): [string, string[], string] => [heading, ['3', '2', '1'], 'none']),
    ...['Tổng cục', 'Cộng đồng', 'Xã Mức'].map((heading): [string, string[], string] => [heading, ['3', '2', '1'], 'a unit']),
  ])('under %p of %p is %s', (heading, cells, expected) => {
    expect(unitsBeside(heading, ...cells)).toEqual(expected === 'a unit' ? [`${heading}: self F`] : []);
  });

  test('is looked at in its first sixty rows', () => {
    const rows = (count: number, cell: string): string => Array.from({ length: count }, (_, at) => `| ${at + 1} | Kế hoạch | 3 | 3 | 2 | ${cell} |`).join('\n');
    const unitsOver = (scores: number, words: number): string[] =>
      unitsRead(`| STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế | Tài chính |\n${rows(scores, '3')}\n${rows(words, 'chậm')}`);
    expect(unitsOver(31, 90)).toHaveLength(3);
    expect(unitsOver(30, 90)).toHaveLength(2);
  });
});

describe('under a heading of units', () => {
  const unitsUnder = (group: string, name = 'Tài chính', cell = '9'): string[] => unitsRead(`
    | STT | Nội dung | Điểm tối đa | ${group} |           | Ghi chú | Tham mưu |
    |     |          |             | ${name}  | Người gửi |         |          |
    | 1   | Chỉ đạo  | 3           | ${cell}  | bà Bình   |         | 3        |
  `);
  test.each([
    ['Điểm các đơn vị', 'self'],
    ['Điểm của các xã', 'self'],
    ['Kết quả các cơ quan', 'self'],
    ['Các đơn vị', 'self'],
    ['Tên cơ quan thực hiện', 'self'],
    ['Sở, ban, ngành', 'self'],
    ['Địa phương tham gia', 'self'],
    ['Tự chấm của các đơn vị', 'self'],
    ['Các đơn vị tự đánh giá', 'self'],
    ['Thẩm định các xã', 'appraised-1'],
    ['Hội đồng chấm điểm các sở', 'appraised-1'],
    ['Điểm đạt được của các phường', 'achieved'],
    ['Điểm chính thức của các sở', 'achieved'],
  ])('%p one column alone is a unit, whatever its numbers: %s', (group, stage) => {
    expect(unitsUnder(group)).toEqual([`Tài chính: ${stage} D`]);
  });

  test.each(['Phần A', 'Điểm năm nay', 'Nhóm các đơn vị'])('%p says nothing about units', (group) => {
    expect(unitsUnder(group)).toEqual([]);
  });

  test('words and sums are no unit', () => {
    expect(unitsUnder('Điểm các đơn vị', 'Tài chính', 'chậm')).toEqual([]);
    expect(unitsUnder('Điểm các đơn vị', 'Tổng số')).toEqual([]);
  });

  test('and over the word points, the unit is what stands above', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Nội vụ | Y tế |
      |     |          |             | Điểm   | Điểm |
      | 1   | Chỉ đạo  | 3           | 3      | 2    |
    `)).toEqual(['Nội vụ: self D', 'Y tế: self E']);
  });
});

describe('whose scores they are', () => {
  const TABLE = `
    | STT | Nội dung | Điểm tối đa | Nội vụ | Y tế |
    | 1   | Chỉ đạo  | 3           | 3      | 2    |
  `;
  test.each([
    ['Bảng điểm', '| BẢNG ĐIỂM CÁC ĐƠN VỊ |', ['Nội vụ: self D', 'Y tế: self E']],
    ['Bảng điểm', '| KẾT QUẢ TỰ CHẤM ĐIỂM |', ['Nội vụ: self D', 'Y tế: self E']],
    ['Bảng điểm', '| KẾT QUẢ THẨM ĐỊNH |', ['Nội vụ: appraised-1 D', 'Y tế: appraised-1 E']],
    ['Bảng điểm', '| ĐIỂM ĐẠT ĐƯỢC |', ['Nội vụ: achieved D', 'Y tế: achieved E']],
    // A sheet that calls itself a framework, and nowhere a scoring, has no units.
    ['Khung', '| NĂM 2023 |', []],
    ['Sheet1', '| BỘ TIÊU CHÍ NĂM 2023 |', []],
    ['Framework', '| |', []],
    ['Khung', '| BẢNG ĐIỂM THEO BỘ TIÊU CHÍ |', ['Nội vụ: self D', 'Y tế: self E']],
    ['Tổng hợp', '| BỘ TIÊU CHÍ NĂM 2023 |', ['Nội vụ: self D', 'Y tế: self E']],
    ['Sheet1', '| |', ['Nội vụ: self D', 'Y tế: self E']],
  ])('on the sheet %p below %p: %p', (name, title, units) => {
    expect(unitsOn(name, `${title}\n${TABLE}`)).toEqual(units);
  });
});

describe('units as groups of columns', () => {
  test('have the stages that stand below each', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ |           |        | Sở Y tế |           |           |
      |     |          |             | Tự chấm   | Thẩm định | Kết quả | Tự chấm | Thẩm định | Thẩm định |
      | 1   | Chỉ đạo  | 3           | 3         | 2         | 2      | 3       | 2         | 1         |
    `)).toEqual(['Sở Nội vụ: self D, appraised-1 E, achieved F', 'Sở Y tế: self G, appraised-1 H, appraised-2 I']);
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Nội vụ  |         |             | Y tế    |       |          |
      |     |          |             | Tự chấm | Tự chấm | Sau khi trừ | Tự chấm | ĐTXHH | Phúc tra |
      | 1   | Chỉ đạo  | 3           | 3       | 2       | 2           | 3       | 2     | 1        |
    `)).toEqual(['Nội vụ: self D, achieved F', 'Y tế: self G, survey H, appraised-2 I']);
  });

  test('leave no score to the table as a whole, and are known below a heading of them all', () => {
    const table = `
      | STT | Nội dung | Điểm tối đa | Các sở    |           |         |           |
      |     |          |             | Sở Nội vụ |           | Sở Y tế |           |
      |     |          |             | Tự chấm   | Thẩm định | Tự chấm | Thẩm định |
      | 1   | Chỉ đạo  | 3           | 3         | 2         | 3       | 2         |
    `;
    expect(unitsRead(table)).toEqual(['Sở Nội vụ: self D, appraised-1 E', 'Sở Y tế: self F, appraised-1 G']);
    expect([...onlyTable(table).columns.others.keys()]).toEqual(['maximum']);
  });

  test.each([
    ['one group alone', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['years', 'Năm 2022', 'Năm 2023'],
    ['months', 'Tháng 1', 'Tháng 2'],
    ['kinds of points', 'Điểm cũ', 'Điểm mới'],
    ['rounds', 'Lần 1', 'Lần 2'],
    ['rounds with more words', 'Sở, lần 1', 'Sở, lần 2'],
    ['headings', 'Ghi chú', 'Giải trình'],
    ['those who score', 'Xã tự chấm điểm', 'Tỉnh thẩm định lại'],
    ['a unit and none', 'Sở Nội vụ', 'Năm 2023'],
  ])('are none below %s', (_, one, other) => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | ${one}  |           | ${other} |           |
      |     |          |             | Tự chấm | Thẩm định | Tự chấm  | Thẩm định |
      | 1   | Chỉ đạo  | 3           | 3       | 2         | 3        | 2         |
    `)).toEqual([]);
  });

  test('are none where a score stands outside of them', () => {
    expect(unitsRead(`
      | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế | Thẩm định |
      |     |          |             | Tự chấm   | Tự chấm |           |
      | 1   | Chỉ đạo  | 3           | 3         | 2       | 2         |
    `)).toEqual([]);
  });
});

function unitsOn(name: string, table: string): string[] {
  const units = findTables(drawSheet(name, table)).flatMap(({ columns }) => columns.units);
  return units.map((unit) => `${unit.name}: ${[...unit.scores].map(([score, column]) => `${score} ${columnLetters(column)}`).join(', ')}`);
}
