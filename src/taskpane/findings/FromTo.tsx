import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/finding';
import type { CellChange } from '../../core/workbook/change-set';
import { Unseen } from '../components/Unseen';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  from: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  to: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What stands in a cell now and what would stand in it. */
export function FromTo({ finding, change }: { readonly finding: Finding; readonly change: CellChange }) {
  const styles = useStyles();
  const { fix } = useMessages().findings;
  return (
    <>
      <span className={styles.from}>{fix.before(finding, change)}</span>
      <span aria-hidden> → </span>
      <Unseen> {fix.becomes} </Unseen>
      <span className={styles.to}>{fix.after(change)}</span>
    </>
  );
}
