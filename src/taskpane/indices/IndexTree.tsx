import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StageChanges } from '../../core/changes-since/changes-since';
import { Bar } from '../components/Bar';
import { Opener } from '../components/Opener';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';
import type { IndexBranch } from './index-branches';

/** As wide as the triangle of those that open, so that all numbers stand in one line. */
const PAST_THE_TRIANGLE = `calc(1em + ${tokens.spacingHorizontalXS})`;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', justifyContent: 'space-between' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  leaf: { paddingBlock: tokens.spacingVerticalXS, paddingLeft: PAST_THE_TRIANGLE },
  percent: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  below: { paddingLeft: PAST_THE_TRIANGLE },
  foot: { flexWrap: 'wrap', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  change: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  working: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  parts: { marginTop: tokens.spacingVerticalM },
});

interface Props {
  readonly label: string;
  readonly branches: readonly IndexBranch[];
  readonly changes: StageChanges['nodes'];
  readonly onShowWorking: (code: string) => void;
}

/** Nodes of one level, in the framework's order; each opens to show what it is made of. */
export function IndexTree({ label, branches, ...shown }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {branches.map((branch) => (
        <IndexNode key={branch.node.code} branch={branch} {...shown} />
      ))}
    </ul>
  );
}

interface NodeProps {
  readonly branch: IndexBranch;
  readonly changes: StageChanges['nodes'];
  readonly onShowWorking: (code: string) => void;
}

/** One area, criterion or item: its index against its maximum, what has changed, and the way to its working. */
function IndexNode({ branch: { node, children }, changes, onShowWorking }: NodeProps) {
  const styles = useStyles();
  const { pane, indices } = useMessages();
  const [isOpen, open] = useState(false);
  const { code, percent, points, maximum, state } = node;
  const name = indices.node(node);
  const change = changes.get(code);
  return (
    <li>
      <div className={styles.line}>
        <div className={mergeClasses(styles.name, children.length === 0 && styles.leaf)}>
          {children.length === 0 ? name : <Opener label={name} isOpen={isOpen} onToggle={open} />}
        </div>
        <span className={styles.percent}>{pane.percent(percent)}</span>
      </div>
      <div className={styles.below}>
        <Bar percent={percent} />
        <div className={mergeClasses(styles.line, styles.foot)}>
          <span>
            {pane.pointsOfMaximum(points, maximum)}
            {state.kind === 'provisional' && pane.provisionalMark}
            {change !== undefined && <span className={styles.change}> · {indices.change(change)}</span>}
          </span>
          <WordButton
            look="link"
            className={styles.working}
            label={indices.howMadeOf(node)}
            onPress={() => {
              onShowWorking(code);
            }}
          >
            {indices.howMade}
          </WordButton>
        </div>
        {isOpen && (
          <div className={styles.parts}>
            <IndexTree label={indices.open(name)} branches={children} changes={changes} onShowWorking={onShowWorking} />
          </div>
        )}
      </div>
    </li>
  );
}
