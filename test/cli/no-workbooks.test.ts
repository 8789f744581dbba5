import { archiveOf, partOf } from '../support/archive-of';
import { bomb, endlessSheet, lockedWorkbook, overlappingBomb, wordDocument, workbookOfKind } from '../support/no-workbooks';
import { xlsxOf } from '../support/xlsx-of';
import { check, reportsOf } from './fake-terminal';

const SCORES = `
  | STT | Tiêu chí          | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-----|-------------------|-------------|--------------|---------------------|
  | 1   | Ban hành kế hoạch | 1           | 1            | 144/KH-UBND         |`;

const files: Record<string, Uint8Array | string> = {};

beforeAll(async () => {
  const whole = await xlsxOf({ 'Bảng điểm': SCORES });
  Object.assign(files, {
    'bang-diem.xlsx': whole,
    'rong.xlsx': '',
    'cu.xls': workbookOfKind('biff8'),
    'cu-doi-ten.xlsx': workbookOfKind('biff8'),
    'khoa.xlsx': lockedWorkbook(),
    'bao-cao.xlsx': wordDocument(),
    'do-dang.xlsx': whole.slice(0, whole.length >> 1),
    'bom.xlsx': await bomb(),
    'bom-noi-doi.xlsx': await bomb(1000),
    'bom-chong.xlsx': await overlappingBomb(),
    'lon.xlsx': await endlessSheet(),
    'thu.xlsx': archiveOf([partOf('thư.txt', 'Kính gửi')]),
    'dau-phay.xlsx': 'STT;Tiêu chí;Điểm tối đa',
    'khong-bang.xlsx': await xlsxOf({ 'Trang 1': '| Kính gửi: |' }),
  });
});

/** Each in a word or two of its own, in both languages: what the file is, and what to do. */
const TOLD: readonly (readonly [file: string, ...words: readonly [vi: string, mend: string, en: string]])[] = [
  ['rong.xlsx', 'tệp rỗng', 'lấy lại bản đầy đủ', 'the file is empty'],
  ['cu.xls', 'Excel 97–2003', 'lưu thành tệp .xlsx', 'an old Excel 97–2003 file'],
  ['cu-doi-ten.xlsx', 'Excel 97–2003', 'lưu thành tệp .xlsx', 'an old Excel 97–2003 file'],
  ['khoa.xlsx', 'khóa bằng mật khẩu', 'bỏ mật khẩu mở tệp', 'locked with a password'],
  ['bao-cao.xlsx', 'văn bản Word', 'chép bảng chấm điểm sang Excel', 'a Word document'],
  ['do-dang.xlsx', 'bị hỏng hoặc tải về chưa đủ', 'lấy lại bản đầy đủ', 'damaged or incomplete'],
  ['bom.xlsx', 'bung ra lớn bất thường', 'lấy lại bản gốc', 'abnormal size'],
  ['bom-noi-doi.xlsx', 'bung ra lớn bất thường', 'lấy lại bản gốc', 'abnormal size'],
  ['bom-chong.xlsx', 'bung ra lớn bất thường', 'lấy lại bản gốc', 'abnormal size'],
  ['lon.xlsx', 'tệp quá lớn', 'bỏ bớt dòng, cột hoặc trang tính', 'too large to handle'],
  ['thu.xlsx', 'không phải là tệp .xlsx', 'lưu lại dưới dạng .xlsx', 'no .xlsx file'],
  ['dau-phay.xlsx', 'không phải là tệp .xlsx', 'lưu lại dưới dạng .xlsx', 'no .xlsx file'],
  ['khong-bang.xlsx', 'Không tìm thấy bảng chấm điểm', 'cần một bảng có cột “Điểm tối đa”', 'No readable scoring table'],
];

describe('A file that cannot be checked is told of in one sentence, and what to do', () => {
  test.each(TOLD)('%s: %s, %s', (file, vi, mend) => {
    const { exitCode, printed, complaints } = check(files, file);
    expect({ exitCode, told: complaints.length }).toEqual({ exitCode: 2, told: 1 });
    expect(complaints[0]).toMatch(new RegExp(`^${file}: [^\n]+\\.$`));
    expect(complaints[0]).toContain(vi);
    expect(complaints[0]).toContain(mend);
    expect(file === 'khong-bang.xlsx' || printed.length === 0).toBe(true);
  });

  test.each(TOLD)('%s, in English', (file, _, __, en) => {
    const { exitCode, complaints } = check(files, file, '--lang', 'en');
    expect(exitCode).toBe(2);
    expect(complaints).toEqual([expect.stringContaining(en)]);
  });

  test('and in the JSON report, as its fault', () => {
    for (const [file] of TOLD) {
      const ended = check(files, file, '--json');
      expect(reportsOf(ended)).toMatchObject([{ file, verdict: 'not-checked', scoresheets: [], findings: [], fault: ended.complaints[0] }]);
    }
  });
});

test('the other files of the same call are checked all the same, and each bad one is told of once', () => {
  const bad = TOLD.map(([file]) => file);

  const ended = check(files, ...bad, 'bang-diem.xlsx', '--json');

  expect(ended.exitCode).toBe(2);
  expect(ended.complaints).toHaveLength(bad.length);
  expect(reportsOf(ended).map(({ file, verdict }) => [file, verdict])).toEqual([
    ...bad.map((file) => [file, 'not-checked']),
    ['bang-diem.xlsx', 'ready'],
  ]);
});

test('such a file is no framework either', () => {
  const { exitCode, complaints } = check(files, 'bang-diem.xlsx', '--framework', 'khoa.xlsx');
  expect(exitCode).toBe(2);
  expect(complaints).toEqual([expect.stringMatching(/^khoa\.xlsx: .*mật khẩu/)]);
});
