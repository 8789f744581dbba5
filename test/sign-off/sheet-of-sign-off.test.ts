import * as fc from 'fast-check';
import { planSignOff, planSignOffWithdrawal } from '../../src/core/sign-off/plan-sign-off';
import { readSignOff, withoutSignOffSheets } from '../../src/core/sign-off/sign-off-sheet';
import { inverse } from '../../src/core/workbook/change-set';
import type { ChangeSet } from '../../src/core/workbook/change-set';
import { cellAt } from '../../src/core/workbook/snapshot';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import { signOffWording } from '../../src/messages/sheet-wording';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { openStandIn } from '../stand-in/open-stand-in';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { reviewed } from '../support/second-click';
import { SIGNATURE, signedOff, toldSignOff } from '../support/signing';
import { xlsxHolding } from '../support/xlsx-of';

const TABLES = {
  'Khung tiêu chí': `
  | Khung tiêu chí xác định Chỉ số CCHC năm 2023 |             |             |
  | STT     | Tiêu chí                | Điểm tối đa |
  |---------|-------------------------|-------------|
  | "1"     | Chỉ đạo, điều hành      | 4           |
  | "1.1"   | Ban hành kế hoạch       | 1           |
  | "1.2"   | Kiểm tra thực hiện      | 3           |`,
  'Bảng điểm': `
  | STT     | Tiêu chí           | Điểm tối đa | Điểm tự đánh giá    | Tài liệu kiểm chứng  |
  |---------|--------------------|-------------|---------------------|----------------------|
  | "1"     | Chỉ đạo, điều hành | 4           | =SUM(D3:D4) → 3.5   |                      |
  | "1.1"   | Ban hành kế hoạch  | 1           | 1                   | Kế hoạch số 5/KH-SNV |
  | "1.2"   | Kiểm tra thực hiện | 3           | 2.5                 | "'=HYPERLINK(1)"     |`,
};

const SHEET = 'Xác nhận kết quả';
const WORDING = signOffWording(messagesFor('vi'));
const workbook = (): WorkbookSnapshot => drawWorkbook(TABLES);

function keptIn({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const kept = sheets.find(({ sheet }) => sheet.name.startsWith(SHEET));
  if (kept === undefined) throw new Error('nobody has signed');
  return kept;
}

/** The workbook with another content in one cell of the sign-off's sheet. */
async function typedOver(snapshot: WorkbookSnapshot, row: number, column: number, to: CellContent): Promise<WorkbookSnapshot> {
  return applied(snapshot, { cells: [{ sheet: keptIn(snapshot).sheet, row, column, from: cellAt(keptIn(snapshot), row, column).content, to }], marks: [] });
}

async function applied(snapshot: WorkbookSnapshot, changes: ChangeSet): Promise<WorkbookSnapshot> {
  const within = new InMemoryWorkbook(snapshot);
  await within.apply(changes);
  return within.read();
}

describe('The sheet that keeps a sign-off', () => {
  test('can be read by people: who, when, against what, how it stood, and every value', async () => {
    const { contents } = keptIn(await signedOff(workbook()));
    expect(contents.slice(0, 9).map((row) => row.slice(0, 2))).toEqual([
      ['XÁC NHẬN KẾT QUẢ', ''],
      [WORDING.note, ''],
      ['Người xác nhận', 'Nguyễn Thị Hòa'],
      ['Thời điểm xác nhận', '24/02/2024 08:30'],
      ['Khung tiêu chí', 'Khung tiêu chí xác định Chỉ số CCHC năm 2023 (năm 2023)'],
      ['Mã nhận dạng khung', expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
      ['Kết luận kiểm tra', 'Còn cảnh báo'],
      ['Số phát hiện', '0 lỗi, 1 cảnh báo, 0 lưu ý, 0 đã chấp nhận'],
      ['Chỉ số tổng hợp', 'Bảng điểm: 87,50% (Tự chấm)'],
    ]);
    expect(contents.slice(12)).toEqual([
      ['Đơn vị', 'Mục', 'Nội dung', 'Điểm tối đa', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng', 'Dấu của khung'],
      ['Bảng điểm', '1', 'Chỉ đạo, điều hành', '4', '', '', ''],
      ['Bảng điểm', '1.1', 'Ban hành kế hoạch', '1', '1', 'Kế hoạch số 5/KH-SNV', expect.stringMatching(/^[0-9a-f]{12}$/)],
      ['Bảng điểm', '1.2', 'Kiểm tra thực hiện', '3', '2.5', '=HYPERLINK(1)', expect.stringMatching(/^[0-9a-f]{12}$/)],
    ]);
  });

  test('is written over by the next sign-off, also by a shorter one, and undoing brings the first back', async () => {
    const first = await signedOff(workbook());
    const shorter = drawWorkbook({ ...TABLES, 'Bảng điểm': TABLES['Bảng điểm'].split('\n').slice(0, -1).join('\n') });
    const now = { ...shorter, sheets: [...shorter.sheets, keptIn(first)] };
    const { changes } = planSignOff(now, reviewed(now), { by: 'Trần Văn An', at: '2024-03-01T09:00' }, WORDING);

    const second = await applied(now, changes);
    expect(toldSignOff(second)).toEqual(['holding']);
    expect(second.sheets.map(({ sheet }) => sheet.name)).toEqual(['Khung tiêu chí', 'Bảng điểm', SHEET]);
    expect(toldSignOff({ ...first, sheets: [...first.sheets.slice(0, 2), keptIn(await applied(second, inverse(changes)))] })).toEqual(['holding']);
  });

  test('takes another name where people use that one', async () => {
    const taken = drawWorkbook({ ...TABLES, [SHEET]: '| Biên bản |\n|---|\n| họp Hội đồng |' });
    const names = (await signedOff(taken)).sheets.map(({ sheet }) => sheet.name);
    expect(names).toEqual(['Khung tiêu chí', 'Bảng điểm', SHEET, `${SHEET} (2)`]);
  });

  test('goes when the sign-off is withdrawn; what somebody else has written on it stays', async () => {
    const signed = await signedOff(workbook());
    expect((await applied(signed, planSignOffWithdrawal(signed))).sheets.map(({ sheet }) => sheet.name)).toEqual(['Khung tiêu chí', 'Bảng điểm']);

    const noted = await typedOver(signed, 20, 9, 'Đã trình ngày 25/02');
    const without = await applied(noted, planSignOffWithdrawal(noted));
    expect(keptIn(without).contents.flat().filter((content) => content !== '')).toEqual(['Đã trình ngày 25/02']);
    expect(toldSignOff(without)).toEqual(['unsigned']);
  });
});

describe('A sign-off that cannot be relied upon', () => {
  test('is one in which any cell was typed over, or emptied', async () => {
    const signed = await signedOff(workbook());
    const kept = keptIn(signed);
    const written = kept.contents.flatMap((cells, row) => cells.flatMap((content, column) => (content === '' ? [] : [{ row, column }])));
    // Title and note say nothing about the results; the empty label of a whole line would be a line less.
    for (const { row, column } of written.filter((cell) => cell.row > 1)) {
      for (const to of ['', 'khác']) {
        const now = await typedOver(signed, row, column, to);
        expect({ row, column, to, read: readSignOff(now) }).toEqual({ row, column, to, read: { unreadable: kept.sheet } });
        expect(withoutSignOffSheets(now).sheets).toHaveLength(2);
      }
    }
  });

  test('is one with a row more or less', async () => {
    const signed = await signedOff(workbook());
    expect(toldSignOff(await typedOver(signed, 16, 1, '1.3'))).toEqual(['unreadable']);
  });

  test('is left as it is when somebody signs anew, and counts no more', async () => {
    const damaged = await typedOver(await signedOff(workbook()), 2, 1, 'Người khác');
    const again = await signedOff(damaged);
    expect(toldSignOff(again)).toEqual(['holding']);
    expect(again.sheets.map(({ sheet }) => sheet.name)).toEqual(['Khung tiêu chí', 'Bảng điểm', SHEET, `${SHEET} (2)`]);
  });
});

test('of several sign-offs the latest counts; sorting one, renaming or copying its sheet harms none', async () => {
  const signed = await signedOff(workbook());
  const kept = keptIn(signed);
  const [heading, ...rows] = kept.values.slice(12);
  const values = [...kept.values.slice(0, 12), heading ?? [], ...rows.reverse()];
  const sorted = { ...kept, values, sheet: { id: 'copy', name: 'Bản sao' } };
  expect(toldSignOff({ ...signed, sheets: [...signed.sheets.slice(0, 2), sorted] })).toEqual(['holding']);

  const older = keptIn(await signedOff(drawWorkbook({ ...TABLES, 'Bảng điểm': TABLES['Bảng điểm'].replace('| 2.5', '| 2  ') }), { by: 'Trần Văn An', at: '2024-01-31T23:59' }));
  expect(toldSignOff({ ...signed, sheets: [...signed.sheets, { ...older, sheet: { id: 'older', name: 'Cũ' } }] })).toEqual(['holding']);
});

describe('A sign-off survives', () => {
  test('saving to a file and opening that', async () => {
    const read = readXlsx(await xlsxHolding(await signedOff(workbook())), 'so.xlsx');
    expect(toldSignOff(read)).toEqual(['holding']);
    const changed = drawWorkbook({ ...TABLES, 'Bảng điểm': TABLES['Bảng điểm'].replace('| 2.5', '| 2  ') });
    expect(toldSignOff({ ...read, sheets: [...changed.sheets, keptIn(read)] })).toEqual(['Bảng điểm 1.2 self 2.5 → 2 @D4']);
  });

  test('Excel, which keeps every text a text; there too it is written over and taken away', async () => {
    const excel = await openStandIn({ workbook: TABLES });
    try {
      const within = new ExcelWorkbook();
      const sign = async (at: string) => {
        const now = await within.read();
        await within.apply(planSignOff(now, reviewed(now), { ...SIGNATURE, at }, WORDING).changes);
        return within.read();
      };
      expect(toldSignOff(await sign('2024-02-24T08:30'))).toEqual(['holding']);
      const again = await sign('2024-02-25T08:30');
      expect(toldSignOff(again)).toEqual(['holding']);
      expect(keptIn(again).contents[3]?.[1]).toBe('25/02/2024 08:30');
      expect(keptIn(again).values.flat().every((value) => typeof value === 'string')).toBe(true);

      const cell = placeOf(again, 'Bảng điểm!D4');
      await within.apply({ cells: [{ ...cell, from: 2.5, to: 2 }], marks: [] });
      expect(toldSignOff(await within.read())).toEqual(['Bảng điểm 1.2 self 2.5 → 2 @D4']);

      await within.apply(planSignOffWithdrawal(await within.read()));
      expect((await within.read()).sheets.map(({ sheet }) => sheet.name)).toEqual(['Khung tiêu chí', 'Bảng điểm']);
    } finally {
      excel.close();
    }
  });
});

test('no text that an item can hold is lost on our sheet', async () => {
  const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("'x", '=1+1', '0.5', 'TRUE', '1/2', 'a\r\nb', ' \u00a0x ', 'Hoà', 'x'.repeat(5000)));
  await fc.assert(
    fc.asyncProperty(text, async (evidence) => {
      const drawn = workbook();
      const [framework, scores] = drawn.sheets;
      if (framework === undefined || scores === undefined) throw new Error('the drawing has two sheets');
      const written = { ...scores, values: scores.values.map((row, at) => (at === 3 ? [...row.slice(0, 4), evidence] : row)) };
      expect(toldSignOff(await signedOff({ ...drawn, sheets: [framework, written] }))).toEqual(['holding']);
    }),
    { numRuns: 50 },
  );
});
