import { makeStyles, tokens } from '@fluentui/react-components';
import type { FrameworkNode } from '../../core/framework/framework';
import { isItem, maximumOf } from '../../core/framework/framework-tree';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../use-messages';
import { FrameworkItem } from './FrameworkItem';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Areas, criteria or items of one level; each branch opens to show what is below it. */
export function FrameworkNodes({ nodes }: { readonly nodes: readonly FrameworkNode[] }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <ul className={styles.list}>
      {nodes.map((node) => (
        <li key={node.code}>
          {isItem(node) ? (
            <FrameworkItem item={node} />
          ) : (
            <Disclosure label={pane.frameworkDesk.view.branch(node.code, node.name, maximumOf(node))}>
              <FrameworkNodes nodes={node.children} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
