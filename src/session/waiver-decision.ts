import type { SignOff } from '../core/sign-off/sign-off';
import type { Waiver } from '../core/waivers/waiver';
import type { ChangeSet } from '../core/workbook/change-set';

/** What people decide about findings or results: what is written of it, and what holds by then where that is otherwise. */
export interface Decision {
  readonly changes: ChangeSet;
  readonly waivers?: readonly Waiver[];
  /** `null`: there is none any more. */
  readonly signOff?: SignOff | null;
}

/** What is written about acceptances, and those that hold by then. */
export interface WaiverDecision extends Decision {
  readonly waivers: readonly Waiver[];
}
