import type { ChangeSet } from '../../src/core/workbook/change-set';
import type { CellContent } from '../../src/core/workbook/snapshot';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { PAYLOAD_LIMIT, REFUSAL } from '../stand-in/faults';
import { insertColumn, insertRow } from '../stand-in/insert';
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

describe('Where somebody inserts rows between two requests of one write, what the first has written has moved along', () => {
  const SHEET = 'Bảng điểm';
  const DRAWN = {
    [SHEET]: `
      | STT | Tiêu chí | Kết quả |
      |-----|----------|---------|
      | 1   | Một      | a       |
      | 2   | Hai      | b       |
      | 3   | Ba       | =A3 → 3 |
      | 4   | Bốn      | d       |
      | 5   | Năm      | e       |
      | 6   | Sáu      | f       |
      | 7   | Bảy      | g       |
      | 8   | Tám      | h       |`,
  };
  /** So little that three cells of a long text fill a request. */
  const little = new ExcelWorkbook(undefined, 4000);
  const long = (word: string): string => word.repeat(400);

  beforeEach(() => reopen());

  async function reopen(): Promise<void> {
    excel.close();
    excel = await openStandIn({ workbook: DRAWN });
  }

  /** Writes into cells of the column C, from C2 on, while something is done before the second of the requests that write. */
  async function written(contents: Readonly<Record<number, CellContent>>, meanwhile: () => Promise<void>): Promise<unknown> {
    const basis = await little.read();
    const [first] = basis.sheets;
    if (first === undefined) throw new Error('there is a sheet');
    const cells = Object.entries(contents).map(([row, to]) => ({ sheet: first.sheet, row: Number(row) - 1, column: 2, from: first.contents[Number(row) - 1]?.[2] ?? '', to }));
    excel.faults.before(3, meanwhile);
    return little.apply({ cells, marks: [] }, { basis }).catch((thrown: unknown) => thrown);
  }

  test('after a colour was taken away, which goes back over the cells where it lay: that is said', async () => {
    const [first] = (await little.read()).sheets;
    if (first === undefined) throw new Error('there is a sheet');
    const [old, fresh] = [{ severity: 'error', areas: 'C2' }, { severity: 'info', areas: 'C3' }] as const;
    await little.apply({ cells: [], marks: [{ sheet: first.sheet, remove: [], add: [old] }] });
    const cells = [{ sheet: first.sheet, row: 1, column: 2, from: 'a', to: 'x' }];
    const basis = await little.read();
    excel.faults.before(4, () => insertRow(excel, SHEET, 0));
    const thrown = await little.apply({ cells, marks: [{ sheet: first.sheet, remove: [old], add: [fresh] }] }, { basis }).catch((each: unknown) => each);
    expect(thrown).toMatchObject({ problem: { kind: 'half-written' }, written: 'perhaps' });
    expect(excel.cellStates().sheets[0]?.cells['C3']?.value).toBe('a');
  });

  const TEXTS = { 2: long('x'), 3: long('y'), 5: long('z'), 6: long('v'), 7: long('w') };
  const REFUSED = { problem: { kind: 'changed-since-read' }, written: 'nothing' };

  test.each<[string, () => Promise<void>]>([
    ['above all of it', () => insertRow(excel, SHEET, 0)],
    ['among it', () => insertRow(excel, SHEET, 2)],
    ['among it, at a cell that is not written', () => insertRow(excel, SHEET, 3)],
    ['(columns, at the left)', () => insertColumn(excel, SHEET, 0)],
    ['twice', async () => {
      await insertRow(excel, SHEET, 1);
      await insertRow(excel, SHEET, 1);
    }],
  ])('%s: it is put back where it is by then', async (_, insert) => {
    await insert();
    const inserted = wholeState(excel);
    await reopen();
    expect(await written(TEXTS, insert)).toMatchObject(REFUSED);
    expect(wholeState(excel)).toBe(inserted);
  });

  test('what others type into such a cell stays', async () => {
    await written(TEXTS, async () => {
      await insertRow(excel, SHEET, 0);
      await excel.edit(SHEET, 'C3', 'của tôi');
    });
    expect(excel.cellStates().sheets[0]?.cells['C3']?.value).toBe('của tôi');
  });

  test.each<[string, Readonly<Record<number, CellContent>>, number]>([
    ['among cells that were emptied, of which nobody can tell which is which', { 2: '', 3: '', 5: long('z'), 6: long('v'), 7: long('w'), 8: long('u'), 9: long('t') }, 2],
    ['and a formula stood there, which Excel would have changed meanwhile', { ...TEXTS, 4: long('u') }, 0],
  ])('%s: that is said', async (_, contents, row) => {
    expect(await written(contents, () => insertRow(excel, SHEET, row))).toMatchObject({ problem: { kind: 'half-written' }, written: 'perhaps' });
  });
});
