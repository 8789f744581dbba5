import type { SheetReview } from '../../core/review-result';
import { FoldingSection } from '../components/FoldingSection';
import { Later } from '../components/Later';
import { RankingWork } from '../on-demand-parts';
import { useMessages } from '../use-messages';

/** Where each unit of a workbook stands. With one unit there is nothing to compare. */
export function Ranking({ sheets }: { readonly sheets: readonly SheetReview[] }) {
  const { standing } = useMessages();
  if (sheets.length < 2) return null;
  return (
    <FoldingSection heading={standing.rankingHeading(sheets.length)} isOpenAtFirst={false}>
      <Later>
        <RankingWork sheets={sheets} />
      </Later>
    </FoldingSection>
  );
}
