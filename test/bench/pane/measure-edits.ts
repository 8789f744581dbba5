import type { Preview } from '../../e2e/support/preview';
import type {} from '../../stand-in/preview/preview-handle';
import { median } from './limits';
import type { Measured } from './limits';

const TIMES = 5;
const SHEET = 'Bảng điểm 1';
const PASTED = 500;

/** One look after an edit, on one clock: from the question to the stand-in, over its answer, to what the pane shows. */
interface Look {
  readonly asked: number;
  readonly answered: number;
  readonly shown: number;
  /** The longest task on the page's thread behind the answer, where only the pane is at work. */
  readonly longest: number;
}

/**
 * What is counted: the whole, from the pane's request for the changed cells to the new count on show, and our own part, without
 * the time that the stand-in (Univer, on the same thread) takes to answer. The pane's wait of 250 ms for more edits is not.
 */
export async function measureEdits(preview: Preview): Promise<Measured[]> {
  const { pane } = preview;
  await pane.press('Kiểm tra và tính lại');
  await preview.page.waitForTimeout(5000);
  const single: Look[] = [];
  const pasted: Look[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    single.push(await look(preview, 1, 100 + time));
    pasted.push(await look(preview, PASTED, 200 + time));
  }
  const longest = Math.max(...[...single, ...pasted].map((each) => each.longest));
  return [
    { what: 'One edit in 10,000 rows, whole', milliseconds: median(single.map((each) => each.shown - each.asked)), limit: null },
    { what: 'One edit in 10,000 rows, our part', milliseconds: median(single.map((each) => each.shown - each.answered)), limit: 150 },
    { what: '500 pasted rows, whole', milliseconds: median(pasted.map((each) => each.shown - each.asked)), limit: null },
    { what: '500 pasted rows, our part', milliseconds: median(pasted.map((each) => each.shown - each.answered)), limit: 500 },
    { what: 'Longest task while looking', milliseconds: longest, limit: 50 },
  ];
}

async function look({ page, pane }: Preview, rows: number, score: number): Promise<Look> {
  const shown = pane.inPage(nextCount);
  const answered = page.evaluate(
    ([sheet, from, count, typed]) => {
      const { host } = window.preview;
      const answer = host.answer.bind(host);
      const times = { asked: 0, answered: 0 };
      host.answer = async (...request) => {
        times.asked ||= performance.timeOrigin + performance.now();
        const reply = await answer(...request);
        times.answered = performance.timeOrigin + performance.now();
        return reply;
      };
      void host.paste(sheet, `D${from}:D${from + count - 1}`, Array.from({ length: count }, () => [typed]));
      return new Promise<typeof times>((resolve) => {
        const wait = (): void => {
          if (times.answered === 0) setTimeout(wait, 20);
          else resolve(times);
        };
        wait();
      });
    },
    [SHEET, 50, rows, score] as const,
  );
  const [end, times] = await Promise.all([shown, answered]);
  return { ...times, shown: end.at, longest: Math.max(0, ...end.tasks.filter(({ from }) => from >= times.answered).map(({ took }) => took)) };
}

/** When the tab tells another number of findings, and the long tasks till then. */
function nextCount(): Promise<{ readonly at: number; readonly tasks: { from: number; took: number }[] }> {
  const tab = document.querySelector('#tab-findings');
  const before = tab?.textContent;
  const tasks: { from: number; took: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ from: performance.timeOrigin + startTime, took: duration });
  }).observe({ type: 'longtask' });
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (tab?.textContent === before) return;
      watch.disconnect();
      const at = performance.timeOrigin + performance.now();
      setTimeout(() => resolve({ at, tasks }), 200);
    });
    if (tab !== null) watch.observe(tab, { childList: true, subtree: true, characterData: true });
  });
}
