import type { Place } from '../core/finding';
import type { Framework } from '../core/framework/framework';
import type { Review, ReviewOptions, SheetWording } from '../core/review-result';
import { toA1 } from '../core/workbook/cell-ref';
import type { CellRef } from '../core/workbook/cell-ref';
import type { ReviewStep } from '../core/review-steps';
import { isEmpty, together } from '../core/workbook/change-set';
import type { CellChange, ChangeSet } from '../core/workbook/change-set';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import { notTaken, withCovered, withoutCovered } from '../core/workbook/covered-cells';
import { keepingWhatIsSame } from '../core/workbook/read-again';
import type { SheetRef, WorkbookSnapshot } from '../core/workbook/snapshot';
import { dayOf, momentOf } from './day-of';
import { faultOf } from './fault';
import type { Doing } from './fault';
import { Journal } from './journal';
import type { TakingBack } from './journal';
import type { Concern } from './live-workbook';
import { onceMoreWhereChanged } from './mending';
import type { Mending } from './mending';
import { GivenUp, pacedReview } from './paced-review';
import { WITHOUT_REST } from './pacing';
import type { Pacing } from './pacing';
import { AT_REST } from './session-state';
import type { Deed, SessionState } from './session-state';
import type { Decision, FreshReview } from './waiver-decision';
import type { Workbook } from './workbook';

const NOTHING: ChangeSet = { cells: [], marks: [] };

/** One user's work on one workbook: orders the steps, holds the state, turns any throw into one fault. */
export class ReviewSession {
  #state: SessionState = AT_REST;
  readonly #journal: Journal;
  /** What the last press found, which the next one is compared with. */
  #pressed: Review | null = null;
  readonly #listeners = new Set<() => void>();
  /** What was read last, and what the review on show was made of: what we write ourselves is read and not shown anew. */
  #lastRead: WorkbookSnapshot | null = null;
  #shown: WorkbookSnapshot | null = null;
  /** How many edits of people were heard of. */
  #edits = 0;
  /** Another with every act, and when one is given up: what began before is over. */
  #turn = 0;
  #giveUp = (): void => undefined;

  constructor(
    private readonly workbook: Workbook,
    private wording: SheetWording,
    private readonly clock: () => Date = () => new Date(),
    private readonly pacing: Pacing = WITHOUT_REST,
  ) {
    this.#journal = new Journal(workbook);
  }

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
      // What took nothing the last time is tried again.
      this.#lastRead = withoutCovered(this.#lastRead);
      const fresh = await this.#readAndReview();
      const { review } = fresh;
      this.#show(fresh, this.#state.deed, this.#pressed);
      this.#pressed = review;
      if (isEmpty(review.changes)) return { kind: 'nothing-to-write' };
      const written = await this.#write(review.changes, 'writing', fresh.snapshot);
      await this.#showCovered(fresh, notTaken(review.changes, written));
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
      if (wasDecision) await this.#showAnew();
      return { kind: 'undone' };
    });
  }

  /** Takes our column and our colours out of the workbook; formulas stay. */
  async clear(): Promise<void> {
    await this.act('clearing', async () => {
      const { snapshot, review } = await this.#readAndReview();
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
      const earlier = this.#correctionOf(sheet, heading);
      const takeBack = (): Promise<void> => this.workbook.correct(sheet, heading, earlier);
      await this.#journal.perhaps(this.workbook.correct(sheet, heading, meaning), takeBack);
      await this.#journal.orBack(async () => this.#show(await this.#readAndReview()), { takeBack, cells: [toA1(heading)] });
      return { kind: 'corrected' };
    });
  }

  #correctionOf({ id }: SheetRef, { row, column }: CellRef): CorrectedMeaning | null {
    const corrections = this.#lastRead?.sheets.find(({ sheet }) => sheet.id === id)?.corrections ?? [];
    return corrections.find((each) => each.row === row && each.column === column)?.meaning ?? null;
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
    if (this.#state.review !== null) this.#show(await this.#readAndReview(chosenFramework));
    this.#publish({ chosenFramework });
    return { kind: 'framework-chosen', source: chosenFramework?.source ?? null };
  }

  /**
   * Writes what is decided about acceptances or the results upon a fresh reading, and shows what follows. Where our column and
   * our colours stand they are brought in step, as a press would. A step, for an {@link act}.
   */
  async settle(doing: Doing, decide: (fresh: FreshReview) => Decision): Promise<void> {
    const fresh = await this.#readAndReview();
    this.#show(fresh);
    this.#publish({ doing });
    const { changes, ...holding } = decide(fresh);
    const review = await this.#reviewOf(fresh.snapshot, { ...this.#options(this.#state.chosenFramework), ...holding });
    const all = isEmpty(fresh.review.clearing) ? changes : together(changes, review.changes);
    if (!isEmpty(all)) await this.#write(all, doing, fresh.snapshot, true);
    this.#show({ ...fresh, review });
  }

  /** Somebody has edited the workbook: what is on show may no longer be so. */
  noteEdit(): void {
    this.#edits += 1;
    if (this.#state.review !== null && !this.#state.stale) this.#publish({ stale: true });
  }

  /**
   * Looks again at a workbook that has been edited since it was read, shows what follows and writes nothing. What we have
   * written ourselves, and a calculation that changed nothing, is taken note of only. False where an act came first.
   */
  async lookAgain(read: (before: WorkbookSnapshot) => Promise<WorkbookSnapshot>, concern: Concern): Promise<boolean> {
    const before = this.#lastRead;
    if (before === null) return true;
    if (this.#state.doing !== null) return false;
    const [edits, turn] = [this.#edits, this.#turn];
    const snapshot = await read(before);
    if (turn !== this.#turn) return false;
    this.#lastRead = snapshot;
    const isShown = concern === 'people' || (concern === 'calculation' && snapshot !== before);
    const onShow = this.#state.review;
    if (onShow === null || (!isShown && snapshot === before)) return true;
    try {
      const review = snapshot === this.#shown ? onShow : await this.#reviewOf(snapshot);
      // What we wrote ourselves is on show already; having looked at it, the next look is a short one.
      if (!isShown) return true;
      this.#show({ snapshot, review, edits }, { kind: 'looked-again' }, this.#pressed);
      return true;
    } catch (thrown) {
      if (thrown instanceof GivenUp) return false;
      throw thrown;
    }
  }

  /** Gives up the act under way, as long as it has written nothing; the last review stays on show. */
  cancel(): void {
    if (!this.#state.canCancel) return;
    this.#turn += 1;
    this.#publish({ canCancel: false });
    this.#giveUp();
  }

  /** A fresh reading and what follows from it, which is then on show. A step, for an {@link act} that is about to do something with it. */
  async readAfresh(doing: Doing): Promise<FreshReview> {
    const fresh = await this.#readAndReview();
    this.#show(fresh);
    this.#publish({ doing });
    return fresh;
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
    const before = await this.#readAndReview();
    this.#show(before);
    this.#publish({ doing: 'mending' });
    const cells = decide(before.review);
    const first: ChangeSet = { cells, marks: [] };
    await this.#write(first, 'mending', before.snapshot);
    const bringInStep = async () => {
      const fresh = await this.#readAndReview();
      this.#publish({ doing: 'mending' });
      check(fresh.review);
      const following = isEmpty(before.review.clearing) ? NOTHING : fresh.review.changes;
      if (!isEmpty(following)) await this.#journal.writeOver(first, following, fresh.snapshot);
      return { after: fresh, inStep: following };
    };
    // Whoever was faster is looked at once more: what was mended need not go for that.
    const { after, inStep } = await this.#journal.upon(first, () => bringInStep().catch(onceMoreWhereChanged(bringInStep)));
    this.#show(after);
    // What is on show tells of what stands in the cells.
    if (inStep !== NOTHING && after.review.formulas.length > 0) await this.#showAnew();
  }

  /** One act at a time: a press while another act is under way is no second act. */
  async act(doing: Doing, steps: () => Promise<Deed>): Promise<void> {
    if (this.#state.doing !== null) return;
    this.#turn += 1;
    this.#publish({ doing, fault: null, deed: null, progress: null, canCancel: doing === 'reading' || doing === 'clearing' });
    const ended = { doing: null, progress: null, canCancel: false };
    // Whoever gives up need not wait for an answer, which may never come.
    const givenUp = new Promise<never>((_, reject) => {
      this.#giveUp = () => reject(new GivenUp());
    });
    try {
      const deed = await Promise.race([steps(), givenUp]);
      this.#publish({ ...ended, deed });
    } catch (thrown) {
      const fault = thrown instanceof GivenUp ? null : faultOf(thrown, this.state.doing ?? doing);
      this.#publish({ ...ended, fault, deed: { kind: fault === null ? 'cancelled' : 'not-written' } });
    }
  }

  /** What is written stands, whether or not it can be read again: where it cannot, what is on show is told to be out of date. */
  async #showAnew(): Promise<void> {
    try {
      this.#show(await this.#readAndReview());
    } catch {
      this.#publish({ stale: true });
    }
  }

  /** What lies under merged cells comes out only once it is written; from then on it is told and left alone. */
  async #showCovered(fresh: FreshReview, cells: readonly CellChange[]): Promise<void> {
    if (cells.length === 0) return;
    const snapshot = (this.#lastRead = withCovered(fresh.snapshot, cells));
    this.#show({ ...fresh, snapshot, review: await this.#reviewOf(snapshot) });
  }

  async #readAndReview(framework = this.#state.chosenFramework): Promise<FreshReview> {
    const [edits, turn] = [this.#edits, this.#turn];
    const read = await this.workbook.read();
    if (turn !== this.#turn) throw new GivenUp();
    const snapshot = this.#lastRead === null ? read : keepingWhatIsSame(this.#lastRead, read);
    this.#lastRead = snapshot;
    this.#publish({ doing: 'reviewing' });
    return { snapshot, review: await this.#reviewOf(snapshot, this.#options(framework)), edits };
  }

  #reviewOf(snapshot: WorkbookSnapshot, options = this.#options(this.#state.chosenFramework)): Promise<Review> {
    const turn = this.#turn;
    // What is looked at quietly, after an edit, is no act that anybody waits for.
    const tell = (progress: ReviewStep): void => {
      if (this.#state.doing !== null) this.#publish({ progress });
    };
    return pacedReview(snapshot, options, { pacing: this.pacing, isOver: () => turn !== this.#turn, tell });
  }

  #show({ snapshot, review, edits }: FreshReview, deed = this.#state.deed, previous = this.#state.previous): void {
    this.#shown = snapshot;
    const { manualCalculation = null } = snapshot;
    this.#publish({ review, previous, deed, progress: null, checkedAt: momentOf(this.clock()), manualCalculation, stale: edits !== this.#edits });
  }

  #options(framework: Framework | null): ReviewOptions {
    return { framework, wording: this.wording, today: dayOf(this.clock()) };
  }

  async #write(changes: ChangeSet, doing: Doing, basis: WorkbookSnapshot, isDecision = false): Promise<ChangeSet> {
    this.#publish({ doing, progress: null, canCancel: false });
    return this.#journal.write(changes, basis, isDecision);
  }

  #publish(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change, canUndo: !this.#journal.isEmpty };
    for (const listener of this.#listeners) listener();
  }
}

function countOf({ cells, marks }: ChangeSet): Deed {
  return isEmpty({ cells, marks }) ? { kind: 'nothing-to-write' } : { kind: 'written', cells: cells.length, marks: marks.reduce((sum, { add }) => sum + add.length, 0) };
}
