import { keepingWhatIsSame } from '../core/workbook/read-again';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { cellsToRead, fillsMore } from './cells-to-read';
import type { Concern, Edit, LiveWorkbook, StopWatching } from './live-workbook';
import type { Later } from './pacing';
import type { ReviewSession } from './review-session';
import type { Workbook } from './workbook';

/** What can be said about live checking. A new object at every change. */
export interface LiveState {
  /** What the person wants. */
  readonly isOn: boolean;
  /** Whether the host tells of edits; `null` until it has been asked. */
  readonly isHeard: boolean | null;
}

/** Where the wish is kept from one time to the next. */
export interface LivePreference {
  read(): boolean;
  keep(isOn: boolean): void;
}

/** People type several letters, and a list picks several cells: they are looked at together. */
const QUIET = 250;

/** A cell is being typed in, or the host is busy: later again, and less and less often. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * Looks again at what people edit, from the first check on: reads only what an edit can have changed, and writes nothing.
 * Switched off, or where the host tells of nothing, all works on without it.
 */
export class LiveReview {
  #state: LiveState;
  #edits: Edit[] = [];
  #stop: StopWatching | null = null;
  #notYet: (() => void) | null = null;
  #isLooking = false;
  /** An act was under way since the last look: without one, nothing that is told can be our own, whoever says so. */
  #hasActed = false;
  #failures = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly session: ReviewSession,
    private readonly workbook: LiveWorkbook & Pick<Workbook, 'read'>,
    private readonly later: Later,
    private readonly preference: LivePreference,
  ) {
    this.#state = { isOn: preference.read(), isHeard: null };
    session.subscribe(() => this.#follow());
    if (this.#state.isOn) void this.#watch();
  }

  get state(): LiveState {
    return this.#state;
  }

  /** Calls back after every change of state; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Switches it on or off, and keeps the wish. */
  async live(isOn: boolean): Promise<void> {
    this.preference.keep(isOn);
    this.#publish({ isOn });
    await (isOn ? this.#watch() : this.end());
  }

  /** Ends it, and whatever the host was asked to tell. */
  async end(): Promise<void> {
    this.#notYet?.();
    this.#edits = [];
    const stop = this.#stop;
    this.#stop = null;
    await stop?.().catch(() => undefined);
  }

  /** An act has begun, or has ended. */
  #follow(): void {
    const { doing } = this.session.state;
    if (doing !== null) this.#hasActed = true;
    if (doing === null && this.#edits.length > 0) this.#soon();
  }

  async #watch(): Promise<void> {
    if (this.#stop !== null) return;
    this.#stop = await this.workbook.watch((edit) => this.#hear(edit)).catch(() => null);
    this.#publish({ isHeard: this.#stop !== null });
    const { review, doing } = this.session.state;
    // What happened between a reading and this, nobody has told.
    if (this.#stop !== null && (review !== null || doing === 'reviewing')) this.#hear({ kind: 'anything', isOwn: false });
  }

  #hear(told: Edit): void {
    const edit = told.kind === 'calculated' || this.#hasActed ? told : { ...told, isOwn: false };
    const { review, doing, manualCalculation } = this.session.state;
    // Before the first check there is nothing to look at again.
    if (!this.#state.isOn || (review === null && doing === null)) return;
    if (edit.kind !== 'calculated' && !edit.isOwn) this.session.noteEdit();
    // Totals over an edited cell stay what they were until somebody calculates: to look at them now would find what is not so.
    if (manualCalculation !== null) return;
    this.#edits.push(edit);
    this.#soon();
  }

  #soon(milliseconds = QUIET): void {
    this.#notYet?.();
    this.#notYet = this.later(milliseconds, () => {
      this.#notYet = null;
      void this.#look();
    });
  }

  /** One look at a time; an act goes first, and what it leaves over is looked at when it has ended. */
  async #look(): Promise<void> {
    if (this.#isLooking || this.session.state.doing !== null) return;
    const edits = this.#edits;
    this.#edits = [];
    this.#isLooking = true;
    const isDone = await this.#lookAt(edits);
    this.#isLooking = false;
    if (!isDone) this.#edits = [...edits, ...this.#edits];
    if (this.#edits.length > 0) this.#soon(isDone ? QUIET : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures));
  }

  async #lookAt(edits: readonly Edit[]): Promise<boolean> {
    try {
      const isDone = await this.session.lookAgain((before) => this.#readAgain(before, edits), this.#concernOf(edits));
      if (isDone) [this.#failures, this.#hasActed] = [0, false];
      return isDone;
    } catch {
      this.#failures += 1;
      return false;
    }
  }

  /** What the edits can have changed, or everything where nobody can tell; what is as it was is the very same. */
  async #readAgain(before: WorkbookSnapshot, edits: readonly Edit[]): Promise<WorkbookSnapshot> {
    const areas = cellsToRead(before, edits);
    const now = areas === null ? null : await this.workbook.readAreas(before, areas);
    const isWhole = areas !== null && now !== null && !fillsMore(now, areas);
    return keepingWhatIsSame(before, isWhole ? now : await this.workbook.read());
  }

  /** What an act has read since it was edited concerns nobody any more. */
  #concernOf(edits: readonly Edit[]): Concern {
    const heard = edits.filter((edit) => edit.kind !== 'calculated');
    if (heard.length === 0) return 'calculation';
    return this.session.state.stale && heard.some(({ isOwn }) => !isOwn) ? 'people' : 'own';
  }

  #publish(change: Partial<LiveState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
