import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Place } from '../../core/finding';
import type { ItemWorking } from '../../core/working/working';
import { toA1 } from '../../core/workbook/cell-ref';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  counts: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

interface Props {
  readonly item: ItemWorking;
  readonly onReveal: (place: Place) => void;
}

/** The cells that an item's points may come from, in the order in which they are looked at, and which of them counts. */
export function ItemCells({ item: { cells, deducted, leftOut }, onReveal }: Props) {
  const styles = useStyles();
  const { working: words } = useMessages().indices;
  const id = useId();
  return (
    <>
      <h3 className={styles.heading} id={id}>
        {words.cells}
      </h3>
      {cells.length === 0 && leftOut === null && <p className={styles.line}>{words.noRow}</p>}
      {cells.length > 0 && (
        <ol className={styles.list} aria-labelledby={id}>
          {cells.map((cell) => (
            <li key={cell.column} className={cell.counts ? styles.counts : undefined}>
              {words.cell(cell)} (
              <WordButton
                look="link"
                onPress={() => {
                  onReveal(cell.place);
                }}
              >
                {words.cellAt(toA1(cell.place))}
              </WordButton>
              ){cell.counts && ` ← ${words.counts}`}
            </li>
          ))}
        </ol>
      )}
      {leftOut !== null && <p className={styles.line}>{words.leftOut[leftOut]}</p>}
      {deducted !== null && <p className={styles.line}>{words.deducted(deducted)}</p>}
    </>
  );
}
