import type { Breakdown } from './wire/rich-host';

/** What Excel's transport refuses a whole request with, before anything of it is done; the numbers travel as they are. */
export const REFUSAL = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type RefusalCode = (typeof REFUSAL)[keyof typeof REFUSAL];

/** Excel on the web takes and gives no more than this in one request. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

type BeforeRequest = () => void | Promise<void>;

/**
 * What becomes of a reply to a request that has been carried out: `cut-off` never leaves Excel, which the add-in is told as a lost
 * session; `corrupt` breaks off in the middle; `late` takes its time; `never` comes not at all.
 */
export type LostReply = 'cut-off' | 'corrupt' | 'late' | 'never';

/** What one request meets. */
export interface Fate {
  readonly refusal: RefusalCode | null;
  readonly breakdown: Breakdown | null;
  readonly reply: LostReply | null;
  /** The page that asked is gone: nothing is carried out, and nobody hears of it. */
  readonly isGone: boolean;
}

/** What shall go wrong, and when. Requests are counted from 1, from the moment the fault is arranged. */
export class Faults {
  /** In UTF-8 bytes, each way. */
  payloadLimit = PAYLOAD_LIMIT;
  private editing = false;
  private refusals: { at: number; code: RefusalCode; lasts: boolean }[] = [];
  private breakdowns: (Breakdown & { at: number })[] = [];
  private lostReplies: { at: number; how: LostReply }[] = [];
  private interludes: { at: number; run: BeforeRequest }[] = [];
  private goneFrom = Infinity;
  private answered = 0;
  private forsaken = false;

  /** The user is typing into a cell: every request is refused until {@link leaveCell}. */
  editCell(): void {
    this.editing = true;
  }

  leaveCell(): void {
    this.editing = false;
  }

  /** Refuses the n-th request from now on: `refuse(REFUSAL.sessionTimedOut, 2)`. */
  refuse(code: RefusalCode, nth = 1): void {
    this.refusals.push({ at: this.answered + nth, code, lasts: false });
  }

  /** Refuses the n-th request from now on and all that come after it, until {@link clear}. */
  refuseFrom(code: RefusalCode, nth = 1): void {
    this.refusals.push({ at: this.answered + nth, code, lasts: true });
  }

  /** Excel fails in the middle of the n-th request from now on. */
  breakDown(breakdown: Breakdown, nth = 1): void {
    this.breakdowns.push({ ...breakdown, at: this.answered + nth });
  }

  /** Carries the n-th request from now on out, and then loses the reply. */
  loseReply(how: LostReply, nth = 1): void {
    this.lostReplies.push({ at: this.answered + nth, how });
  }

  /** The page is loaded anew just before the n-th request from now on, until {@link clear}. */
  leavePage(nth = 1): void {
    this.goneFrom = this.answered + nth;
  }

  /** Runs something just before the n-th request from now on, such as a person changing a cell between read and write. */
  before(nth: number, run: BeforeRequest): void {
    this.interludes.push({ at: this.answered + nth, run });
  }

  /** Whether a page waits in vain by now: it has asked after it was left, or its reply never comes. */
  get isForsaken(): boolean {
    return this.forsaken;
  }

  /** A request has been carried out, and its reply never comes. */
  forsake(): void {
    this.forsaken = true;
  }

  /** What the request that has just come in meets. */
  async meet(): Promise<Fate> {
    this.answered += 1;
    const nth = this.answered;
    for (const interlude of this.interludes.filter(({ at }) => at === nth)) await interlude.run();
    const reply = this.lostReplies.find(({ at }) => at === nth)?.how ?? null;
    const isGone = nth >= this.goneFrom;
    if (isGone) this.forsaken = true;
    return {
      refusal: this.editing ? REFUSAL.cellEditMode : (this.refusals.find(({ at, lasts }) => at === nth || (lasts && at < nth))?.code ?? null),
      breakdown: this.breakdowns.find(({ at }) => at === nth) ?? null,
      reply,
      isGone,
    };
  }

  clear(): void {
    this.editing = false;
    this.refusals = [];
    this.breakdowns = [];
    this.lostReplies = [];
    this.interludes = [];
    this.goneFrom = Infinity;
    this.forsaken = false;
    this.payloadLimit = PAYLOAD_LIMIT;
  }
}
