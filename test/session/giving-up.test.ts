import type { SheetWording } from '../../src/core/review-result';
import type { Pacing } from '../../src/session/pacing';
import { ReviewSession } from '../../src/session/review-session';
import type { SessionState } from '../../src/session/session-state';
import { drawWorkbook } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const WORDING: SheetWording = { resultsHeading: 'Kết quả kiểm tra', results: (findings) => findings.map(({ code }) => code).join('; ') };

const drawn = drawWorkbook({
  'Bảng điểm': `
    | STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
    |-----|----------|-------------|--------------|---------------------|
    | 1   | Chỉ đạo  | 1           |              |                     |
    | 1.1 | Ban hành | 1           | 1            |                     |`,
});

/** The page is due its turn after every step. */
const AFTER_EVERY_STEP: Pacing = { isDue: () => true, rest: () => Promise.resolve() };

let workbook: InMemoryWorkbook;
let session: ReviewSession;
let states: SessionState[];

beforeEach(() => {
  workbook = new InMemoryWorkbook(drawn);
  session = new ReviewSession(workbook, WORDING, undefined, AFTER_EVERY_STEP);
  states = [];
  session.subscribe(() => states.push(session.state));
});

test('a long review tells how far it has come, and never goes back', async () => {
  await session.review();

  const told = states.flatMap(({ progress }) => progress ?? []);
  expect(told.length).toBeGreaterThan(40);
  expect(told.every(({ done, of }, at) => done <= of && done >= (told[at - 1]?.done ?? 0))).toBe(true);
  const last = told.at(-1) ?? { done: 0, of: 1 };
  expect(last.done / last.of).toBeGreaterThan(0.9);
  expect(session.state.progress).toBeNull();
});

test('given up while it is looked at, nothing is written and the last review stays', async () => {
  await session.review();
  const { review } = session.state;
  const end = session.subscribe(() => {
    if (session.state.progress?.done === 20) session.cancel();
  });

  await session.review();
  end();

  expect(session.state).toMatchObject({ doing: null, fault: null, progress: null, canCancel: false, deed: { kind: 'cancelled' } });
  expect(session.state.review).toBe(review);
  expect(workbook.applied).toHaveLength(1);
  await session.review();
  expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
});

test('given up while it is read, it ends just so', async () => {
  const pressed = session.review();
  session.cancel();
  await pressed;
  expect(session.state).toMatchObject({ review: null, deed: { kind: 'cancelled' } });
  expect(workbook.applied).toEqual([]);
});

test('given up while an answer never comes, it ends at once, and the next press works', async () => {
  jest.spyOn(workbook, 'read').mockImplementationOnce(() => new Promise(() => undefined));
  const pressed = session.review();
  session.cancel();
  await pressed;
  expect(session.state).toMatchObject({ doing: null, fault: null, deed: { kind: 'cancelled' } });
  await session.review();
  expect(session.state.deed).toMatchObject({ kind: 'written' });
});

test('an answer that comes after it was given up changes nothing', async () => {
  let answer = (): void => undefined;
  const read = workbook.read.bind(workbook);
  jest.spyOn(workbook, 'read').mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => (answer = resolve));
    return read();
  });
  const pressed = session.review();
  session.cancel();
  await pressed;
  const { state } = session;
  answer();
  await new Promise((resolve) => setImmediate(resolve));
  expect(session.state).toBe(state);
  expect(workbook.applied).toEqual([]);
});

test('once it writes, it cannot be given up', async () => {
  session.subscribe(() => {
    if (session.state.doing === 'writing') session.cancel();
  });
  await session.review();
  expect(states.filter(({ doing }) => doing === 'writing').every(({ canCancel }) => !canCancel)).toBe(true);
  expect(session.state.deed).toMatchObject({ kind: 'written' });
});

test('at rest there is nothing to give up', async () => {
  await session.review();
  const { deed } = session.state;
  session.cancel();
  expect(session.state.deed).toBe(deed);
});
