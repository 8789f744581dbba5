import type { ChangeSet } from '../../src/core/workbook/change-set';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { PAYLOAD_LIMIT, REFUSAL } from '../stand-in/faults';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { wholeState } from './support/whole-state';

let excel: StandIn;
const workbook = new ExcelWorkbook();

beforeEach(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': '| x |' } });
});
afterEach(() => excel.close());

/** Texts of so many letters in rows below each other: a letter with two marks takes three bytes. */
async function texts(rows: number, letters: number, word = 'ấ'): Promise<ChangeSet> {
  const [first] = (await workbook.read()).sheets;
  if (first === undefined) throw new Error('there is a sheet');
  return { cells: Array.from({ length: rows }, (_, row) => ({ sheet: first.sheet, row: row + 1, column: 2, from: '', to: word.repeat(letters) })), marks: [] };
}

const LARGE = { rows: 2400, letters: 900 };

describe('What is too much for one request', () => {
  test('goes by several, none of them beyond what Excel takes, and one undo takes it back', async () => {
    const changes = await texts(LARGE.rows, LARGE.letters);
    const before = wholeState(excel);
    excel.statistics.reset();

    const back = await workbook.apply(changes);

    const sizes = excel.statistics.log.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(PAYLOAD_LIMIT);
    expect(excel.cellStates().sheets[0]?.cells['C2401']?.value).toBe('ấ'.repeat(LARGE.letters));

    await workbook.apply(back);
    expect(wholeState(excel)).toBe(before);
  });

  test.each([
    ['refused', () => excel.faults.refuse(REFUSAL.activityLimitReached, 4), 'busy'],
    ['broken off', () => excel.faults.breakDown({ code: 'MemoryLimitReached', after: 0.9 }, 4), 'too-large'],
  ] as const)('is put back in all its parts where a later one is %s', async (_, arrange, kind) => {
    const changes = await texts(LARGE.rows, LARGE.letters);
    const before = wholeState(excel);
    arrange();
    await expect(workbook.apply(changes)).rejects.toMatchObject({ problem: { kind }, written: 'nothing' });
    expect(wholeState(excel)).toBe(before);
  });

  test('is not begun where a single part of it is beyond what Excel takes', async () => {
    const before = wholeState(excel);
    const sheet = { name: 'Lớn', rows: [['ấ'.repeat(30_000)]], headingRow: 0, columnWidths: [9] };
    const large = new ExcelWorkbook(undefined, 20_000);
    await expect(large.apply({ cells: [], marks: [], sheets: [{ kind: 'make', sheet }] })).rejects.toMatchObject({ problem: { kind: 'too-large' } });
    expect(wholeState(excel)).toBe(before);
  });
});

test('what one request holds goes by one, after one look', async () => {
  const changes = await texts(200, 90);
  excel.statistics.reset();
  await workbook.apply(changes);
  expect(excel.statistics.requests).toBe(2);
});
