import { makeStyles, tokens } from '@fluentui/react-components';
import type { Framework } from '../../core/framework/framework';
import { unparsedScoring } from '../../core/framework/unparsed-scoring';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What a person has to read for themselves: wordings that became no rule. */
export function UnparsedScoringList({ framework }: { readonly framework: Framework }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { view } = pane.frameworkDesk;
  const unparsed = unparsedScoring(framework);
  if (unparsed.length === 0) return null;
  return (
    <Disclosure label={view.unparsed(unparsed.length)}>
      <ul className={styles.list}>
        {unparsed.map((item) => (
          <li key={item.code}>{view.unparsedItem(item)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
