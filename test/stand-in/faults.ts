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

/** What shall go wrong, and when. Requests are counted from 1, from the moment the fault is arranged. */
export class Faults {
  /** In UTF-8 bytes, each way. */
  payloadLimit = PAYLOAD_LIMIT;
  private editing = false;
  private refusals: { at: number; code: RefusalCode }[] = [];
  private interludes: { at: number; run: BeforeRequest }[] = [];
  private answered = 0;

  /** The user is typing into a cell: every request is refused until {@link leaveCell}. */
  editCell(): void {
    this.editing = true;
  }

  leaveCell(): void {
    this.editing = false;
  }

  /** Refuses the n-th request from now on: `refuse(REFUSAL.sessionTimedOut, 2)`. */
  refuse(code: RefusalCode, nth = 1): void {
    this.refusals.push({ at: this.answered + nth, code });
  }

  /** Runs something just before the n-th request from now on, such as a person changing a cell between read and write. */
  before(nth: number, run: BeforeRequest): void {
    this.interludes.push({ at: this.answered + nth, run });
  }

  /** What the request that has just come in meets: the refusal, or `null`. */
  async meet(): Promise<RefusalCode | null> {
    this.answered += 1;
    for (const interlude of this.interludes.filter(({ at }) => at === this.answered)) await interlude.run();
    if (this.editing) return REFUSAL.cellEditMode;
    return this.refusals.find(({ at }) => at === this.answered)?.code ?? null;
  }

  clear(): void {
    this.editing = false;
    this.refusals = [];
    this.interludes = [];
    this.payloadLimit = PAYLOAD_LIMIT;
  }
}
