import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import type { Entry } from '../../src/core/scoresheet/scoresheet';
import { checkedSheet } from '../support/checked-sheet';
import { drawWorkbook } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT     | Tiêu chí                                                  | Điểm tối đa |
  |---------|-----------------------------------------------------------|-------------|
  | "1"     | Chỉ đạo điều hành cải cách hành chính                     | 5           |
  | "1.1"   | Kế hoạch cải cách hành chính năm                          | 3           |
  | "1.1.1" | Ban hành kế hoạch                                         | 1           |
  |         | - Ban hành đúng hạn: 1                                    |             |
  |         | - Không ban hành: 0                                       |             |
  | "1.1.2" | Mức độ hoàn thành kế hoạch                                | 2           |
  | "1.2"   | Tỷ lệ cơ quan, đơn vị được kiểm tra công tác cải cách hành chính | 2     |
  | "2"     | Cải cách thể chế                                          | 3           |
  | "2.1"   | Rà soát văn bản quy phạm pháp luật                        | 3           |
  | "2.1.1" | Ban hành kế hoạch                                         | 1           |
  | "2.1.2" | Xử lý kết quả rà soát văn bản                             | 2           |
`);

describe('a table without any codes', () => {
  test('is known by its wording, and how surely is stated; items of one wording by what stands around them', () => {
    expect(rowsOf(`
      | Nội dung                                         | Điểm chuẩn | Tự chấm |
      |--------------------------------------------------|------------|---------|
      | CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH            | 5          | 4.5     |
      | Kế hoạch cải cách hành chính năm:                | 3          | 3       |
      | Ban hành kế hoạch                                | 1          | 1       |
      | Ban hành đúng hạn                                | 1          |         |
      | Không ban hành                                   | 0          |         |
      | Mức độ hoàn thành kế hoạch                       | 2          | 2       |
      | Tỷ lệ cơ quan, đơn vị được kiểm tra cải cách hành chính | 2   | 1.5     |
      | Cải cách thể chế                                 | 3          | 3       |
      | Rà soát văn bản quy phạm pháp luật               | 3          | 3       |
      | Ban hành kế hoạch                                | 1          | 1       |
      | Xử lý kết quả rà soát văn bản                    | 2          | 2       |
      | Tổng cộng                                        | 8          | 7.5     |
    `)).toEqual([
      ...['2: 1 (100%)', '3: 1.1 (100%)', '4: 1.1.1 (100%)', '7: 1.1.2 (100%)', '8: 1.2 (88%)'],
      ...['9: 2 (100%)', '10: 2.1 (100%)', '11: 2.1.1 (100%)', '12: 2.1.2 (100%)'],
    ]);
  });

  test('an item that moved is found again; one that stands twice does so under its one code', () => {
    expect(rowsOf(`
      | Nội dung                          | Điểm chuẩn | Tự chấm |
      |-----------------------------------|------------|---------|
      | Xử lý kết quả rà soát văn bản     | 2          | 2       |
      | Kế hoạch cải cách hành chính năm  | 3          | 3       |
      | Mức độ hoàn thành kế hoạch        | 2          | 2       |
      | Mức độ hoàn thành kế hoạch        | 2          | 1       |
      | Cải cách thể chế                  | 3          | 3       |
    `)).toEqual(['2: 2.1.2 (100%)', '3: 1.1 (100%)', '4: 1.1.2 (100%)', '5: 1.1.2 (100%)', '6: 2 (100%)']);
  });

  test('what may be two items, or none, is not guessed; what has no score is a remark', () => {
    expect(rowsOf(`
      | Nội dung                          | Điểm chuẩn | Tự chấm |
      |-----------------------------------|------------|---------|
      | Ban hành kế hoạch                 | 1          | 1       |
      | Mức độ hoàn thành tốt kế hoạch ấy | 2          | 2       |
      | Xử lý kết quả rà soát văn bản     | 2          | 2       |
      | Rà soát văn bản quy phạm pháp luật | 3         | 3       |
      | Cải cách thể chế                  | 3          | 3       |
      | Số liệu do các phòng cung cấp     |            |         |
    `)).toEqual(['2: unknown', '3: unknown', '4: 2.1.2 (100%)', '5: 2.1 (100%)', '6: 2 (100%)']);
  });

  test('running numbers beside the names are no codes', () => {
    expect(rowsOf(`
      | STT | Nội dung                              | Điểm chuẩn | Tự chấm |
      |-----|---------------------------------------|------------|---------|
      | 1   | Chỉ đạo điều hành cải cách hành chính | 5          | 3       |
      | 2   | Kế hoạch cải cách hành chính năm      | 3          | 3       |
      | 3   | Ban hành kế hoạch                     | 1          | 1       |
      | 4   | Mức độ hoàn thành kế hoạch            | 2          | 2       |
    `)).toEqual(['2: 1 (100%)', '3: 1.1 (100%)', '4: 1.1.1 (100%)', '5: 1.1.2 (100%)']);
  });

  test('a table about other things is none of the framework’s scoresheets', () => {
    const other = `
      | Nội dung              | Điểm chuẩn | Tự chấm |
      |-----------------------|------------|---------|
      | Hoạt động văn nghệ    | 5          | 3       |
      | Phong trào thể thao   | 3          | 3       |
      | Cải cách thể chế      | 3          | 3       |
    `;
    expect(readScoresheets(drawWorkbook({ 'Thi đua': other }), FRAMEWORK).scoresheets).toEqual([]);
  });

  test('is counted where there is no framework and the total proves that there is nothing but items', () => {
    const items = `
      | Nội dung   | Điểm chuẩn | Tự chấm |
      |------------|------------|---------|
      | Kế hoạch   | 1          | 1       |
      | Kiểm tra   | 2          | 1.5     |
      | Tổng cộng  | 3          | 2.5     |
    `;
    expect(entriesOf(items, false).map(told)).toEqual(['2: 1 (by order)', '3: 2 (by order)']);
    const perhapsAreas = items.replace('| 3          | 2.5', '| 2          | 1.5');
    expect(readScoresheets(drawWorkbook({ 'Bảng điểm': perhapsAreas })).scoresheets).toEqual([]);
  });
});

describe('a table with codes', () => {
  test('a row without its code is known by its wording and maximum; options never are', () => {
    expect(rowsOf(`
      | STT     | Tiêu chí                              | Điểm tối đa | Tự chấm |
      |---------|---------------------------------------|-------------|---------|
      | "1"     | Chỉ đạo điều hành cải cách hành chính | 5           | 3       |
      | "1.1"   | Kế hoạch cải cách hành chính năm      | 3           | 3       |
      |         | Ban hành kế hoạch                     | 1           | 1       |
      |         | - Ban hành đúng hạn: 1                | 1           |         |
      |         | - Mức độ hoàn thành kế hoạch          |             |         |
      | "1.1.2" | Mức độ hoàn thành kế hoạch            | 2           | 2       |
      |         | Xử lý kết quả rà soát văn bản         |             |         |
      |         | Điểm bình quân các phòng              | 2           | 2       |
    `)).toEqual(['2: 1', '3: 1.1', '4: 1.1.1 (100%)', '7: 1.1.2']);
  });

  test('a code that moved to another row is found again', () => {
    const { tree } = checkedSheet(
      `
      | STT     | Tiêu chí                      | Điểm tối đa | Tự chấm |
      |---------|-------------------------------|-------------|---------|
      | "2.1.2" | Xử lý kết quả rà soát văn bản | 2           | 2       |
      | "1.1.2" | Mức độ hoàn thành kế hoạch    | 2           | 1       |
      | "1.1.1" | Ban hành kế hoạch             | 1           | 1       |
      `,
      FRAMEWORK,
    );
    expect(tree.areas[0]?.children[0]?.children.map(({ code, entry }) => [code, entry?.row])).toEqual([['1.1.1', 3], ['1.1.2', 2]]);
    expect(tree.strays).toEqual([]);
  });

  test('a code whose row speaks of another item is kept: people say which of the two is right', () => {
    expect(rowsOf(`
      | STT     | Tiêu chí                      | Điểm tối đa | Tự chấm |
      |---------|-------------------------------|-------------|---------|
      | "1.1.1" | Xử lý kết quả rà soát văn bản | 1           | 1       |
    `)).toEqual(['2: 1.1.1']);
  });

  test('a day that codes alone could not tell is told by the wording, and goes before what they seemed to tell', () => {
    // 45293 is 2 January, 45323 is 1 February, 45424 is 12 May.
    expect(rowsOf(`
      | STT           | Tiêu chí                           | Điểm tối đa | Tự chấm |
      |---------------|------------------------------------|-------------|---------|
      | "1.1"         | Kế hoạch cải cách hành chính năm   | 3           | 3       |
      | 45323 {d-mmm} | Rà soát văn bản quy phạm pháp luật | 3           | 3       |
      | 45424 {d-mmm} | Xử lý kết quả rà soát văn bản      | 2           | 2       |
      | 45424 {d-mmm} | Việc khác                          | 2           | 2       |
    `)).toEqual(['2: 1.1', '3: 2.1 from 01/02/2024', '4: 2.1.2 (100%)', '5: 12/05/2024 unknown']);
  });
});

test('four hundred rows of a few wordings are laid along four hundred items one by one', () => {
  const names = Array.from({ length: 400 }, (_, at) => `Ban hành kế hoạch thực hiện nhiệm vụ ${at % 7} của cơ quan`);
  const items = names.map((name, at) => `| "1.${at + 1}" | ${name} | 1 |`).join('\n');
  const framework = drawnFramework(`| STT | Tiêu chí | Điểm tối đa |\n| "1" | Mọi việc | 400 |\n${items}`);
  const rows = names.map((name) => `| ${name} | 1 | 1 |`).join('\n');
  const [sheet] = readScoresheets(drawWorkbook({ 'Bảng điểm': `| Nội dung | Điểm chuẩn | Tự chấm |\n${rows}` }), framework).scoresheets;
  expect(sheet?.entries.map(({ code }) => code)).toEqual(names.map((_, at) => `1.${at + 1}`));
});

/** `3: 1.1` by its code, `3: 1.1 (85%)` by its wording, `3: 1.1 from 01/01/2024` where Excel changed the code. */
function rowsOf(table: DrawnTable): string[] {
  return entriesOf(table, true).map(told);
}

function entriesOf(table: DrawnTable, withFramework: boolean): readonly Entry[] {
  const { scoresheets } = readScoresheets(drawWorkbook({ 'Bảng điểm': table }), withFramework ? FRAMEWORK : null);
  return scoresheets.flatMap(({ entries }) => entries);
}

function told({ row, code, identified }: Entry): string {
  const place = `${row + 1}: ${code}`.trim();
  switch (identified.by) {
    case 'code':
      return place;
    case 'recovered-code':
      return `${place} from ${identified.shown}`;
    case 'wording':
      return `${place} (${identified.confidence}%)`;
    case 'order':
      return `${place} (by order)`;
    case 'nothing':
      return `${place} unknown`;
  }
}
