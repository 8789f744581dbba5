import { makeStyles, tokens } from '@fluentui/react-components';
import type { Framework } from '../../core/framework/framework';
import { useMessages } from '../use-messages';
import { shortFingerprint } from './short-fingerprint';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly framework: Framework;
  /** `null` before a workbook was checked against it. */
  readonly fingerprint: string | null;
}

/** A framework by its title, where it came from and its fingerprint. */
export function FrameworkLines({ framework, fingerprint }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div>
      <p className={styles.line}>{pane.framework.title(framework)}</p>
      <p className={styles.quiet}>{pane.framework.source(framework)}</p>
      {fingerprint !== null && (
        <p className={styles.quiet} title={fingerprint}>
          {pane.framework.fingerprint(shortFingerprint(fingerprint))}
        </p>
      )}
    </div>
  );
}
