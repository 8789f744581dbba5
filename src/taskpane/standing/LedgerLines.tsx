import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LedgerLine } from '../../core/evidence/evidence-ledger';
import type { Place } from '../../core/finding';
import type { SheetRef } from '../../core/workbook/snapshot';
import { WordButton } from '../components/WordButton';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  name: { overflowWrap: 'anywhere' },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  missing: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly sheet: SheetRef;
  readonly onReveal: (place: Place) => void;
}

/** Items and what became of the evidence of each; a name leads to the cell where it stands or is missing. */
export function LedgerLines({ lines, sheet, onReveal }: Props) {
  const styles = useStyles();
  const { ledger, pane } = useMessages();
  return (
    <ul className={styles.list}>
      {lines.map((line) => {
        const { item, name, row, column, state } = line;
        const words = pane.codeAndName(item, name);
        return (
          <li key={item}>
            {row === null || column === null ? (
              <span className={styles.name}>{words}</span>
            ) : (
              <WordButton
                look="quiet"
                onPress={() => {
                  onReveal({ sheet, row, column });
                }}
              >
                {words}
              </WordButton>
            )}
            <div className={mergeClasses(styles.state, state === 'missing' && styles.missing)}>{ledger.line(line)}</div>
          </li>
        );
      })}
    </ul>
  );
}
