import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { withWorkbooksNamed } from '../../src/xlsx/linked-workbooks';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { namedXlsx } from '../support/named-xlsx';
import { reviewed } from '../support/second-click';

let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  snapshot = readXlsx(await namedXlsx(), 'so.xlsx');
});

test('names are read with the sheet that knows them, and with the workbook that they lead to', () => {
  expect(snapshot.definedNames).toEqual([
    { name: 'DiemChiDao', sheet: null, formula: "='Bảng điểm'!$D$3:$D$4" },
    { name: 'Rieng', sheet: 'Bảng điểm', formula: "='Bảng điểm'!$D$2" },
    { name: 'Xa', sheet: null, formula: "='[Tổng hợp.xlsx]Sheet1'!$A$1" },
  ]);
});

test('Excel’s tables are read with their place and their columns', () => {
  expect(snapshot.tables).toEqual([
    {
      ...{ name: 'Diem', sheet: 'Bảng điểm', area: { row: 0, column: 0, rows: 7, columns: 4 } },
      ...{ hasHeadingRow: true, hasTotalRow: false, columns: ['STT', 'Tiêu chí & nội dung', 'Điểm tối đa', 'Điểm tự đánh giá'] },
    },
  ]);
});

test('formulas stand as Excel shows them, so that a finding names the other workbook', () => {
  const findings = reviewed(snapshot).findings.filter(({ code }) => /^(SH|IX)/.test(code));
  expect(findings.map(({ code, place, facts }) => ({ code, cell: toA1(place), ...facts }))).toEqual([
    { code: 'SH06', cell: 'D4', column: 'self', formula: "='[Tổng hợp.xlsx]Sheet1'!$D$4", workbook: 'Tổng hợp.xlsx' },
  ]);
});

test.each([
  ['=[1]Sheet1!$D$4', '=[Sổ.xlsx]Sheet1!$D$4'],
  ['=[2]Sheet1!D4+[1]A!D4', "='[Điểm ''A''.xlsx]Sheet1'!D4+[Sổ.xlsx]A!D4"],
  ["='[1]Sở Y tế'!D4", "='[Sổ.xlsx]Sở Y tế'!D4"],
  ["='[2]Sở ''B'''!D4", "='[Điểm ''A''.xlsx]Sở ''B'''!D4"],
  ['=[1]!Tong', '=Sổ.xlsx!Tong'],
  ['=[2]!Tong', "='Điểm ''A''.xlsx'!Tong"],
  ['=[3]Sheet1!D4', '=[3]Sheet1!D4'],
  ['=[4]Sheet1!D4', '=[4]Sheet1!D4'],
  ["='[4]Sở Y tế'!D4", "='[4]Sở Y tế'!D4"],
  ['=Diem[1]+LEN("[1]A!D4")', '=Diem[1]+LEN("[1]A!D4")'],
])('%s in the file is %s on the screen', (written, shown) => {
  expect(withWorkbooksNamed(written, ['Sổ.xlsx', "Điểm 'A'.xlsx", ''])).toBe(shown);
});

test('without links a formula is left alone', () => {
  expect(withWorkbooksNamed('=[1]Sheet1!D4', [])).toBe('=[1]Sheet1!D4');
});
