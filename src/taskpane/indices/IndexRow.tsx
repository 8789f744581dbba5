import { makeStyles, tokens } from '@fluentui/react-components';
import type { NodeIndex } from '../../core/indices/stage-indices';
import { useMessages } from '../use-messages';
import { Bar } from '../components/Bar';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', justifyContent: 'space-between' },
  name: { overflowWrap: 'anywhere' },
  percent: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  points: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One node's index: its name, the percentage, the points, a bar. */
export function IndexRow({ node: { code, name, percent, points, maximum, state } }: { readonly node: NodeIndex }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <span className={styles.row}>
      <span className={styles.line}>
        <span className={styles.name}>{pane.codeAndName(code, name)}</span>
        <span className={styles.percent}>{pane.percent(percent)}</span>
      </span>
      <Bar percent={percent} />
      <span className={styles.points}>
        {pane.pointsOfMaximum(points, maximum)}
        {state.kind === 'provisional' && pane.provisionalMark}
      </span>
    </span>
  );
}
