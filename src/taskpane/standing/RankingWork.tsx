import type { SheetReview } from '../../core/review-result';
import { useMessages } from '../use-messages';
import { unitsByRank } from './units-by-rank';
import { Amounts } from './Amounts';

/** Units by the total index of their last stage, the highest first; whose index is provisional is said. */
export function RankingWork({ sheets }: { readonly sheets: readonly SheetReview[] }) {
  const { standing, pane } = useMessages();
  const amounts = unitsByRank(sheets).map(({ scoresheet, stages, rank, grade }, position) => {
    const total = stages.at(-1)?.total ?? null;
    const isProvisional = total?.state.kind === 'provisional';
    return {
      key: String(position),
      name: standing.place(rank, scoresheet.unit ?? scoresheet.sheet.name),
      amount: pane.percent(total?.percent ?? null),
      remark: standing.placeRemark(grade, isProvisional),
      place: null,
    };
  });
  return <Amounts label={standing.rankingHeading(sheets.length)} amounts={amounts} />;
}
