import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../session/session-state';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  status: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: tokens.lineHeightBase300 },
});

/** What is being done, then what was done. Always there, so that a screen reader hears every change. */
export function Status({ state: { doing, deed } }: { readonly state: SessionState }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div className={styles.status} role="status">
      {doing !== null && <Spinner size="extra-tiny" aria-hidden />}
      {doing !== null && pane.doing[doing]}
      {doing === null && deed !== null && pane.deed(deed)}
    </div>
  );
}
