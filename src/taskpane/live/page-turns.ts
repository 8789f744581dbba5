import type { Later, Pacing } from '../../session/pacing';

/** A page that answers within 50 ms feels immediate; a step that has just begun needs some of them. */
const LONGEST_STRETCH = 30;

/** Lets the page have its turn between the steps of a long review. */
export class PageTurns implements Pacing {
  #since = performance.now();

  isDue(): boolean {
    return performance.now() - this.#since > LONGEST_STRETCH;
  }

  async rest(): Promise<void> {
    await nextTurn();
    this.#since = performance.now();
  }
}

/** Unlike a timer, a message comes back as soon as everything that waits has had its turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export const later: Later = (milliseconds, act) => {
  const timer = window.setTimeout(act, milliseconds);
  return () => window.clearTimeout(timer);
};
