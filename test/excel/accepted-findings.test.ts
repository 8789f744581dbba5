import { isAcceptable } from '../../src/core/waivers/waiver';
import type { AcceptableFinding } from '../../src/core/waivers/waiver';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording, waiverWording } from '../../src/messages/sheet-wording';
import { ReviewSession } from '../../src/session/review-session';
import { WaiverDesk } from '../../src/session/waiver-desk';
import { toldShort } from '../support/accepting';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

const SCORES = `
  | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|------------------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo          | 2           |              |                     |
  | 1.1   | Kế hoạch CCHC    | 2           |              |                     |
  | 1.1.1 | Ban hành         | 1           | 1            | đang cập nhật       |
  | 1.1.2 | Kết quả          | 1           | 0.5          |                     |`;

const SIGNED = { reason: '=Văn bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa' };
const messages = messagesFor('vi');

let excel: StandIn;
let session: ReviewSession;
let desk: WaiverDesk;

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': SCORES } });
  openAnew();
});
afterEach(() => excel.close());

/** Somebody opens the pane in the same workbook: nothing is known but what the workbook itself holds. */
function openAnew(): void {
  session = new ReviewSession(new ExcelWorkbook(), sheetWording(messages));
  desk = new WaiverDesk(session, waiverWording(messages), () => new Date(2024, 1, 24, 8, 30));
}

async function accept(wanted: string): Promise<void> {
  await desk.accept(shown(wanted), SIGNED);
}

function shown(wanted: string): AcceptableFinding {
  const finding = session.state.review?.findings.filter(isAcceptable).find((each) => toldShort(each) === wanted);
  if (finding === undefined) throw new Error(`${wanted} is not on show`);
  return finding;
}

const told = () => ({
  counted: session.state.review?.findings.map(toldShort),
  accepted: session.state.review?.accepted.map(({ finding, waiver: { reason, by, at } }) => `${toldShort(finding)} ${by} ${at} ${reason}`),
});

const ACCEPTED = 'EV02 E4 Nguyễn Thị Hòa 2024-02-24T08:30 =Văn bản gốc lưu tại Văn phòng';

test('whoever opens the workbook later finds the acceptance in it, with who, when and why, for two requests and two', async () => {
  await session.review();
  excel.statistics.reset();
  await accept('EV02 E4');
  expect(session.state.fault).toBeNull();
  expect(excel.statistics.requests).toBe(4);

  openAnew();
  await session.review();
  expect(told()).toEqual({ counted: ['EV01 E5'], accepted: [ACCEPTED] });
  expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
});

test('it lapses when the cell changes, and holds again when that is taken back', async () => {
  await session.review();
  await accept('EV02 E4');
  await excel.edit('Bảng điểm', 'E4', 'sẽ bổ sung');
  await session.review();
  expect(told().accepted).toEqual([]);
  expect(session.state.review?.lapsed.map(({ because, waiver }) => `${waiver.code} ${because}`)).toEqual(['EV02 changed']);

  await excel.edit('Bảng điểm', 'E4', 'đang cập nhật');
  await session.review();
  expect(told()).toEqual({ counted: ['EV01 E5'], accepted: [ACCEPTED] });
});

test('two acceptances stand on one sheet, and each undo takes the last one back until the workbook is as it was', async () => {
  const states = [excel.cellStates()];
  await session.review();
  states.push(excel.cellStates());
  await accept('EV02 E4');
  states.push(excel.cellStates());
  await accept('EV01 E5');
  expect(excel.cellStates().sheets).toHaveLength(2);
  expect(told().counted).toEqual([]);

  for (const before of states.reverse()) {
    await session.undo();
    expect(session.state.fault).toBeNull();
    expect(excel.cellStates()).toEqual(before);
  }
});

test('a withdrawn one counts again, and its row is free for the next', async () => {
  await session.review();
  await accept('EV02 E4');
  const [first] = session.state.review?.accepted ?? [];
  if (first === undefined) throw new Error('nothing is accepted');
  await desk.withdraw(first.waiver);
  expect(told()).toEqual({ counted: ['EV02 E4', 'EV01 E5'], accepted: [] });

  await accept('EV01 E5');
  const kept = (await new ExcelWorkbook().read()).sheets.at(-1);
  expect(kept?.contents.map(([code]) => code)).toEqual(['CẢNH BÁO ĐÃ CHẤP NHẬN', expect.any(String), 'Mã', 'EV01']);
});

test('a protected structure gives one true sentence, and nothing is written', async () => {
  await session.review();
  await Excel.run(async (context) => context.workbook.protection.protect());
  const before = excel.cellStates();

  await accept('EV02 E4');

  expect(session.state.fault).toEqual({ doing: 'accepting', problem: { kind: 'structure-protected' } });
  expect(excel.cellStates()).toEqual(before);
  expect(told()).toEqual({ counted: ['EV02 E4', 'EV01 E5'], accepted: [] });
});
