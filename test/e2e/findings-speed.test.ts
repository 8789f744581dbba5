import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manyFindings } from '../support/many-findings';
import { xlsxHolding } from '../support/xlsx-of';
import { previewTests } from './support/preview';
import type { Preview } from './support/preview';

/**
 * What is measured, in the pane's own page, with 1,200 findings, in the production build:
 * - opening: from the click on the tab to the first frame that shows findings, the view's own part of the program fetched and all;
 * - scrolling: frames a second while the page moves by half a screen a frame;
 * - typing: from each key to the end of the frame after it, while the list follows.
 * Another program may hold the machine at any moment: each is tried several times, and the best try counts. What is slow by itself
 * is slow every time. By the clock: whoever waits, waits by the clock.
 */
const TRIES = 3;
const LONGEST_OPENING = 200;
const LEAST_FRAMES_A_SECOND = 50;
const LONGEST_LAG = 50;
const WORDS = 'thieu tai lieu 7.3';

const { open } = previewTests();

declare global {
  interface Window {
    lags: number[];
  }
}

let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'findings-'));
  file = path.join(folder, 'nhieu-phat-hien.xlsx');
  writeFileSync(file, await xlsxHolding(manyFindings()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function opened(): Promise<Preview> {
  const preview = await open({ width: 350 });
  await preview.openFile(file);
  return preview;
}

it('a list of more than a thousand findings opens at once', async () => {
  const preview = await opened();
  const tries: number[] = [];
  for (let at = 0; at < TRIES; at += 1) {
    if (at > 0) await preview.reopenPane();
    await preview.pane.press('Kiểm tra và tính lại');
    tries.push(await preview.pane.inPage(openingTime));
  }
  expect(await preview.pane.frame.getByRole('heading', { level: 2, name: /^Phát hiện \(1\d\d\d\)$/ }).count()).toBe(1);
  expect(await preview.pane.frame.getByRole('article').count()).toBeLessThan(40);
  expect(Math.min(...tries)).toBeLessThan(LONGEST_OPENING);
}, 180_000);

it('it scrolls without a jerk, and typing into its search never waits', async () => {
  const preview = await opened();
  await preview.pane.press('Kiểm tra và tính lại');
  await preview.pane.inPage(openingTime);

  const sweeps: number[] = [];
  for (let at = 0; at < TRIES; at += 1) sweeps.push(await preview.pane.inPage(framesASecond));
  expect(Math.max(...sweeps)).toBeGreaterThanOrEqual(LEAST_FRAMES_A_SECOND);

  await preview.pane.scrollToTop();
  await listenToKeys(preview);
  const lags: (readonly number[])[] = [];
  for (let at = 0; at < TRIES; at += 1) lags.push(await lagsWhileTyping(preview));
  const best = Array.from(WORDS, (_, letter) => Math.min(...lags.map((each) => each[letter] ?? Infinity)));
  expect(Math.max(...best)).toBeLessThan(LONGEST_LAG);
}, 180_000);

/** Milliseconds from the click on the tab to the frame in which findings stand. */
function openingTime(): Promise<number> {
  const tab = document.querySelector<HTMLElement>('#tab-findings');
  return new Promise((done) => {
    const from = performance.now();
    tab?.click();
    requestAnimationFrame(function look() {
      if (document.querySelector('article') === null) requestAnimationFrame(look);
      else setTimeout(() => done(performance.now() - from));
    });
  });
}

/** While the page goes from its top towards its end. */
function framesASecond(): Promise<number> {
  const FRAMES = 120;
  window.scrollTo(0, 0);
  return new Promise((done) => {
    let frames = 0;
    let from = 0;
    requestAnimationFrame(function next(now) {
      if (frames === 0) from = now;
      if (frames === FRAMES) return done((FRAMES * 1000) / (now - from));
      frames += 1;
      window.scrollBy(0, 400);
      requestAnimationFrame(next);
    });
  });
}

/** From each key to the end of the frame after it. */
function listenToKeys({ pane }: Preview): Promise<void> {
  return pane.inPage(() => {
    document.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => window.lags.push(performance.now() - timeStamp)));
    });
  });
}

async function lagsWhileTyping({ page, pane }: Preview): Promise<readonly number[]> {
  const search = pane.frame.getByRole('searchbox');
  await search.fill('');
  await search.focus();
  await pane.inPage(() => (window.lags = []));
  await page.keyboard.type(WORDS, { delay: 80 });
  await page.waitForTimeout(300);
  return pane.inPage(() => window.lags);
}
