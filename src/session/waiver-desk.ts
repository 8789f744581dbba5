import { planAcceptance, planWithdrawal } from '../core/waivers/plan-waivers';
import type { WaiverWording } from '../core/waivers/plan-waivers';
import { waivedBy } from '../core/waivers/seal-of';
import { isAcceptable, isSameWaiver } from '../core/waivers/waiver';
import type { Acceptance, AcceptableFinding, Waiver } from '../core/waivers/waiver';
import { readWaivers } from '../core/waivers/waiver-sheet';
import { toA1 } from '../core/workbook/cell-ref';
import { momentOf } from './day-of';
import type { FreshReview } from './fresh-reviews';
import type { ReviewSession } from './review-session';
import { isSameFinding } from './same-finding';
import type { WaiverDecision } from './waiver-decision';
import { WorkbookError } from './workbook';

/** What can be done with findings that need no mending: each is one act of the session, and one undo takes it back. */
export class WaiverDesk {
  constructor(
    private readonly session: ReviewSession,
    private wording: WaiverWording,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Words what is written from now on. */
  speak(wording: WaiverWording): void {
    this.wording = wording;
  }

  /** Accepts a finding for a reason, and writes that into the workbook. Refused where what was on show is no longer so. */
  async accept(finding: AcceptableFinding, signed: Acceptance): Promise<void> {
    await this.session.act('accepting', async () => {
      await this.session.settle('accepting', (fresh) => this.#acceptance(finding, signed, fresh));
      return { kind: 'accepted', code: finding.code };
    });
  }

  /** Takes an acceptance back: its finding, if it still stands, counts again. */
  async withdraw(waiver: Waiver): Promise<void> {
    await this.session.act('withdrawing', async () => {
      await this.session.settle('withdrawing', ({ snapshot }) => ({
        changes: planWithdrawal(snapshot, waiver),
        waivers: readWaivers(snapshot).filter((each) => !isSameWaiver(each, waiver)),
      }));
      return { kind: 'acceptance-withdrawn', code: waiver.code };
    });
  }

  #acceptance(shown: AcceptableFinding, signed: Acceptance, { snapshot, review }: FreshReview): WaiverDecision {
    const finding = review.findings.filter(isAcceptable).find((each) => isSameFinding(each, shown));
    if (finding === undefined)
      throw new WorkbookError({ kind: 'changed-since-read', sheet: shown.place.sheet.name, cell: toA1(shown.place) });
    const waived = waivedBy(finding, { snapshot, scoresheets: review.sheets.map(({ scoresheet }) => scoresheet) });
    const waiver = { ...waived, ...signed, at: momentOf(this.clock()) };
    return { changes: planAcceptance(snapshot, finding, waiver, this.wording), waivers: [...readWaivers(snapshot), waiver] };
  }
}
