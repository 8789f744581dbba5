import type { Place } from '../core/finding';
import type { Framework } from '../core/framework/framework';
import type { ReviewOptions, SheetWording } from '../core/review-result';
import { reviewWorkbook } from '../core/review';
import type { CellRef } from '../core/workbook/cell-ref';
import { inverse, isEmpty, together } from '../core/workbook/change-set';
import type { ChangeSet } from '../core/workbook/change-set';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import type { SheetRef } from '../core/workbook/snapshot';
import { dayOf } from './day-of';
import { faultOf } from './fault';
import type { Doing } from './fault';
import { AT_REST } from './session-state';
import type { Deed, SessionState } from './session-state';
import type { FreshReview, WaiverDecision } from './waiver-decision';
import type { Workbook } from './workbook';

/** One user's work on one workbook: orders the steps, holds the state, turns any throw into one fault. */
export class ReviewSession {
  #state: SessionState = AT_REST;
  #journal: readonly ChangeSet[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly workbook: Workbook,
    private wording: SheetWording,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  get state(): SessionState {
    return this.#state;
  }

  /** Calls back after every change of state; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Words what is written from now on. */
  speak(wording: SheetWording): void {
    this.wording = wording;
  }

  /** The one click: read, decide, write. A second click on an unchanged workbook writes nothing. */
  async review(): Promise<void> {
    await this.act('reading', async () => {
      const { review } = await this.#readAndReview();
      this.#publish({ review });
      if (isEmpty(review.changes)) return { kind: 'nothing-to-write' };
      await this.#apply(review.changes, 'writing');
      return countOf(review.changes);
    });
  }

  /** Puts back exactly what stood in the workbook before the last act that wrote. */
  async undo(): Promise<void> {
    const last = this.#journal.at(-1);
    if (last === undefined) return;
    await this.act('undoing', async () => {
      await this.workbook.apply(inverse(last));
      this.#journal = this.#journal.slice(0, -1);
      return { kind: 'undone' };
    });
  }

  /** Takes our column and our colours out of the workbook; formulas stay. */
  async clear(): Promise<void> {
    await this.act('clearing', async () => {
      const { clearing } = (await this.#readAndReview()).review;
      if (isEmpty(clearing)) return { kind: 'nothing-to-clear' };
      await this.#apply(clearing, 'clearing');
      return { kind: 'cleared' };
    });
  }

  /**
   * Remembers what a person says that a column holds (`null`: what its heading says), and looks again, since what was shown
   * no longer holds. No cell is written: whoever walks through a list of meanings must not leave formulas behind at every step.
   */
  async correct(sheet: SheetRef, heading: CellRef, meaning: CorrectedMeaning | null): Promise<void> {
    await this.act('correcting', async () => {
      await this.workbook.correct(sheet, heading, meaning);
      const { review } = await this.#readAndReview();
      this.#publish({ review });
      return { kind: 'corrected' };
    });
  }

  /** Shows a finding's cell. */
  async reveal({ sheet, row, column }: Place): Promise<void> {
    try {
      await this.workbook.reveal(sheet, row, column);
      this.#publish({ fault: null });
    } catch (thrown) {
      this.#publish({ fault: faultOf(thrown, 'revealing') });
    }
  }

  /**
   * Checks against this framework from now on, `null` being the workbook's own. What is on show is looked at anew; no cell is
   * written. A step, for an {@link act}.
   */
  async adopt(chosenFramework: Framework | null): Promise<Deed> {
    const fresh = this.#state.review === null ? null : await this.#readAndReview(chosenFramework);
    this.#publish({ review: fresh?.review ?? null, chosenFramework });
    return { kind: 'framework-chosen', source: chosenFramework?.source ?? null };
  }

  /**
   * Writes what is decided about acceptances upon a fresh reading, and shows what follows. Where our column and our colours
   * stand they are brought in step, as a press would. A step, for an {@link act}.
   */
  async settle(doing: Doing, decide: (fresh: FreshReview) => WaiverDecision): Promise<void> {
    const fresh = await this.#readAndReview();
    this.#publish({ review: fresh.review, doing });
    const { changes, waivers } = decide(fresh);
    const review = reviewWorkbook(fresh.snapshot, { ...this.#options(this.#state.chosenFramework), waivers });
    const all = isEmpty(fresh.review.clearing) ? changes : together(changes, review.changes);
    if (!isEmpty(all)) await this.#apply(all, doing);
    this.#publish({ review });
  }

  /** One act at a time: a press while another act is under way is no second act. */
  async act(doing: Doing, steps: () => Promise<Deed>): Promise<void> {
    if (this.#state.doing !== null) return;
    this.#publish({ doing, fault: null, deed: null });
    try {
      const deed = await steps();
      this.#publish({ doing: null, deed });
    } catch (thrown) {
      const fault = faultOf(thrown, this.state.doing ?? doing);
      this.#publish({ doing: null, fault, deed: { kind: 'not-written' } });
    }
  }

  async #readAndReview(framework = this.#state.chosenFramework): Promise<FreshReview> {
    const snapshot = await this.workbook.read();
    this.#publish({ doing: 'reviewing' });
    return { snapshot, review: reviewWorkbook(snapshot, this.#options(framework)) };
  }

  #options(framework: Framework | null): ReviewOptions {
    return { framework, wording: this.wording, today: dayOf(this.clock()) };
  }

  async #apply(changes: ChangeSet, doing: Doing): Promise<void> {
    this.#publish({ doing });
    await this.workbook.apply(changes);
    this.#journal = [...this.#journal, changes];
  }

  #publish(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change, canUndo: this.#journal.length > 0 };
    for (const listener of this.#listeners) listener();
  }
}

function countOf({ cells, marks }: ChangeSet): Deed {
  return { kind: 'written', cells: cells.length, marks: marks.reduce((sum, { add }) => sum + add.length, 0) };
}
