import { makeStyles, tokens } from '@fluentui/react-components';
import type { NamedNode } from '../../core/working/working';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  way: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  step: { display: 'inline', ':not(:last-child)::after': { content: '" › " / ""' } },
  button: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly above: readonly NamedNode[];
  readonly onShow: (code: string | null) => void;
  readonly onBack: () => void;
}

/** The way from the list of indices down to the number in view; each step leads back to it. */
export function WayUp({ above, onShow, onBack }: Props) {
  const styles = useStyles();
  const { indices } = useMessages();
  return (
    <nav aria-label={indices.working.way}>
      <ol className={styles.way}>
        <li className={styles.step}>
          <WordButton look="link" className={styles.button} label={indices.working.back} onPress={onBack}>
            {indices.working.list}
          </WordButton>
        </li>
        {above.map((node) => (
          <li key={node.code ?? ''} className={styles.step}>
            <WordButton
              look="link"
              className={styles.button}
              onPress={() => {
                onShow(node.code);
              }}
            >
              {indices.node(node)}
            </WordButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
