import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Finding, Place } from '../../core/finding';
import { useMessages } from '../use-messages';
import { findingKey } from './finding-key';
import type { SeverityGroup } from './findings-by-severity';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly group: SeverityGroup;
  readonly mended: ReadonlySet<Finding>;
  readonly onReveal: (place: Place) => void;
  readonly actOn: (finding: Finding) => ReactNode;
}

/** All findings of one severity. */
export function FindingGroup({ group: { severity, findings }, mended, onReveal, actOn }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const id = useId();
  return (
    <div>
      <h3 id={id} className={styles.heading}>
        {pane.count(severity, findings.length)}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {findings.map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} mended={mended.has(finding)} onReveal={onReveal} actOn={actOn} />
        ))}
      </ul>
    </div>
  );
}
