import { largeWorkbook } from '../support/large-workbook';
import { xlsxHolding, xlsxOf } from '../support/xlsx-of';
import { runCheck } from '../../src/cli/run-check';
import { check, reportsOf } from './fake-terminal';

const UNIT = `
  | STT | Nội dung   | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng |
  | 1   | Cải cách   | 2           | 3                |                     |
  | 1.1 | Kế hoạch   | 1           | 2                |                     |
  | 1.2 | Báo cáo    | 1           | 1                | Báo cáo 12/BC-SNV   |`;

let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  files = {
    'so.xlsx': await xlsxOf({ 'Bảng điểm': UNIT }),
    'huyen.xlsx': await xlsxOf({ 'Bảng điểm': UNIT.replace('12/BC-SNV', 'số 3') }),
    'lon.xlsx': await xlsxHolding(largeWorkbook(100)),
    'hong.xlsx': new Uint8Array([80, 75, 3, 4]),
  };
});

test('what is found in a file does not depend on the files before it', () => {
  const paths = Object.keys(files);
  const inOrder = reportsOf(check(files, ...paths, '--json'));
  const backwards = reportsOf(check(files, ...[...paths].reverse(), '--json'));
  expect(inOrder.map(({ file }) => file)).toEqual(paths);
  expect([...backwards].reverse()).toEqual(inOrder);
});

test('each file is told of before the next is read, so that no more than one is held at a time', () => {
  const order: string[] = [];
  runCheck(['so.xlsx', 'huyen.xlsx', '--json'], {
    today: () => ({ day: 24, month: 2, year: 2024 }),
    readFile: (path) => {
      order.push(`reads ${path}`);
      return files[path] ?? new Uint8Array();
    },
    print: (text) => order.push(`tells of ${/"file": "(.+)"/.exec(text)?.[1] ?? text}`),
    complain: (text) => order.push(text),
  });
  expect(order).toEqual(['tells of [', 'reads so.xlsx', 'tells of so.xlsx', 'reads huyen.xlsx', 'tells of huyen.xlsx']);
});
