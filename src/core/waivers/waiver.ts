import type { Finding } from '../finding';

/** A finding that someone may accept with a reason. Errors are mended, never accepted. */
export type AcceptableFinding = Finding & { readonly severity: 'warning' | 'info' };

/** Which finding an acceptance is about. */
export interface Waived {
  /** The rule's code, `EV01`. */
  readonly code: string;
  /** The sheet's name. */
  readonly sheet: string;
  readonly item: string | null;
  /** Where it was seen, `H14`; rows may have moved since. */
  readonly cell: string;
  /** Digest of what was found and of what stood in the cells concerned. */
  readonly seal: string;
}

/** A finding that someone has accepted: why, who and when. */
export interface Waiver extends Waived {
  readonly reason: string;
  readonly by: string;
  /** Local time to the minute, `2024-02-24T08:30`; `''` where nobody can tell. */
  readonly at: string;
}

/** What a person gives. */
export type Acceptance = Pick<Waiver, 'reason' | 'by'>;

export interface AcceptedFinding {
  readonly finding: AcceptableFinding;
  readonly waiver: Waiver;
}

/**
 * changed: what was found, or the cells that it was about, are no longer those that were accepted; now-an-error: the
 * framework takes it for graver; incomplete: the reason, the name or the time is missing.
 */
export type LapseReason = 'changed' | 'now-an-error' | 'incomplete';

/** An acceptance that no longer holds, with the finding that counts again. */
export interface LapsedWaiver {
  readonly waiver: Waiver;
  readonly finding: Finding;
  readonly because: LapseReason;
}

const FEWEST_LETTERS_OF_A_REASON = 5;
const FEWEST_LETTERS_OF_A_NAME = 2;

export function isAcceptable(finding: Finding): finding is AcceptableFinding {
  return finding.severity !== 'error';
}

/** A full stop or an `x` is no reason. */
export function isReason(text: string): boolean {
  return lettersIn(text) >= FEWEST_LETTERS_OF_A_REASON;
}

export function isName(text: string): boolean {
  return lettersIn(text) >= FEWEST_LETTERS_OF_A_NAME;
}

/** Whether it says why, who and when. */
export function isComplete({ reason, by, at }: Waiver): boolean {
  return isReason(reason) && isName(by) && at !== '';
}

/** A copy of a row says the same. */
export function isSameWaiver(one: Waiver, other: Waiver): boolean {
  return one.seal === other.seal && one.reason === other.reason && one.by === other.by && one.at === other.at && one.cell === other.cell;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
