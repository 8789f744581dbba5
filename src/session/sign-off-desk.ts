import type { Place } from '../core/finding';
import type { Review } from '../core/review-result';
import { changesBetween } from '../core/sign-off/compare-sign-off';
import { planSignOff, planSignOffWithdrawal } from '../core/sign-off/plan-sign-off';
import type { SignOffWording } from '../core/sign-off/plan-sign-off';
import { maySign } from '../core/sign-off/may-sign';
import { signableIn } from '../core/sign-off/signable';
import { toA1 } from '../core/workbook/cell-ref';
import { momentOf } from './day-of';
import type { ReviewSession } from './review-session';
import { WorkbookError } from './workbook';

/** Confirming results, and taking that back: each is one act of the session, and one undo takes it back. */
export class SignOffDesk {
  #signer = '';

  constructor(
    private readonly session: ReviewSession,
    private wording: SignOffWording,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Who signed last at this desk; `''` before anybody has. */
  get signer(): string {
    return this.#signer;
  }

  /** Words what is written from now on. */
  speak(wording: SignOffWording): void {
    this.wording = wording;
  }

  /**
   * Confirms the results that are on show and writes them into the workbook, over an earlier sign-off. Refused where there are
   * errors, or where what was on show is no longer so.
   */
  async sign(by: string): Promise<void> {
    const { review: shown } = this.session.state;
    this.#signer = by;
    await this.session.act('signing', async () => {
      await this.session.settle('signing', ({ snapshot, review }) => {
        refuseTheUnseen(shown, review);
        if (!maySign(review.verdict)) return { changes: { cells: [], marks: [] } };
        return planSignOff(snapshot, review, { by, at: momentOf(this.clock()) }, this.wording);
      });
      const { review } = this.session.state;
      return review !== null && maySign(review.verdict) ? { kind: 'signed-off', by } : { kind: 'sign-off-refused' };
    });
  }

  /** Takes the sign-off out of the workbook again. */
  async withdraw(): Promise<void> {
    await this.session.act('withdrawing-sign-off', async () => {
      await this.session.settle('withdrawing-sign-off', ({ snapshot }) => ({ changes: planSignOffWithdrawal(snapshot), signOff: null }));
      return { kind: 'sign-off-withdrawn' };
    });
  }
}

/** Nobody confirms what they have not seen: every value that would be signed must be the one on show. */
function refuseTheUnseen(shown: Review | null, fresh: Review): void {
  if (shown === null) return;
  const [place] = changesBetween(signableIn(shown).rows, signableIn(fresh).rows).flatMap((change): Place[] =>
    'place' in change ? [change.place] : [],
  );
  if (place !== undefined) throw new WorkbookError({ kind: 'changed-since-read', sheet: place.sheet.name, cell: toA1(place) });
}
