import { SignOff } from '../sign-off/SignOff';
import type { ReviewViewProps } from '../view-props';
import { Reports } from './Reports';
import { UnitlessNotice } from './UnitlessNotice';

/** What is handed on: who confirmed the result, and the reports on it. */
export function ReportView({ work, state: { doing }, review, onReveal }: ReviewViewProps) {
  if (review.verdict === 'not-checked') return <UnitlessNotice />;
  const busy = doing !== null;
  return (
    <>
      <SignOff desk={work.signOffDesk} review={review} busy={busy} onReveal={onReveal} />
      <Reports desk={work.reportDesk} review={review} busy={busy} />
    </>
  );
}
