import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { previewTests } from '../../e2e/support/preview-tests';
import type { Preview } from '../../e2e/support/preview';
import type {} from '../../stand-in/preview/preview-handle';
import { largeWorkbook } from '../../support/large-workbook';
import { xlsxHolding } from '../../support/xlsx-of';
import { rounds, tell } from './measured';

const ROWS = 10_000;
const PASTED = 500;
const LOOK_AFTER_AN_EDIT = 150;
const LOOK_AFTER_A_PASTE = 500;
const LONGEST_TASK = 50;
/** Milliseconds, till nothing is under way any more. */
const REST = 1500;

const { open } = previewTests({ live: true });

/** One look after an edit, in milliseconds. */
interface Look {
  /** From the pane's first request for the changed cells to the new number of findings on show. */
  readonly whole: number;
  /** So much of it passed while the stand-in (a grid on the same thread) made up its answers. */
  readonly answering: number;
  /** The longest task on that thread since its last answer: the pane alone. */
  readonly longestTask: number;
}

let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'edits-'));
  file = path.join(folder, `${ROWS}.xlsx`);
  writeFileSync(file, await xlsxHolding(largeWorkbook(ROWS)));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The pane waits 250 ms for more edits before it asks: that is no work, and is not counted. */
it('in 10,000 rows a look after one edit takes at most 150 ms, after 500 pasted rows 500 ms, and no task of it more than 50 ms', async () => {
  const preview = await open();
  await preview.openFile(file);
  // As in Excel on the desktop.
  await preview.page.evaluate(() => (window.preview.host.faults.payloadLimit = Infinity));
  await preview.pane.press('Kiểm tra và tính lại');
  await preview.page.waitForTimeout(REST);
  let row = 50;
  const look = (rows: number) => async (): Promise<Look> => {
    const seen = await lookAfterTyping(preview, row, rows);
    row += rows + 1;
    await preview.page.waitForTimeout(REST);
    return seen;
  };
  const edits = await rounds(look(1));
  const pastes = await rounds(look(PASTED));
  const [edit, paste] = [edits, pastes].map((looks) => Math.min(...looks.map(({ whole }) => whole)));
  const task = Math.max(...[edits, pastes].map((looks) => Math.min(...looks.map(({ longestTask }) => longestTask))));
  for (const each of [...edits, ...pastes]) process.stdout.write(`    ${JSON.stringify(each)}\n`);
  tell('a look after one edit', edit ?? NaN, 'ms');
  tell('a look after 500 pasted rows', paste ?? NaN, 'ms');
  tell('the longest task of a look', task, 'ms');
  expect(edit).toBeLessThanOrEqual(LOOK_AFTER_AN_EDIT);
  expect(paste).toBeLessThanOrEqual(LOOK_AFTER_A_PASTE);
  expect(task).toBeLessThanOrEqual(LONGEST_TASK);
});

/** Types a score above every maximum into so many rows from this one on, all at once, as pasting does. */
async function lookAfterTyping({ page, pane }: Preview, row: number, rows: number): Promise<Look> {
  const shown = pane.inPage(nextCount);
  await page.evaluate(listenToAnswers);
  await page.evaluate(([from, to]) => window.preview.host.paste('Bảng điểm 1', `D${from}:D${to}`, Array.from({ length: to - from + 1 }, () => [100])), [row, row + rows - 1] as const);
  const { at, tasks } = await shown;
  const answers = (await page.evaluate(() => window.answers ?? [])).filter(({ to }) => to <= at);
  const lastAnswer = Math.max(...answers.map(({ to }) => to));
  return {
    whole: at - Math.min(...answers.map(({ from }) => from)),
    answering: answers.reduce((sum, { from, to }) => sum + to - from, 0),
    longestTask: Math.max(0, ...tasks.filter(({ from }) => from >= lastAnswer).map(({ from, to }) => to - from)),
  };
}

/** On the clock that all windows share. */
interface Span {
  readonly from: number;
  readonly to: number;
}

declare global {
  interface Window {
    /** The stand-in's answers to the pane since the last edit. */
    answers?: Span[];
  }
}

/** In the page around the pane. */
function listenToAnswers(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const isHeard = window.answers !== undefined;
  window.answers = [];
  if (isHeard) return;
  const { host } = window.preview;
  const answer = host.answer.bind(host);
  host.answer = async (...request) => {
    const from = now();
    const reply = await answer(...request);
    window.answers?.push({ from, to: now() });
    return reply;
  };
}

/** In the pane: when its tab tells another number of findings, and the long tasks till then. */
function nextCount(): Promise<{ readonly at: number; readonly tasks: Span[] }> {
  const tab = document.querySelector('#tab-findings');
  const before = tab?.textContent;
  const tasks: Span[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const from = performance.timeOrigin + startTime;
      tasks.push({ from, to: from + duration });
    }
  });
  observer.observe({ type: 'longtask' });
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (tab?.textContent === before) return;
      watch.disconnect();
      const at = performance.timeOrigin + performance.now();
      setTimeout(() => {
        observer.disconnect();
        resolve({ at, tasks });
      }, 200);
    });
    if (tab !== null) watch.observe(tab, { childList: true, subtree: true, characterData: true });
  });
}
