import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding, Place } from '../../core/finding';
import { wordFinding } from '../../messages/word-finding';
import { useMessages } from '../use-messages';
import { useFindingStyles } from './finding-styles';
import { FindingHead } from './FindingHead';
import { HelpLink } from '../components/HelpLink';

const useStyles = makeStyles({
  mended: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly finding: Finding;
  /** The last writing has put it right. */
  readonly mended: boolean;
  readonly onReveal: (place: Place) => void;
  /** What can be done about it where it stands; nothing where it is mended. */
  readonly actOn: (finding: Finding) => ReactNode;
}

/** One finding: where and what (a button that shows the cell), what was found, how to mend it, and why it matters on demand. */
export function FindingItem({ finding, mended, onReveal, actOn }: Props) {
  const styles = { ...useFindingStyles(), ...useStyles() };
  const messages = useMessages();
  const { found, mend, why } = wordFinding(finding, messages);
  return (
    <li className={styles.item}>
      <FindingHead finding={finding} onReveal={onReveal} />
      <p className={styles.text}>{found}</p>
      <p className={mergeClasses(styles.text, mended && styles.mended)}>{mended ? messages.pane.mended : mend}</p>
      <details className={styles.text}>
        <summary className={styles.summary}>{messages.pane.why}</summary>
        {why}
      </details>
      <div className={mergeClasses(styles.text, styles.acts)}>
        <HelpLink code={finding.code} />
        {!mended && actOn(finding)}
      </div>
    </li>
  );
}
