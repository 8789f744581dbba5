import { makeStyles, tokens } from '@fluentui/react-components';
import type { Framework } from '../../core/framework/framework';
import { itemsOf, totalMaximum } from '../../core/framework/framework-tree';
import { useMessages } from '../use-messages';
import { FrameworkNodes } from './FrameworkNodes';
import { UnparsedScoringList } from './UnparsedScoringList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The whole framework to be read: what is wrong with it first, then its tree. */
export function FrameworkView({ framework }: { readonly framework: Framework }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div className={styles.view}>
      <span>{pane.frameworkDesk.view.size(itemsOf(framework).length, totalMaximum(framework))}</span>
      <UnparsedScoringList framework={framework} />
      <FrameworkNodes nodes={framework.areas} />
    </div>
  );
}
