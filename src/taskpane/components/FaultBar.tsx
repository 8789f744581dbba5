import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Fault } from '../../session/fault';
import { useMessages } from '../use-messages';

/** What went wrong and what to do, in one sentence. */
export function FaultBar({ fault }: { readonly fault: Fault }) {
  const { pane } = useMessages();
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{pane.fault(fault)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
