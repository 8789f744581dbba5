import type { Review, SheetReview } from '../core/review-result';
import type { FrameworkDesk } from '../session/framework-desk';
import type { ReviewSession } from '../session/review-session';
import type { SessionState } from '../session/session-state';
import { Findings } from './components/Findings';
import { IllustrativeNotice } from './components/IllustrativeNotice';
import { Indices } from './components/Indices';
import { NoFrameworkNotice } from './components/NoFrameworkNotice';
import { NotCheckedList } from './components/NotCheckedList';
import { Understood } from './understood/Understood';

const NOTHING_MENDED: Review['mended'] = new Set();

interface Props {
  readonly session: ReviewSession;
  readonly desk: FrameworkDesk;
  readonly state: SessionState;
  readonly review: Review;
  readonly sheet: SheetReview | null;
}

/** Everything below the verdict. Fetched after the first paint, since there is nothing to show before a review. */
export function ReviewDetails({ session, desk, state: { doing, deed }, review, sheet }: Props) {
  const { framework, understood, findings, mended, notChecked } = review;
  const busy = doing !== null;
  // Only where the last act wrote what this review planned.
  const nowMended = deed?.kind === 'written' ? mended : NOTHING_MENDED;
  return (
    <>
      {framework === null && sheet !== null && <NoFrameworkNotice desk={desk} busy={busy} />}
      {framework?.framework.source === 'bundled' && <IllustrativeNotice busy={busy} onDrop={() => void desk.useWorkbooksOwn()} />}
      {sheet !== null && <Indices sheet={sheet} />}
      <Findings findings={findings} mended={nowMended} onReveal={(place) => void session.reveal(place)} />
      <NotCheckedList notChecked={notChecked} />
      <Understood tables={understood} session={session} busy={busy} />
    </>
  );
}
