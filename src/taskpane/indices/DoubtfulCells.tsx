import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Place } from '../../core/finding';
import type { DoubtfulCell } from '../../core/working/working';
import { toA1 } from '../../core/workbook/cell-ref';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  cell: { paddingBlock: tokens.spacingVerticalXXS },
});

interface Props {
  readonly cells: readonly DoubtfulCell[];
  readonly onReveal: (place: Place) => void;
}

/** The cells that keep a number provisional; nothing where it is final. */
export function DoubtfulCells({ cells, onReveal }: Props) {
  const styles = useStyles();
  const { working: words } = useMessages().indices;
  const id = useId();
  if (cells.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading} id={id}>
        {words.doubtful(cells.length)}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {cells.map((cell, at) => (
          <li key={at} className={styles.cell}>
            {words.doubt(cell)}
            {cell.place !== null && (
              <>
                {', '}
                <RevealButton place={cell.place} onReveal={onReveal} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function RevealButton({ place, onReveal }: { readonly place: Place; readonly onReveal: (place: Place) => void }) {
  const { working: words } = useMessages().indices;
  return (
    <WordButton
      look="link"
      onPress={() => {
        onReveal(place);
      }}
    >
      {words.cellAt(toA1(place))}
    </WordButton>
  );
}
