import type { Place } from '../../core/finding';
import type { SheetReview } from '../../core/review-result';
import { FoldingSection } from '../components/FoldingSection';
import { Later } from '../components/Later';
import { PointsLostWork } from '../on-demand-parts';
import { useMessages } from '../use-messages';

interface Props {
  readonly sheet: SheetReview;
  readonly onReveal: (place: Place) => void;
}

/** What a unit has lost, by its sum at first. Nothing stands there where nothing is lost. */
export function PointsLost({ sheet, onReveal }: Props) {
  const { standing } = useMessages();
  const { lost } = sheet;
  if (lost === null || (!lost.total.lost.gt(0) && !lost.total.notYetKnown.gt(0))) return null;
  return (
    <FoldingSection heading={standing.lostHeading(lost.total)} isOpenAtFirst={false}>
      <Later>
        <PointsLostWork sheet={sheet} lost={lost} onReveal={onReveal} />
      </Later>
    </FoldingSection>
  );
}
