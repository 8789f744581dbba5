import { makeStyles, tokens } from '@fluentui/react-components';
import type { SignOff } from '../../core/sign-off/sign-off';
import { shortFingerprint } from '../framework/short-fingerprint';
import { useMessages } from '../use-messages';

const LINES = ['verdict', 'counts', 'index', 'framework', 'fingerprint'] as const;

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { overflowWrap: 'anywhere' },
  label: { display: 'inline', color: tokens.colorNeutralForeground2 },
  text: { display: 'inline', margin: 0 },
});

/** How things stood when the results were confirmed, as it is written in the workbook. */
export function SignedResults({ texts }: { readonly texts: SignOff['texts'] }) {
  const styles = useStyles();
  const { results } = useMessages().signOff;
  return (
    <dl className={styles.lines}>
      {LINES.filter((line) => texts[line] !== '').map((line) => (
        <div key={line} className={styles.line}>
          <dt className={styles.label}>{results[line]}: </dt>
          <dd className={styles.text}>{line === 'fingerprint' ? shortFingerprint(texts[line]) : texts[line]}</dd>
        </div>
      ))}
    </dl>
  );
}
