import { useState } from 'react';
import type { Place } from '../core/finding';
import type { Review, SheetReview } from '../core/review-result';
import { isAcceptable } from '../core/waivers/waiver';
import type { Acceptance, AcceptableFinding } from '../core/waivers/waiver';
import type { FolderDesk } from '../session/folder-desk';
import type { FrameworkDesk } from '../session/framework-desk';
import type { ReviewSession } from '../session/review-session';
import type { SessionState } from '../session/session-state';
import type { WaiverDesk } from '../session/waiver-desk';
import { Findings } from './components/Findings';
import { IllustrativeNotice } from './components/IllustrativeNotice';
import { Indices } from './components/Indices';
import { NoFrameworkNotice } from './components/NoFrameworkNotice';
import { NotCheckedList } from './components/NotCheckedList';
import { FolderSection } from './folder/FolderSection';
import { Evidence } from './standing/Evidence';
import { PointsLost } from './standing/PointsLost';
import { Ranking } from './standing/Ranking';
import { Understood } from './understood/Understood';
import { AcceptFinding } from './waivers/AcceptFinding';
import { Waivers } from './waivers/Waivers';

const NOTHING_MENDED: Review['mended'] = new Set();

interface Props {
  readonly session: ReviewSession;
  readonly desk: FrameworkDesk;
  readonly waiverDesk: WaiverDesk;
  readonly folderDesk: FolderDesk;
  readonly state: SessionState;
  readonly review: Review;
  readonly sheet: SheetReview | null;
}

/** Everything below the verdict. Fetched after the first paint, since there is nothing to show before a review. */
export function ReviewDetails({ session, desk, waiverDesk, folderDesk, state: { doing, deed }, review, sheet }: Props) {
  const [signer, rememberSigner] = useState('');
  const { framework, understood, findings, mended, notChecked } = review;
  const busy = doing !== null;
  // Only where the last act wrote what this review planned.
  const nowMended = deed?.kind === 'written' ? mended : NOTHING_MENDED;
  const reveal = (place: Place): void => void session.reveal(place);

  function accept(finding: AcceptableFinding, signed: Acceptance): Promise<void> {
    rememberSigner(signed.by);
    return waiverDesk.accept(finding, signed);
  }

  return (
    <>
      {framework === null && sheet !== null && <NoFrameworkNotice desk={desk} busy={busy} />}
      {framework?.framework.source === 'bundled' && <IllustrativeNotice busy={busy} onDrop={() => void desk.useWorkbooksOwn()} />}
      {sheet !== null && <Indices sheet={sheet} />}
      {sheet !== null && <PointsLost sheet={sheet} onReveal={reveal} />}
      {sheet !== null && <Evidence sheet={sheet} onReveal={reveal} />}
      {sheet !== null && <FolderSection desk={folderDesk} onReveal={reveal} />}
      <Ranking sheets={review.sheets} />
      <Findings
        findings={findings}
        mended={nowMended}
        onReveal={reveal}
        actOn={(finding) => isAcceptable(finding) && <AcceptFinding finding={finding} signer={signer} busy={busy} onAccept={accept} />}
      />
      <Waivers review={review} busy={busy} onReveal={reveal} onWithdraw={(waiver) => waiverDesk.withdraw(waiver)} />
      <NotCheckedList notChecked={notChecked} />
      <Understood tables={understood} session={session} busy={busy} />
    </>
  );
}
