import { makeStyles, tokens } from '@fluentui/react-components';
import type { GradeBand } from '../../core/framework/framework';
import type { StageIndices } from '../../core/indices/stage-indices';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  total: { display: 'flex', flexDirection: 'column' },
  percent: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly indices: StageIndices;
  /** The band that the framework puts the index in; `null` where it puts it in none. */
  readonly grade: GradeBand | null;
  /** The stage stands beside it already. */
  readonly isStageSaid?: boolean;
}

/** The total index of one stage: percent, points out of the maximum, grade, and why it is not final where it is not. */
export function TotalIndex({ indices: { stage, total }, grade, isStageSaid = false }: Props) {
  const styles = useStyles();
  const { pane, standing } = useMessages();
  const isProvisional = total.state.kind === 'provisional';
  return (
    <div className={styles.total}>
      {!isStageSaid && <span className={styles.quiet}>{pane.stage(stage)}</span>}
      <span className={styles.percent}>{pane.percent(total.percent)}</span>
      <span className={styles.quiet}>{pane.pointsOfMaximum(total.points, total.maximum)}</span>
      {grade !== null && <span>{standing.grade(grade, isProvisional)}</span>}
      {total.state.kind === 'provisional' && <span>{pane.provisional(total.state.because)}</span>}
    </div>
  );
}
