import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, ClipboardTaskRegular, EraserRegular } from '@fluentui/react-icons';
import type { ReviewSession } from '../../session/review-session';
import type { SessionState } from '../../session/session-state';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  others: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  other: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly session: ReviewSession;
  readonly state: SessionState;
}

/**
 * What can be done. While an act is under way the buttons stay where the keyboard left them and answer nothing, so that
 * focus is never lost.
 */
export function Actions({ session, state: { doing, canUndo } }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const busy = doing !== null;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" icon={<ClipboardTaskRegular />} disabledFocusable={busy} onClick={() => void session.review()}>
        {pane.review}
      </Button>
      <div className={styles.others}>
        <Button
          className={styles.other}
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy || !canUndo}
          onClick={() => void session.undo()}
        >
          {pane.undo}
        </Button>
        <Button className={styles.other} size="small" icon={<EraserRegular />} disabledFocusable={busy} onClick={() => void session.clear()}>
          {pane.clear}
        </Button>
      </div>
    </div>
  );
}
