import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../use-messages';

/** Nobody may take the bundled framework for the real one. */
export function IllustrativeNotice({ onDrop }: { readonly onDrop: () => void }) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{pane.illustrative.notice}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDrop}>
          {pane.illustrative.drop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
