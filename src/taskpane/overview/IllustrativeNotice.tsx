import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../use-messages';

interface Props {
  readonly busy: boolean;
  readonly onDrop: () => void;
}

/** Nobody may take the bundled framework for the real one. */
export function IllustrativeNotice({ busy, onDrop }: Props) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{pane.illustrative.notice}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onDrop}>
          {pane.illustrative.drop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
