import { makeStyles, tokens } from '@fluentui/react-components';
import type { FrameworkNode } from '../../core/framework/framework';
import { maximumOf } from '../../core/framework/framework-tree';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  name: { margin: 0 },
  term: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  options: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One item: its points, who scores it, by which rule, and what has to prove it. */
export function FrameworkItem({ item }: { readonly item: FrameworkNode }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { view } = pane.frameworkDesk;
  const { scoredBy, scoring, evidence } = item.terms;
  return (
    <div className={styles.item}>
      <p className={styles.name}>{pane.codeAndName(item.code, item.name)}</p>
      <p className={styles.term}>
        {view.points(maximumOf(item))} · {view.scoredBy[scoredBy]}
      </p>
      {scoredBy === 'unit' && (
        <>
          <div className={styles.term}>
            {view.scoring(scoring)}
            {scoring.kind === 'options' && (
              <ul className={styles.options}>
                {scoring.options.map((option) => (
                  <li key={option.text}>{view.option(option)}</li>
                ))}
              </ul>
            )}
          </div>
          <p className={styles.term}>{view.evidence(evidence)}</p>
        </>
      )}
      {item.responsibleAgency !== null && <p className={styles.term}>{view.agency(item.responsibleAgency)}</p>}
    </div>
  );
}
