import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding, Place } from '../../core/finding';
import { wordFinding } from '../../messages/word-finding';
import { useMessages } from '../use-messages';
import { HelpLink } from './HelpLink';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  item: {
    // Hundreds of findings are all there; those out of sight are not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reveal: { justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', padding: tokens.spacingHorizontalXS },
  head: { display: 'flex', flexDirection: 'column' },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  // Below the title, past the icon.
  text: { margin: 0, paddingLeft: '31px', overflowWrap: 'anywhere' },
  mended: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  /** The last writing has put it right. */
  readonly mended: boolean;
  readonly onReveal: (place: Place) => void;
}

/** One finding: where and what (a button that shows the cell), what was found, how to mend it, and why it matters on demand. */
export function FindingItem({ finding, mended, onReveal }: Props) {
  const styles = useStyles();
  const messages = useMessages();
  const { place, title, found, mend, why } = wordFinding(finding, messages);
  return (
    <li className={styles.item}>
      <Button
        appearance="subtle"
        className={styles.reveal}
        icon={<SeverityIcon severity={finding.severity} />}
        onClick={() => {
          onReveal(finding.place);
        }}
      >
        <span className={styles.head}>
          <span className={styles.place}>
            {place} · {finding.code}
          </span>
          {title}
        </span>
      </Button>
      <p className={styles.text}>{found}</p>
      <p className={mergeClasses(styles.text, mended && styles.mended)}>{mended ? messages.pane.mended : mend}</p>
      <details className={styles.text}>
        <summary className={styles.summary}>{messages.pane.why}</summary>
        {why}
      </details>
      <HelpLink code={finding.code} className={styles.text} />
    </li>
  );
}
