import type { Review } from '../../core/review-result';
import type { ReportDesk } from '../../session/report-desk';
import { DraftReport } from './DraftReport';
import { ReportSheets } from './ReportSheets';

interface Props {
  readonly desk: ReportDesk;
  readonly review: Review;
  readonly busy: boolean;
}

/** The reports that can be made of what was found: sheets of this workbook, and a document. */
export function Reports({ desk, review, busy }: Props) {
  const year = review.framework?.framework.year ?? null;
  return (
    <>
      <ReportSheets desk={desk} review={review} year={year} busy={busy} />
      <DraftReport desk={desk} year={year} busy={busy} />
    </>
  );
}
