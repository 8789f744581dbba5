import { makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../core/finding';
import { WordButton } from '../components/WordButton';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline', justifyContent: 'space-between' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  amount: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  remark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A name and what it comes to. */
export interface Amount {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  readonly remark: string | null;
  /** The cell that its name leads to; `null` where there is none. */
  readonly place: Place | null;
}

interface Props {
  readonly label: string;
  readonly amounts: readonly Amount[];
  readonly onReveal?: (place: Place) => void;
}

/** Names at the left, what each comes to at the right. */
export function Amounts({ label, amounts, onReveal }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {amounts.map(({ key, name, amount, remark, place }) => (
        <li key={key} className={styles.item}>
          <div className={styles.line}>
            {place === null ? (
              <span className={styles.name}>{name}</span>
            ) : (
              <WordButton
                look="quiet"
                className={styles.name}
                onPress={() => {
                  onReveal?.(place);
                }}
              >
                {name}
              </WordButton>
            )}
            <span className={styles.amount}>{amount}</span>
          </div>
          {remark !== null && <div className={styles.remark}>{remark}</div>}
        </li>
      ))}
    </ul>
  );
}
