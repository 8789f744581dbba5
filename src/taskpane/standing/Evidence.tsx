import type { Place } from '../../core/finding';
import type { SheetReview } from '../../core/review-result';
import { FoldingSection } from '../components/FoldingSection';
import { Later } from '../components/Later';
import { EvidenceWork } from '../on-demand-parts';
import { useMessages } from '../use-messages';

interface Props {
  readonly sheet: SheetReview;
  readonly onReveal: (place: Place) => void;
}

/** What became of the evidence of every item of a unit. */
export function Evidence({ sheet, onReveal }: Props) {
  const { ledger } = useMessages();
  return (
    <FoldingSection heading={ledger.heading} isOpenAtFirst={false}>
      <Later>
        <EvidenceWork sheet={sheet} onReveal={onReveal} />
      </Later>
    </FoldingSection>
  );
}
