import type { Place } from '../core/finding';
import type { Framework } from '../core/framework/framework';
import type { Review, SheetWording } from '../core/review-result';
import { reviewWorkbook } from '../core/review';
import { inverse, isEmpty } from '../core/workbook/change-set';
import type { ChangeSet } from '../core/workbook/change-set';
import { faultOf } from './fault';
import type { Doing, Fault } from './fault';
import type { Workbook } from './workbook';

/** What the last completed act did to the workbook. */
export type Deed =
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'written'; readonly cells: number; readonly marks: number }
  | { readonly kind: 'not-written' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'nothing-to-clear' };

/** All that a view shows. A new object at every change. */
export interface SessionState {
  /** The step under way; `null` when at rest. */
  readonly doing: Doing | null;
  /** The last review; it stays while a later act fails. */
  readonly review: Review | null;
  readonly deed: Deed | null;
  /** What went wrong in the last act. */
  readonly fault: Fault | null;
  readonly canUndo: boolean;
}

const AT_REST: SessionState = { doing: null, review: null, deed: null, fault: null, canUndo: false };

/** One user's work on one workbook: orders the steps, holds the state, turns any throw into one fault. */
export class ReviewSession {
  #state: SessionState = AT_REST;
  #journal: readonly ChangeSet[] = [];
  #framework: Framework | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly workbook: Workbook,
    private readonly wording: SheetWording,
  ) {}

  get state(): SessionState {
    return this.#state;
  }

  /** Calls back after every change of state; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The framework to check against; `null` for the one in the workbook. Takes effect at the next review. */
  chooseFramework(framework: Framework | null): void {
    this.#framework = framework;
  }

  /** The one click: read, decide, write. A second click on an unchanged workbook writes nothing. */
  async review(): Promise<void> {
    await this.#act('reading', async () => {
      const review = await this.#readAndReview();
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
    await this.#act('undoing', async () => {
      await this.workbook.apply(inverse(last));
      this.#journal = this.#journal.slice(0, -1);
      return { kind: 'undone' };
    });
  }

  /** Takes our column and our colours out of the workbook; formulas stay. */
  async clear(): Promise<void> {
    await this.#act('clearing', async () => {
      const { clearing } = await this.#readAndReview();
      if (isEmpty(clearing)) return { kind: 'nothing-to-clear' };
      await this.#apply(clearing, 'clearing');
      return { kind: 'cleared' };
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

  async #readAndReview(): Promise<Review> {
    const snapshot = await this.workbook.read();
    this.#publish({ doing: 'reviewing' });
    return reviewWorkbook(snapshot, { framework: this.#framework, wording: this.wording });
  }

  async #apply(changes: ChangeSet, doing: Doing): Promise<void> {
    this.#publish({ doing });
    await this.workbook.apply(changes);
    this.#journal = [...this.#journal, changes];
  }

  /** One act at a time: a press while another act is under way is no second act. */
  async #act(doing: Doing, steps: () => Promise<Deed>): Promise<void> {
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

  #publish(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change, canUndo: this.#journal.length > 0 };
    for (const listener of this.#listeners) listener();
  }
}

function countOf({ cells, marks }: ChangeSet): Deed {
  return { kind: 'written', cells: cells.length, marks: marks.reduce((sum, { add }) => sum + add.length, 0) };
}
