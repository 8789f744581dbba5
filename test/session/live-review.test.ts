import type { SheetWording } from '../../src/core/review-result';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { LiveReview } from '../../src/session/live-review';
import type { LivePreference } from '../../src/session/live-review';
import type { Later } from '../../src/session/pacing';
import { ReviewSession } from '../../src/session/review-session';
import { drawWorkbook } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const WORDING: SheetWording = { resultsHeading: 'Kết quả kiểm tra', results: (findings) => findings.map(({ code }) => code).join('; ') };

const drawn = drawWorkbook({
  'Bảng điểm': `
    | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
    |-------|------------------|-------------|--------------|---------------------|
    | 1     | Chỉ đạo          | 2           |              |                     |
    | 1.1   | Kế hoạch CCHC    | 2           |              |                     |
    | 1.1.1 | Ban hành         | 1           | 1            | 144/KH-UBND         |
    | 1.1.2 | Kết quả          | 1           | 1            |                     |`,
});

const later: Later = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

class Kept implements LivePreference {
  constructor(public isOn = true) {}
  read = (): boolean => this.isOn;
  keep = (isOn: boolean): void => void (this.isOn = isOn);
}

let time: string;
let kept: Kept;
let workbook: InMemoryWorkbook;
let session: ReviewSession;
let live: LiveReview;

function open(isOn = true, watch?: InMemoryWorkbook['watch']): void {
  time = '2024-02-24T08:30:00';
  kept = new Kept(isOn);
  workbook = new InMemoryWorkbook(drawn);
  if (watch !== undefined) workbook.watch = watch;
  session = new ReviewSession(workbook, WORDING, () => new Date(time));
  live = new LiveReview(session, workbook, later, kept);
}

function found(): string[] {
  return (session.state.review?.findings ?? []).map(({ code, place }) => `${code} ${toA1(place)}`);
}

/** So long that whatever is waited for has come. */
async function quiet(milliseconds = 1000): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  jest.useFakeTimers();
  open();
});
afterEach(() => jest.useRealTimers());

describe('An edit after the first check', () => {
  test('is looked at by itself, and nothing is written', async () => {
    await session.review();
    await quiet();
    time = '2024-02-24T08:41:00';

    workbook.type({ E5: '7/BC-SNV' });
    await quiet();

    expect(found()).toEqual([]);
    expect(session.state).toMatchObject({ doing: null, fault: null, stale: false, checkedAt: '2024-02-24T08:41', deed: { kind: 'looked-again' } });
    expect(workbook.applied).toHaveLength(1);
  });

  test('makes what is on show old until it has been looked at', async () => {
    await session.review();
    await quiet();

    workbook.type({ E5: '7/BC-SNV' });

    expect(session.state).toMatchObject({ stale: true, checkedAt: '2024-02-24T08:30' });
    expect(found()).toEqual(['EV01 E5']);
    await quiet();
    expect(session.state.stale).toBe(false);
  });

  test('and others close behind it are one reading, of what they changed', async () => {
    await session.review();
    await quiet();
    const { whole, again } = workbook.readings;

    for (const number of [1, 2, 3]) {
      workbook.type({ E5: `${number}/BC-SNV` });
      await quiet(100);
    }
    await quiet();

    expect(workbook.readings).toEqual({ whole, again: again + 1 });
  });

  test('before it, nothing is looked at', async () => {
    workbook.type({ E5: '7/BC-SNV' });
    await quiet();
    expect(session.state).toMatchObject({ review: null, stale: false });
    expect(workbook.readings).toEqual({ whole: 0, again: 0 });
  });
});

describe('What we write ourselves', () => {
  test('is no edit: what the press said stays on show', async () => {
    await session.review();
    const { review, deed } = session.state;
    await quiet();
    expect(session.state).toMatchObject({ stale: false, deed });
    expect(session.state.review).toBe(review);
  });

  test('is known when people edit again', async () => {
    await session.review();
    await quiet();
    workbook.type({ D3: 9 });
    await quiet();
    expect(found()).toEqual(expect.arrayContaining(['IX04 D3', 'EV01 E5']));
  });
});

describe('While an act is under way', () => {
  test('an edit waits for its end', async () => {
    await session.review();
    await quiet();
    const pressed = session.review();
    workbook.type({ E5: '7/BC-SNV' });
    await pressed;
    await quiet();
    expect(found()).toEqual([]);
    expect(session.state.stale).toBe(false);
  });

  test('a press goes before a look that waits, and has seen the edit', async () => {
    await session.review();
    await quiet();
    workbook.type({ E5: '7/BC-SNV' });
    await session.review();
    expect(found()).toEqual([]);
    const { review } = session.state;
    await quiet();
    expect(session.state.review).toBe(review);
  });
});

describe('Where the host cannot be read', () => {
  test('because a cell is being typed in, it is tried again, and what is on show stays old till then', async () => {
    await session.review();
    await quiet();
    workbook.type({ E5: '7/BC-SNV' });
    workbook.failNext({ kind: 'cell-being-edited' });
    await quiet(600);
    expect(session.state).toMatchObject({ stale: true, fault: null });
    await quiet(5000);
    expect(found()).toEqual([]);
    expect(session.state.stale).toBe(false);
  });

  test('because it tells of no edits, a press works as ever', async () => {
    open(true, () => Promise.resolve(null));
    await session.review();
    workbook.type({ E5: '7/BC-SNV' });
    await quiet();
    expect(live.state.isHeard).toBe(false);
    expect(found()).toEqual(['EV01 E5']);
    await session.review();
    expect(found()).toEqual([]);
  });
});

describe('Switched off', () => {
  test('nothing is asked of the host, and the time of the last check is all that is said', async () => {
    open(false);
    await session.review();
    workbook.type({ E5: '7/BC-SNV' });
    await quiet();
    expect(live.state).toEqual({ isOn: false, isHeard: null });
    expect(session.state).toMatchObject({ stale: false, checkedAt: '2024-02-24T08:30' });
    expect(found()).toEqual(['EV01 E5']);
    expect(workbook.readings.again).toBe(0);
  });

  test('and on again, what was edited meanwhile is looked at; the wish is kept', async () => {
    await session.review();
    await live.live(false);
    expect(kept.isOn).toBe(false);
    workbook.type({ E5: '7/BC-SNV' });
    await quiet();
    await live.live(true);
    await quiet();
    expect(found()).toEqual([]);
    expect(live.state).toEqual({ isOn: true, isHeard: true });
    expect(kept.isOn).toBe(true);
  });

  test('ended, the host tells nothing any more', async () => {
    await session.review();
    await quiet();
    await live.end();
    workbook.type({ E5: '7/BC-SNV' });
    await quiet();
    expect(session.state.stale).toBe(false);
  });
});
