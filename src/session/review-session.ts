import type { Place } from '../core/finding';
import type { Framework } from '../core/framework/framework';
import type { Review, SheetWording } from '../core/review-result';
import { toA1 } from '../core/workbook/cell-ref';
import type { CellRef } from '../core/workbook/cell-ref';
import { isEmpty, together } from '../core/workbook/change-set';
import type { ChangeSet } from '../core/workbook/change-set';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import { notTaken } from '../core/workbook/covered-cells';
import type { SheetRef, WorkbookSnapshot } from '../core/workbook/snapshot';
import { ActUnderWay } from './act-under-way';
import { dayOf } from './day-of';
import { faultOf } from './fault';
import type { Doing } from './fault';
import { FreshReviews } from './fresh-reviews';
import type { FreshReview } from './fresh-reviews';
import { Journal } from './journal';
import type { TakingBack } from './journal';
import type { Concern } from './live-workbook';
import { onceMoreWhereChanged } from './mending';
import type { Mending } from './mending';
import { WITHOUT_REST } from './pacing';
import type { Deed, SessionState } from './session-state';
import { ShownState } from './shown-state';
import type { Decision } from './waiver-decision';
import type { Workbook } from './workbook';

const NOTHING: ChangeSet = { cells: [], marks: [] };

/** One user's work on one workbook: every act, step by step. */
export class ReviewSession {
  readonly #journal: Journal;
  readonly #shown: ShownState;
  readonly #acts: ActUnderWay;
  readonly #reviews: FreshReviews;
  /** What the last press found, which the next one is compared with. */
  #pressed: Review | null = null;

  constructor(
    private readonly workbook: Workbook,
    private wording: SheetWording,
    clock: () => Date = () => new Date(),
    pacing = WITHOUT_REST,
  ) {
    this.#journal = new Journal(workbook);
    this.#shown = new ShownState(() => !this.#journal.isEmpty);
    this.#acts = new ActUnderWay(this.#shown);
    const terms = () => ({ wording: this.wording, today: dayOf(clock()) });
    this.#reviews = new FreshReviews({ workbook, shown: this.#shown, acts: this.#acts, pacing, clock, terms });
  }

  get state(): SessionState {
    return this.#shown.now;
  }

  /** Calls back after every change of state; returns what ends it. */
  subscribe(listener: () => void): () => void {
    return this.#shown.subscribe(listener);
  }

  /** Words what is written from now on. */
  speak(wording: SheetWording): void {
    this.wording = wording;
  }

  /** The one click: read, decide, write. A second click on an unchanged workbook writes nothing. */
  async review(): Promise<void> {
    await this.act('reading', async () => {
      this.#reviews.forgetCovered();
      const fresh = await this.#reviews.read();
      const { review } = fresh;
      this.#reviews.show(fresh, this.state.deed, this.#pressed);
      this.#pressed = review;
      if (isEmpty(review.changes)) return { kind: 'nothing-to-write' };
      const written = await this.#write(review.changes, 'writing', fresh.snapshot);
      await this.#reviews.showCovered(fresh, notTaken(review.changes, written));
      if (isEmpty(written)) this.#journal.forgetLast();
      return countOf(written);
    });
  }

  /** Puts back exactly what stood in the workbook before the last act that wrote. */
  async undo(): Promise<void> {
    if (this.#journal.isEmpty) return;
    await this.act('undoing', async () => {
      const wasDecision = await this.#journal.takeBackLast();
      // What people have decided is on show: it may not stay there once it is taken back.
      if (wasDecision) await this.#reviews.showAnew();
      return { kind: 'undone' };
    });
  }

  /** Takes our column and our colours out of the workbook; formulas stay. */
  async clear(): Promise<void> {
    await this.act('clearing', async () => {
      const { snapshot, review } = await this.#reviews.read();
      if (isEmpty(review.clearing)) return { kind: 'nothing-to-clear' };
      await this.#write(review.clearing, 'clearing', snapshot);
      return { kind: 'cleared' };
    });
  }

  /**
   * Remembers what a person says that a column holds (`null`: what its heading says), and looks again, since what was shown
   * no longer holds. No cell is written: whoever walks through a list of meanings must not leave formulas behind at every step.
   */
  async correct(sheet: SheetRef, heading: CellRef, meaning: CorrectedMeaning | null): Promise<void> {
    await this.act('correcting', async () => {
      const earlier = this.#reviews.correctionOf(sheet, heading);
      const takeBack = (): Promise<void> => this.workbook.correct(sheet, heading, earlier);
      await this.#journal.perhaps(this.workbook.correct(sheet, heading, meaning), takeBack);
      await this.#journal.orBack(async () => this.#reviews.show(await this.#reviews.read()), { takeBack, cells: [toA1(heading)] });
      return { kind: 'corrected' };
    });
  }

  /** Shows a finding's cell. */
  async reveal({ sheet, row, column }: Place): Promise<void> {
    try {
      await this.workbook.reveal(sheet, row, column);
      this.#shown.publish({ fault: null });
    } catch (thrown) {
      this.#shown.publish({ fault: faultOf(thrown, 'revealing') });
    }
  }

  /**
   * Checks against this framework from now on, `null` being the workbook's own. What is on show is looked at anew; no cell is
   * written. A step, for an {@link act}.
   */
  async adopt(chosenFramework: Framework | null): Promise<Deed> {
    if (this.state.review !== null) this.#reviews.show(await this.#reviews.read(chosenFramework));
    this.#shown.publish({ chosenFramework });
    return { kind: 'framework-chosen', source: chosenFramework?.source ?? null };
  }

  /**
   * Writes what is decided about acceptances or the results upon a fresh reading, and shows what follows. Where our column and
   * our colours stand they are brought in step, as a press would. A step, for an {@link act}.
   */
  async settle(doing: Doing, decide: (fresh: FreshReview) => Decision): Promise<void> {
    const fresh = await this.readAfresh(doing);
    const { changes, ...holding } = decide(fresh);
    const review = await this.#reviews.of(fresh.snapshot, holding);
    const all = isEmpty(fresh.review.clearing) ? changes : together(changes, review.changes);
    if (!isEmpty(all)) await this.#write(all, doing, fresh.snapshot, true);
    this.#reviews.show({ ...fresh, review });
  }

  /** Somebody has edited the workbook: what is on show may no longer be so. */
  noteEdit(): void {
    this.#reviews.noteEdit();
  }

  /**
   * Looks again at a workbook that has been edited since it was read, shows what follows and writes nothing. What we have
   * written ourselves, and a calculation that changed nothing, is taken note of only. False where an act came first.
   */
  lookAgain(read: (before: WorkbookSnapshot) => Promise<WorkbookSnapshot>, concern: Concern): Promise<boolean> {
    return this.#reviews.lookAgain(read, concern, this.#pressed);
  }

  /** Gives up the act under way, as long as it has written nothing; the last review stays on show. */
  cancel(): void {
    this.#acts.cancel();
  }

  /** A fresh reading and what follows from it, which is then on show. A step, for an {@link act} that is about to do something with it. */
  readAfresh(doing: Doing): Promise<FreshReview> {
    return this.#reviews.readAndShow(doing);
  }

  /** What one undo takes back, where it is no set of changes. */
  remember(step: TakingBack): void {
    this.#journal.keep(step);
  }

  /** Goes through with such a step; remembers how it is taken back where nobody could find out how much of it was done. */
  perhaps(step: Promise<void>, takeBack: () => Promise<void>): Promise<void> {
    return this.#journal.perhaps(step, takeBack);
  }

  /**
   * Writes what puts findings right upon a fresh reading, and shows what follows. Where our column and our colours stand they
   * are brought in step, as a press would. All of it or nothing: what does not hold is taken back. A step, for an {@link act}.
   */
  async mend({ decide, check }: Mending): Promise<void> {
    const before = await this.readAfresh('mending');
    const cells = decide(before.review);
    const first: ChangeSet = { cells, marks: [] };
    await this.#write(first, 'mending', before.snapshot);
    const bringInStep = async () => {
      const fresh = await this.#reviews.read();
      this.#shown.publish({ doing: 'mending' });
      check(fresh.review);
      const following = isEmpty(before.review.clearing) ? NOTHING : fresh.review.changes;
      if (!isEmpty(following)) await this.#journal.writeOver(first, following, fresh.snapshot);
      return { after: fresh, inStep: following };
    };
    // Whoever was faster is looked at once more: what was mended need not go for that.
    const { after, inStep } = await this.#journal.upon(first, () => bringInStep().catch(onceMoreWhereChanged(bringInStep)));
    this.#reviews.show(after);
    // What is on show tells of what stands in the cells.
    if (inStep !== NOTHING && after.review.formulas.length > 0) await this.#reviews.showAnew();
  }

  /** One act at a time: a press while another act is under way is no second act. */
  act(doing: Doing, steps: () => Promise<Deed>): Promise<void> {
    return this.#acts.act(doing, steps);
  }

  async #write(changes: ChangeSet, doing: Doing, basis: WorkbookSnapshot, isDecision = false): Promise<ChangeSet> {
    this.#shown.publish({ doing, progress: null, canCancel: false });
    return this.#journal.write(changes, basis, isDecision);
  }
}

function countOf({ cells, marks }: ChangeSet): Deed {
  return isEmpty({ cells, marks })
    ? { kind: 'nothing-to-write' }
    : { kind: 'written', cells: cells.length, marks: marks.reduce((sum, { add }) => sum + add.length, 0) };
}
