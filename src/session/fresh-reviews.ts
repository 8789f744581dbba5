import type { Review, ReviewOptions } from '../core/review-result';
import type { ReviewStep } from '../core/review-steps';
import type { CellRef } from '../core/workbook/cell-ref';
import type { CellChange } from '../core/workbook/change-set';
import type { CorrectedMeaning } from '../core/workbook/column-correction';
import { withCovered, withoutCovered } from '../core/workbook/covered-cells';
import { keepingWhatIsSame } from '../core/workbook/read-again';
import type { SheetRef, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { ActUnderWay } from './act-under-way';
import { momentOf } from './day-of';
import type { Doing } from './fault';
import type { Concern } from './live-workbook';
import { GivenUp, pacedReview } from './paced-review';
import type { Pacing } from './pacing';
import type { ShownState } from './shown-state';
import type { Workbook } from './workbook';

/** What reviews are made with. */
export interface Reviewing {
  readonly workbook: Workbook;
  readonly shown: ShownState;
  readonly acts: ActUnderWay;
  readonly pacing: Pacing;
  readonly clock: () => Date;
  readonly terms: () => Pick<ReviewOptions, 'wording' | 'today'>;
}

/** A workbook as it has just been read, and what the review says of it. */
export interface FreshReview {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  /** How many edits had been heard of when the reading began. */
  readonly edits: number;
}

/** Reads the workbook, finds out what follows from it, and puts that on show. */
export class FreshReviews {
  /** What was read last, and what the review on show was made of: what we write ourselves is read and not shown anew. */
  #lastRead: WorkbookSnapshot | null = null;
  #shown: WorkbookSnapshot | null = null;
  /** How many edits of people were heard of. */
  #edits = 0;

  constructor(private readonly reviewing: Reviewing) {}

  /** What the workbook says now, and what follows from it. A step, for an act. */
  async read(framework = this.reviewing.shown.now.chosenFramework): Promise<FreshReview> {
    const { workbook, shown, acts } = this.reviewing;
    const [edits, { turn }] = [this.#edits, acts];
    const read = await workbook.read();
    if (turn !== acts.turn) throw new GivenUp();
    const snapshot = this.#lastRead === null ? read : keepingWhatIsSame(this.#lastRead, read);
    this.#lastRead = snapshot;
    shown.publish({ doing: 'reviewing' });
    return { snapshot, review: await this.of(snapshot, { framework }), edits };
  }

  /** The same, put on show before the act goes on. */
  async readAndShow(doing: Doing): Promise<FreshReview> {
    const fresh = await this.read();
    this.show(fresh);
    this.reviewing.shown.publish({ doing });
    return fresh;
  }

  /** What follows from a reading; `otherwise`: what holds for it in the place of what holds for all. */
  of(snapshot: WorkbookSnapshot, otherwise: Partial<ReviewOptions> = {}): Promise<Review> {
    const { shown, acts, pacing, terms } = this.reviewing;
    const { turn } = acts;
    const options = { framework: shown.now.chosenFramework, ...terms(), ...otherwise };
    // What is looked at quietly, after an edit, is no act that anybody waits for.
    const tell = (progress: ReviewStep): void => {
      if (shown.now.doing !== null) shown.publish({ progress });
    };
    return pacedReview(snapshot, options, { pacing, isOver: () => turn !== acts.turn, tell });
  }

  show({ snapshot, review, edits }: FreshReview, deed = this.reviewing.shown.now.deed, previous = this.reviewing.shown.now.previous): void {
    this.#shown = snapshot;
    const { manualCalculation = null } = snapshot;
    const checkedAt = momentOf(this.reviewing.clock());
    this.reviewing.shown.publish({ review, previous, deed, progress: null, checkedAt, manualCalculation, stale: edits !== this.#edits });
  }

  /** What is written stands, whether or not it can be read again: where it cannot, what is on show is told to be out of date. */
  async showAnew(): Promise<void> {
    try {
      this.show(await this.read());
    } catch {
      this.reviewing.shown.publish({ stale: true });
    }
  }

  /** What lies under merged cells comes out only once it is written; from then on it is told and left alone. */
  async showCovered(fresh: FreshReview, cells: readonly CellChange[]): Promise<void> {
    if (cells.length === 0) return;
    const snapshot = (this.#lastRead = withCovered(fresh.snapshot, cells));
    this.show({ ...fresh, snapshot, review: await this.of(snapshot) });
  }

  /** What took nothing the last time is tried again. */
  forgetCovered(): void {
    this.#lastRead = withoutCovered(this.#lastRead);
  }

  /** What a person has said before that a column holds. */
  correctionOf({ id }: SheetRef, { row, column }: CellRef): CorrectedMeaning | null {
    const corrections = this.#lastRead?.sheets.find(({ sheet }) => sheet.id === id)?.corrections ?? [];
    return corrections.find((each) => each.row === row && each.column === column)?.meaning ?? null;
  }

  /** Somebody has edited the workbook: what is on show may no longer be so. */
  noteEdit(): void {
    this.#edits += 1;
    const { review, stale } = this.reviewing.shown.now;
    if (review !== null && !stale) this.reviewing.shown.publish({ stale: true });
  }

  /**
   * Looks again at a workbook that has been edited since it was read, shows what follows and writes nothing. What we have
   * written ourselves, and a calculation that changed nothing, is taken note of only. False where an act came first.
   * `pressed`: what it is compared with.
   */
  async lookAgain(
    read: (before: WorkbookSnapshot) => Promise<WorkbookSnapshot>,
    concern: Concern,
    pressed: Review | null,
  ): Promise<boolean> {
    const { shown, acts } = this.reviewing;
    const before = this.#lastRead;
    if (before === null) return true;
    if (shown.now.doing !== null) return false;
    const [edits, { turn }] = [this.#edits, acts];
    const snapshot = await read(before);
    if (turn !== acts.turn) return false;
    this.#lastRead = snapshot;
    const isShown = concern === 'people' || (concern === 'calculation' && snapshot !== before);
    const onShow = shown.now.review;
    if (onShow === null || (!isShown && snapshot === before)) return true;
    try {
      const review = snapshot === this.#shown ? onShow : await this.of(snapshot);
      // What we wrote ourselves is on show already; having looked at it, the next look is a short one.
      if (isShown) this.show({ snapshot, review, edits }, { kind: 'looked-again' }, pressed);
      return true;
    } catch (thrown) {
      if (thrown instanceof GivenUp) return false;
      throw thrown;
    }
  }
}
