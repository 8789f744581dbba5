import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndexBranch } from './index-branches';
import { IndexRow } from './IndexRow';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  // As wide as the triangle of those that open, so that all numbers stand in one line.
  leaf: { display: 'flex', paddingLeft: `calc(1em + ${tokens.spacingHorizontalXS})` },
  branch: {
    '&[open] > summary::before': { content: '"▾" / ""' },
    '& > ul': { marginTop: tokens.spacingVerticalM, paddingLeft: tokens.spacingHorizontalL },
  },
  summary: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    cursor: 'pointer',
    '::-webkit-details-marker': { display: 'none' },
    '::before': { content: '"▸" / ""', flexShrink: 0, width: '1em' },
  },
});

/** Nodes of one level, in the framework's order; each opens to show what it is made of. */
export function IndexList({ branches }: { readonly branches: readonly IndexBranch[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {branches.map(({ node, children }) => (
        <li key={node.code}>
          {children.length === 0 ? (
            <div className={styles.leaf}>
              <IndexRow node={node} />
            </div>
          ) : (
            <details className={styles.branch}>
              <summary className={styles.summary}>
                <IndexRow node={node} />
              </summary>
              <IndexList branches={children} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
