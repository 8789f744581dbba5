import { frameworkToJson } from '../../src/core/framework/framework-to-json';
import { drawnFramework } from '../support/drawn-framework';
import { xlsxOf } from '../support/xlsx-of';
import { check, reportsOf } from './fake-terminal';

const SCORES = `
  | STT   | Tiêu chí          | Điểm tối đa | Điểm tự chấm |
  | "1"   | Chỉ đạo           | 2           |              |
  | "1.1" | Ban hành kế hoạch | 1           | 1            |
  | "1.2" | Kiểm tra          | 1           | 0.5          |
`;

const FRAMEWORK = `
  | STT   | Tiêu chí          | Điểm tối đa |
  | "1"   | Chỉ đạo           | 2           |
  | "1.1" | Ban hành kế hoạch | 1           |
  | "1.2" | Kiểm tra          | 1           |
`;

test('a framework in JSON may begin with a byte order mark', async () => {
  const json = `\uFEFF${JSON.stringify(frameworkToJson(drawnFramework(FRAMEWORK)))}`;
  const [report] = reportsOf(check({ 'bảng.xlsx': await xlsxOf({ Bảng: SCORES }), 'khung.json': json }, 'bảng.xlsx', '--framework', 'khung.json', '--json'));

  expect(report?.framework).toMatchObject({ source: 'file', items: 2, maximum: '2' });
});

test('a framework that counts wrongly is refused, with everything that makes it unusable in its cell', async () => {
  const files = {
    'bảng.xlsx': await xlsxOf({ Bảng: SCORES }),
    'khung.xlsx': await xlsxOf({
      'Khung tiêu chí': `
        | STT   | Tiêu chí          | Điểm tối đa |
        | "1"   | Chỉ đạo           | 4           |
        | "1.1" | Ban hành kế hoạch |             |
        | "1.2" | Kiểm tra          | -1          |
        | "1.2" | Tuyên truyền      | 1           |
      `,
    }),
  };
  const ended = check(files, 'bảng.xlsx', '--framework', 'khung.xlsx', '--json');

  expect(ended.exitCode).toBe(2);
  expect(ended.complaints.join('\n').split('\n')).toEqual([
    'khung.xlsx, Khung tiêu chí, ô A5: Mã 1.2 đã dùng ở dòng trên nên dòng “Tuyên truyền” không được tính; sửa mã hoặc bỏ dòng thừa.',
    'khung.xlsx, Khung tiêu chí, ô C3: Mục 1.1 “Ban hành kế hoạch” không có điểm tối đa đọc được; ghi điểm tối đa bằng số.',
    'khung.xlsx, Khung tiêu chí, ô C4: Mục 1.2 “Kiểm tra” có điểm tối đa là -1; điểm tối đa phải lớn hơn 0, điểm phạt ghi ở dòng “Điểm phạt”.',
  ]);
  expect(reportsOf(ended)).toMatchObject([{ file: 'bảng.xlsx', verdict: 'not-checked', fault: ended.complaints[0] }]);
});

test('what only raises a doubt about a framework refuses nothing', async () => {
  const files = {
    'bảng.xlsx': await xlsxOf({ Bảng: SCORES }),
    'khung.xlsx': await xlsxOf({ Khung: `${FRAMEWORK}\n| | Tổng cộng | 3 |\n| Làm tròn: theo quy định | | |\n| Không kiểm tra: ZZ99 | | |` }),
  };
  expect(check(files, 'bảng.xlsx', '--framework', 'khung.xlsx').exitCode).not.toBe(2);
});

test('a problem of a framework in JSON is told without a cell', async () => {
  const json = JSON.stringify({ ...Object(frameworkToJson(drawnFramework(FRAMEWORK))), areas: [{ code: '1', name: 'Chỉ đạo', maximum: '-2' }] });
  const ended = check({ 'bảng.xlsx': await xlsxOf({ Bảng: SCORES }), 'khung.json': json }, 'bảng.xlsx', '--framework', 'khung.json', '--lang', 'en');

  expect(ended).toMatchObject({ exitCode: 2, printed: [] });
  expect(ended.complaints).toEqual([
    'khung.json: Item 1 “Chỉ đạo” has a maximum of -2; a maximum is above 0, and penalties belong in the penalty row.',
  ]);
});
