import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../use-messages';

interface Props {
  readonly onAdopt: () => void;
  /** The illustrative framework could not be fetched. */
  readonly failed: boolean;
}

/** Without a framework only the inner consistency was checked; that must be known. */
export function NoFrameworkNotice({ onAdopt, failed }: Props) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{failed ? pane.illustrative.failed : pane.noFramework}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAdopt}>
          {pane.illustrative.adopt}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
