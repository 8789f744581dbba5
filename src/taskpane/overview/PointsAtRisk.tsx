import { makeStyles, tokens } from '@fluentui/react-components';
import { evidenceColumn } from '../../core/evidence/evidence-standing';
import { ZERO } from '../../core/indices/points';
import type { SheetReview } from '../../core/review-result';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What missing evidence may cost; nothing is said of it where the table keeps no evidence at all. */
export function PointsAtRisk({ sheet: { scoresheet, ledger } }: { readonly sheet: SheetReview }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { pointsAtRisk, counts } = ledger;
  if (evidenceColumn(scoresheet.columns) === null || pointsAtRisk.eq(ZERO)) return null;
  return <p className={styles.line}>{pane.pointsAtRisk(pointsAtRisk, counts.missing)}</p>;
}
