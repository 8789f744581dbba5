import type { Place } from '../../core/finding';
import { useMessages } from '../use-messages';
import type { ShownLoss } from './loss-groupings';
import { Amounts } from './Amounts';

interface Props {
  readonly label: string;
  readonly losses: readonly ShownLoss[];
  readonly onReveal: (place: Place) => void;
}

/** Losses, the greatest first; what nobody knows yet stands below what is lost. */
export function LossList({ label, losses, onReveal }: Props) {
  const { standing, pane } = useMessages();
  const amounts = losses.map(({ code, name, lost, notYetKnown, place }) => ({
    key: code ?? name ?? '',
    name: code === null ? (name ?? standing.nobodyNamed) : pane.codeAndName(code, name ?? ''),
    amount: standing.points(lost),
    remark: notYetKnown.gt(0) ? standing.notYetKnown(notYetKnown) : null,
    place,
  }));
  return <Amounts label={label} amounts={amounts} onReveal={onReveal} />;
}
