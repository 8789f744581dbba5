import type { UnderstoodTable } from '../src/core/understood-table';
import { toA1 } from '../src/core/workbook/cell-ref';
import type { ColumnCorrection } from '../src/core/workbook/column-correction';
import type { WorkbookSnapshot } from '../src/core/workbook/snapshot';
import { drawWorkbook, placeOf } from './support/draw-workbook';
import { reviewed } from './support/second-click';

const SCORESHEET = `
  | STT | Nội dung       | Điểm     |         | Thẩm định |        | Người nhập | Ghi chú |
  |     |                | Tối đa   | Tự chấm | Điểm      | Ý kiến |            |         |
  | 1   | Kế hoạch       | 2        | 2       | 2         |        | An         |         |
  |     | - Hoàn thành: 2 |         |         |           |        |            |         |
  |     | Tổng cộng      | 2        | 2       | 2         |        |            |         |
`;

test('every headed column of a scoresheet is told with what it was taken for', () => {
  const [table] = understood(drawWorkbook({ 'Sở Nội vụ': SCORESHEET }));
  expect(table).toMatchObject({ kind: 'scoresheet', headingTop: 0, headingBottom: 1, bottom: 5, units: ['Sở Nội vụ'] });
  expect(columnsOf(table)).toEqual([
    'A1 STT: code',
    'B1 Nội dung: name',
    'C2 Điểm Tối đa: maximum',
    'D2 Điểm Tự chấm: self',
    'E2 Thẩm định Điểm: appraised-1',
    'F2 Thẩm định Ý kiến: opinion',
    'G1 Người nhập: nothing',
    'H1 Ghi chú: notes',
  ]);
  expect(table?.rows).toEqual({ coded: 1, unnumbered: 1, total: 1, bonus: 0, penalty: 0 });
});

test('frameworks, summaries, tables of several units and those that lack a column are told as such', () => {
  const workbook = drawWorkbook({
    'Khung tiêu chí': `
      | STT | Nội dung | Điểm tối đa |
      | 1   | Kế hoạch | 2           |`,
    'Các xã': `
      | STT | Nội dung | Điểm tối đa | Xã Mỹ Đức | Xã An Phú |
      | 1   | Kế hoạch | 2           | 2         | 1         |`,
    'Tự chấm': `
      | STT | Nội dung | Tự chấm |
      | 1   | Kế hoạch | 2       |
      | 1.1 | Đúng hạn | 2       |`,
    'Tổng hợp': `
      | STT | Đơn vị    | Tổng điểm | Xếp loại |
      | 1   | Sở Nội vụ | 90        | A        |`,
    'Lịch họp': `
      | STT | Nội dung | Ngày |
      | 1   | Họp      | 5    |`,
  });
  expect(understood(workbook).map(({ sheet, kind, units }) => [sheet.name, kind, units])).toEqual([
    ['Khung tiêu chí', 'framework', []],
    ['Các xã', 'scoresheet', ['Xã Mỹ Đức', 'Xã An Phú']],
    ['Tự chấm', 'unreadable', []],
    ['Tổng hợp', 'summary', ['Sở Nội vụ']],
  ]);
});

describe('a column that a person has put right', () => {
  const UNKNOWN = `
    | STT | Nội dung | Điểm tối đa | Điểm của sở | Điểm tự chấm | Mức |
    | 1   | Kế hoạch | 2           | 1           | 2            | 1   |
  `;

  test('takes its meaning from the column that had it', () => {
    const corrected = withCorrections({ Bảng: UNKNOWN }, { D1: 'self' });
    expect(columnsOf(understood(corrected)[0])).toEqual([
      ...['A1 STT: code', 'B1 Nội dung: name', 'C1 Điểm tối đa: maximum'],
      ...['D1 Điểm của sở: self (corrected)', 'E1 Điểm tự chấm: nothing', 'F1 Mức: nothing'],
    ]);
    expect(selfScores(corrected)).toEqual([1]);
  });

  test('may hold nothing of ours, whatever its heading says', () => {
    const corrected = withCorrections({ Bảng: UNKNOWN }, { E1: 'nothing', F1: 'appraised-1' });
    expect(columnsOf(understood(corrected)[0]).slice(3)).toEqual([
      ...['D1 Điểm của sở: nothing', 'E1 Điểm tự chấm: nothing (corrected)', 'F1 Mức: appraised-1 (corrected)'],
    ]);
  });

  test('is still known when a row was inserted right beside the heading', () => {
    expect(selfScores(withCorrections({ Bảng: UNKNOWN }, { D2: 'self' }))).toEqual([1]);
  });

  test('settles a doubt about two columns of one meaning', () => {
    const twice = UNKNOWN.replace('Điểm của sở', 'Điểm tự đánh giá');
    expect(reviewed(drawWorkbook({ Bảng: twice })).findings.map(({ code }) => code)).toContain('SH02');
    expect(reviewed(withCorrections({ Bảng: twice }, { E1: 'self' })).findings.map(({ code }) => code)).not.toContain('SH02');
  });

  test('makes a heading of a row that has none that we know', () => {
    const unheaded = `
      | Bảng điểm |            |      |      |
      | Số hiệu   | Việc       | Trần | Được |
      | 1         | Kế hoạch   | 2    | 1.5  |
      | 2         | Kiểm tra   | 1    | 1    |
    `;
    expect(understood(drawWorkbook({ Bảng: unheaded }))).toEqual([]);
    const corrected = withCorrections({ Bảng: unheaded }, { A2: 'code', B2: 'name', C2: 'maximum', D2: 'self' });
    expect(understood(corrected)).toMatchObject([{ kind: 'scoresheet', headingTop: 1, headingBottom: 1, bottom: 4 }]);
    expect(selfScores(corrected)).toEqual([1.5, 1]);
  });
});

function withCorrections(
  tables: Readonly<Record<string, string>>,
  said: Readonly<Record<string, ColumnCorrection['meaning']>>,
): WorkbookSnapshot {
  const drawn = drawWorkbook(tables);
  const corrections = Object.entries(said).map(([cell, meaning]) => ({ ...placeOf(drawn, cell), meaning }));
  return { ...drawn, sheets: drawn.sheets.map((sheet) => ({ ...sheet, corrections })) };
}

function understood(workbook: WorkbookSnapshot): readonly UnderstoodTable[] {
  return reviewed(workbook).understood;
}

function columnsOf(table: UnderstoodTable | undefined): string[] {
  return (table?.columns ?? []).map(
    ({ heading, text, meaning, corrected }) => `${toA1(heading)} ${text}: ${meaning}${corrected ? ' (corrected)' : ''}`,
  );
}

function selfScores(workbook: WorkbookSnapshot): unknown[] {
  return reviewed(workbook).sheets.flatMap(({ scoresheet }) => scoresheet.entries.map(({ scores }) => scores.get('self')?.value));
}
