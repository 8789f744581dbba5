import { faultOf } from './fault';
import type { Doing } from './fault';
import { GivenUp } from './paced-review';
import type { Deed } from './session-state';
import type { ShownState } from './shown-state';

/** One act at a time: tells what is being done and what came of it, and turns any throw into one fault. */
export class ActUnderWay {
  #turn = 0;
  #giveUp = (): void => undefined;

  constructor(private readonly shown: ShownState) {}

  /** Another with every act, and when one is given up: what began before is over. */
  get turn(): number {
    return this.#turn;
  }

  /** A press while another act is under way is no second act. */
  async act(doing: Doing, steps: () => Promise<Deed>): Promise<void> {
    const { doing: underWay } = this.shown.now;
    if (underWay !== null) return;
    this.#turn += 1;
    this.shown.publish({ doing, fault: null, deed: null, progress: null, canCancel: doing === 'reading' || doing === 'clearing' });
    const ended = { doing: null, progress: null, canCancel: false };
    // Whoever gives up need not wait for an answer, which may never come.
    const givenUp = new Promise<never>((_, reject) => {
      this.#giveUp = () => reject(new GivenUp());
    });
    try {
      const deed = await Promise.race([steps(), givenUp]);
      this.shown.publish({ ...ended, deed });
    } catch (thrown) {
      const fault = thrown instanceof GivenUp ? null : faultOf(thrown, this.shown.now.doing ?? doing);
      this.shown.publish({ ...ended, fault, deed: { kind: fault === null ? 'cancelled' : 'not-written' } });
    }
  }

  /** Gives it up, as long as it has written nothing; the last review stays on show. */
  cancel(): void {
    if (!this.shown.now.canCancel) return;
    this.#turn += 1;
    this.shown.publish({ canCancel: false });
    this.#giveUp();
  }
}
