import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvidenceLedger } from '../../core/evidence/evidence-ledger';
import { ZERO } from '../../core/indices/points';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What missing evidence may cost. */
export function PointsAtRisk({ ledger: { pointsAtRisk, counts } }: { readonly ledger: EvidenceLedger }) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (pointsAtRisk.eq(ZERO)) return null;
  return <p className={styles.line}>{pane.pointsAtRisk(pointsAtRisk, counts.missing)}</p>;
}
