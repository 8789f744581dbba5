import { useState } from 'react';
import type { Review } from '../../core/review-result';
import { isAcceptable } from '../../core/waivers/waiver';
import type { Acceptance, AcceptableFinding } from '../../core/waivers/waiver';
import type { ReviewViewProps } from '../view-props';
import { AcceptFinding } from '../waivers/AcceptFinding';
import { Waivers } from '../waivers/Waivers';
import { Findings } from './Findings';
import { NotCheckedList } from './NotCheckedList';

const NOTHING_MENDED: Review['mended'] = new Set();

/** Every finding, what was accepted, and what could not be checked. */
export function FindingsView({ work: { waiverDesk }, state: { doing, deed }, review, onReveal }: ReviewViewProps) {
  const [signer, rememberSigner] = useState('');
  const busy = doing !== null;
  // Only where the last act wrote what this review planned.
  const mended = deed?.kind === 'written' ? review.mended : NOTHING_MENDED;

  function accept(finding: AcceptableFinding, signed: Acceptance): Promise<void> {
    rememberSigner(signed.by);
    return waiverDesk.accept(finding, signed);
  }

  return (
    <>
      <Findings
        findings={review.findings}
        mended={mended}
        onReveal={onReveal}
        actOn={(finding) => isAcceptable(finding) && <AcceptFinding finding={finding} signer={signer} busy={busy} onAccept={accept} />}
      />
      <Waivers review={review} busy={busy} onReveal={onReveal} onWithdraw={(waiver) => waiverDesk.withdraw(waiver)} />
      <NotCheckedList notChecked={review.notChecked} />
    </>
  );
}
