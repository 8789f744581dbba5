import { makeStyles, tokens } from '@fluentui/react-components';
import type { StageIndices } from '../../core/indices/stage-indices';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  total: { display: 'flex', flexDirection: 'column' },
  percent: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The total index of one stage: percent, points out of the maximum, and why it is not final where it is not. */
export function TotalIndex({ indices: { stage, total } }: { readonly indices: StageIndices }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div className={styles.total}>
      <span className={styles.quiet}>{pane.stage(stage)}</span>
      <span className={styles.percent}>{pane.percent(total.percent)}</span>
      <span className={styles.quiet}>{pane.pointsOfMaximum(total.points, total.maximum)}</span>
      {total.state.kind === 'provisional' && <span>{pane.provisional(total.state.because)}</span>}
    </div>
  );
}
