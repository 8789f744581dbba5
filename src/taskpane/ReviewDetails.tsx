import type { Review, SheetReview } from '../core/review-result';
import type { ReviewSession } from '../session/review-session';
import { Findings } from './components/Findings';
import { FrameworkLine } from './components/FrameworkLine';
import { IllustrativeNotice } from './components/IllustrativeNotice';
import { Indices } from './components/Indices';
import { NoFrameworkNotice } from './components/NoFrameworkNotice';
import { NotCheckedList } from './components/NotCheckedList';
import { useIllustrative } from './use-illustrative';

const NOTHING_MENDED: Review['mended'] = new Set();

interface Props {
  readonly session: ReviewSession;
  readonly review: Review;
  readonly sheet: SheetReview | null;
  /** The last act wrote what this review planned. */
  readonly written: boolean;
}

/** Everything below the verdict. Fetched after the first paint, since there is nothing to show before a review. */
export function ReviewDetails({ session, review: { framework, findings, mended, notChecked }, sheet, written }: Props) {
  const { adopt, drop, failed } = useIllustrative(session);
  return (
    <>
      {framework === null && sheet !== null && <NoFrameworkNotice failed={failed} onAdopt={() => void adopt()} />}
      {framework?.framework.source === 'bundled' && <IllustrativeNotice onDrop={() => void drop()} />}
      {sheet !== null && <Indices sheet={sheet} />}
      <Findings findings={findings} mended={written ? mended : NOTHING_MENDED} onReveal={(place) => void session.reveal(place)} />
      <NotCheckedList notChecked={notChecked} />
      {framework !== null && <FrameworkLine found={framework} />}
    </>
  );
}
