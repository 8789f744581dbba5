import type { Place } from '../../core/finding';
import type { SheetReview } from '../../core/review-result';
import { Later } from '../components/Later';
import { Section } from '../components/Section';
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
    <Section heading={ledger.heading}>
      <Later>
        <EvidenceWork sheet={sheet} onReveal={onReveal} />
      </Later>
    </Section>
  );
}
