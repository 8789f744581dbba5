import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import type { FrameworkDesk } from '../../session/framework-desk';
import { FRAMEWORK_FILES } from '../framework/framework-files';
import { useMessages } from '../use-messages';
import { FileButton } from '../components/FileButton';
import { keepKeyboard } from '../components/keep-keyboard';

interface Props {
  readonly desk: FrameworkDesk;
  readonly busy: boolean;
}

/** Without a framework only the inner consistency was checked; that must be known, and is put right here. */
export function NoFrameworkNotice({ desk, busy }: Props) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{pane.noFramework}</MessageBarBody>
      <MessageBarActions>
        <FileButton
          label={pane.frameworkDesk.open}
          icon={<FolderOpenRegular />}
          accept={FRAMEWORK_FILES}
          busy={busy}
          onChoose={(file) => desk.open(file)}
        />
        <Button size="small" disabledFocusable={busy} onClick={() => void keepKeyboard(() => desk.useIllustrative())}>
          {pane.illustrative.adopt}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
