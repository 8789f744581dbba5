import type { Preview } from '../../e2e/support/preview';
import { median } from './limits';
import type { Measured } from './limits';

const TIMES = 10;

/** From the moment the pane's page is asked for, beside a grid that is there already; medians of ten openings. */
export async function measureOpening({ page, pane }: Preview): Promise<Measured[]> {
  const paints: number[] = [];
  const usable: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await pane.reload();
    await pane.isReady();
    usable.push(await pane.inPage(usableAt));
    paints.push(await pane.inPage(firstPaint));
  }
  await page.waitForTimeout(0);
  return [
    { what: 'Pane: first paint', milliseconds: median(paints), limit: 300 },
    { what: 'Pane: usable (first view shown)', milliseconds: median(usable), limit: 800 },
  ];
}

function firstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
}

/** Milliseconds on the page's own clock when its first view says something. */
function usableAt(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if ((document.querySelector('#view')?.textContent ?? '') === '') requestAnimationFrame(look);
      else resolve(performance.now());
    };
    look();
  });
}
