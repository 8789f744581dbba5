import { useCallback, useSyncExternalStore } from 'react';
import type { Review } from '../../core/review-result';
import type { Acceptance, AcceptableFinding } from '../../core/waivers/waiver';
import type { SeenFix } from '../../session/fix-desk';
import type { FindingTrail } from '../../session/finding-trail';
import type { FollowedFinding } from '../../session/follow-findings';
import type { ReviewViewProps } from '../view-props';
import { Waivers } from '../waivers/Waivers';
import { FindingsPart } from './FindingsPart';
import { NotCheckedList } from './NotCheckedList';

const NOTHING_MENDED: Review['mended'] = new Set();

/** Every finding, what was accepted, and what could not be checked. */
export function FindingsView({ work: { waiverDesk, fixDesk, findingTrail }, state: { doing, deed }, review, onReveal }: ReviewViewProps) {
  const followed = useFollowed(findingTrail);
  const busy = doing !== null;
  // Only where the last act wrote what this review planned.
  const mended = deed?.kind === 'written' ? review.mended : NOTHING_MENDED;
  const fix = useCallback((seen: readonly SeenFix[]) => fixDesk.fix(seen), [fixDesk]);
  const accept = useCallback((finding: AcceptableFinding, signed: Acceptance) => waiverDesk.accept(finding, signed), [waiverDesk]);

  return (
    <>
      <FindingsPart review={review} followed={followed} mended={mended} busy={busy} onReveal={onReveal} onFix={fix} onAccept={accept} />
      <Waivers review={review} busy={busy} onReveal={onReveal} onWithdraw={(waiver) => waiverDesk.withdraw(waiver)} />
      <NotCheckedList notChecked={review.notChecked} />
    </>
  );
}

function useFollowed(trail: FindingTrail): readonly FollowedFinding[] {
  return useSyncExternalStore(
    useCallback((listener) => trail.subscribe(listener), [trail]),
    () => trail.followed,
  );
}
