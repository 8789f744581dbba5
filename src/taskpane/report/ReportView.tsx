import { UnitlessNotice } from './UnitlessNotice';
import { Reports } from './Reports';
import type { ReviewViewProps } from '../view-props';

/** What is handed on: reports, and who confirmed the result. */
export function ReportView({ work, state, review }: ReviewViewProps) {
  if (review.verdict === 'not-checked') return <UnitlessNotice />;
  return (
    <>
      <Reports desk={work.reportDesk} review={review} busy={state.doing !== null} />
    </>
  );
}
