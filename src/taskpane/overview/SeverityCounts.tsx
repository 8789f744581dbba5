import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/finding';
import { useMessages } from '../use-messages';
import { findingsBySeverity } from '../findings/findings-by-severity';
import { SeverityIcon } from '../components/SeverityIcon';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0, padding: 0, listStyleType: 'none' },
  count: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** How many findings of each severity. */
export function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const groups = findingsBySeverity(findings);
  if (groups.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={pane.counts}>
      {groups.map(({ severity, findings: { length } }) => (
        <li key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {pane.count(severity, length)}
        </li>
      ))}
    </ul>
  );
}
