import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ManualCalculation } from '../../core/workbook/snapshot';
import { useMessages } from '../use-messages';

interface Props {
  readonly calculation: ManualCalculation;
}

/** Totals that do not follow edits are no fault of whoever scored: it is Excel that was told to wait. */
export function ManualCalculationNotice({ calculation }: Props) {
  const { pane } = useMessages();
  return (
    <MessageBar intent={calculation.wasStale ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{pane.manualCalculation(calculation)}</MessageBarBody>
    </MessageBar>
  );
}
