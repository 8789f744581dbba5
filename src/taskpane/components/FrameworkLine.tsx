import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../core/review-result';
import { useMessages } from '../use-messages';
import { shortFingerprint } from '../views/short-fingerprint';
import { Section } from './Section';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly found: NonNullable<Review['framework']>;
}

/** What the workbook was checked against. */
export function FrameworkLine({ found: { framework, fingerprint } }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <Section heading={pane.framework.heading}>
      <p className={styles.line}>{pane.framework.title(framework)}</p>
      <p className={styles.quiet}>{pane.framework.source(framework)}</p>
      <p className={styles.quiet} title={fingerprint}>
        {pane.framework.fingerprint(shortFingerprint(fingerprint))}
      </p>
    </Section>
  );
}
