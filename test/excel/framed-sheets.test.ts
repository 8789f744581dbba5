import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { wholeState } from '../nothing-lost/support/whole-state';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import type { SheetState } from '../stand-in/workbook/cell-states';
import { pressedAgainAndUndone } from './pressed-again-and-undone';

const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Chỉ số (%)', 'Tài liệu kiểm chứng'];
const ROWS = [
  ['1', 'Chỉ đạo', 2, null, null, null],
  ['1.1', 'Kế hoạch', 2, null, null, null],
  ['1.1.1', 'Ban hành', 1, 1, null, '144/KH-UBND'],
  ['1.1.2', 'Kết quả', 1, 0.5, null, null],
];

let excel: StandIn;
let session: ReviewSession;
let untouched: string;
let frame: SheetState;

async function open(arrange: (sheet: Worksheet) => void): Promise<void> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Bảng điểm');
  for (const row of [HEADINGS, ...ROWS]) sheet.addRow(row);
  arrange(sheet);
  excel = await openStandIn({ workbook: new Uint8Array(await file.xlsx.writeBuffer()) });
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messagesFor('vi')));
  untouched = wholeState(excel);
  frame = frameNow();
}

afterEach(() => excel.close());

function sheetNow(): SheetState {
  const [sheet] = excel.cellStates().sheets;
  if (sheet === undefined) throw new Error('the workbook has a sheet');
  return sheet;
}

/** Everything of the sheet but its cells and our colours. */
function frameNow(): SheetState {
  return { ...sheetNow(), cells: {}, conditionalFormats: [] };
}

function contents(...addresses: string[]): unknown[] {
  const { cells } = sheetNow();
  return addresses.map((address) => cells[address]?.content ?? '');
}

/** A press fills in sums, indices and our column; nothing else is another, a second press writes nothing, and undo leaves nothing behind. */
async function pressedTwiceAndUndone(column: string): Promise<void> {
  await session.review();
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
  expect(contents('D2', 'D3', 'D4', 'D5')).toEqual(['=SUM(D3)', '=SUM(D4:D5)', 1, 0.5]);
  expect(contents('E2', 'E4')).toEqual(['=IF(C2=0,"",ROUND(D2/C2*100,2))', '']);
  expect(contents(`${column}1`, `${column}5`)).toEqual(['Kết quả kiểm tra', expect.stringContaining('EV01')]);
  expect(frameNow()).toEqual(frame);
  await pressedAgainAndUndone(session, excel, untouched);
}

test('Frozen headings and a frozen column of codes stay frozen', async () => {
  await open((sheet) => {
    sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 1 }];
  });
  expect(frame.frozen).toEqual({ rows: 1, columns: 2 });
  await pressedTwiceAndUndone('G');
});

describe('Outline groups', () => {
  const grouped = (sheet: Worksheet, folded: boolean): void => {
    for (const [number, level] of [[3, 1], [4, 2], [5, 2]] as const) {
      const row = sheet.getRow(number);
      row.outlineLevel = level;
      row.hidden = folded && level === 2;
    }
    const maxima = sheet.getColumn(3);
    maxima.outlineLevel = 1;
    maxima.hidden = folded;
  };

  test('of rows and columns stay as they are', async () => {
    await open((sheet) => grouped(sheet, false));
    expect(frame.extras.outline).toMatchObject({ rows: { 3: { level: 1 }, 4: { level: 2 }, 5: { level: 2 } }, columns: { 3: { level: 1 } } });
    await pressedTwiceAndUndone('G');
  });

  test('that are folded away are read, computed and told of like any other, and stay folded', async () => {
    await open((sheet) => grouped(sheet, true));
    expect([frame.hiddenRows, frame.hiddenColumns]).toEqual([[4, 5], ['C']]);
    await pressedTwiceAndUndone('G');
  });
});

test('A filter over the table stays, with the rows that it hides', async () => {
  await open((sheet) => {
    sheet.autoFilter = 'A1:F5';
    sheet.getRow(4).hidden = true;
  });
  expect([frame.extras.autoFilter, frame.hiddenRows]).toEqual(['A1:F5', [4]]);
  await pressedTwiceAndUndone('G');
});

describe('A table of Excel’s own', () => {
  const laid = (sheet: Worksheet): void => {
    const columns = HEADINGS.map((name) => ({ name, filterButton: true }));
    sheet.addTable({ name: 'Diem', ref: 'A1', headerRow: true, columns, rows: ROWS });
  };

  test('keeps its columns, its filter and its size: right beside it Excel would make our column one of its own, so that stands one apart', async () => {
    await open(laid);
    expect(frame.extras.tables).toMatchObject([{ name: 'Diem', area: { row: 0, column: 0, rows: 5, columns: 6 }, columns: HEADINGS, hasFilter: true }]);
    await pressedTwiceAndUndone('H');
  });

  test('is the same, too, once our column is cleared away, and the next press finds the same place', async () => {
    await open(laid);
    await session.review();
    const pressed = wholeState(excel);
    await session.clear();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'cleared' } });
    expect(frameNow()).toEqual(frame);
    await session.review();
    expect(wholeState(excel)).toBe(pressed);
  });

  test('that already has our column, from before, goes on having it', async () => {
    await open((sheet) => {
      const columns = [...HEADINGS, 'Kết quả kiểm tra'].map((name) => ({ name, filterButton: true }));
      sheet.addTable({ name: 'Diem', ref: 'A1', headerRow: true, columns, rows: ROWS.map((row) => [...row, null]) });
    });
    await pressedTwiceAndUndone('G');
    await session.review();
    await session.clear();
    expect(contents('G1', 'G5')).toEqual(['Kết quả kiểm tra', '']);
    expect(frameNow()).toEqual(frame);
    await session.clear();
    expect(session.state.deed).toEqual({ kind: 'nothing-to-clear' });
  });
});
