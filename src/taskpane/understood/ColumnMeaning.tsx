import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { UnderstoodColumn } from '../../core/understood-table';
import { columnLetters } from '../../core/workbook/cell-ref';
import { CORRECTED_MEANINGS } from '../../core/workbook/column-correction';
import type { CorrectedMeaning } from '../../core/workbook/column-correction';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  heading: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingInline: tokens.spacingHorizontalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  // A long meaning is cut short; the list itself shows it whole.
  choice: { '& > select': { textOverflow: 'ellipsis' } },
  own: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  corrected: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly column: UnderstoodColumn;
  readonly busy: boolean;
  readonly onReveal: () => void;
  /** `null`: what its heading says. */
  readonly onCorrect: (meaning: CorrectedMeaning | null) => void;
}

/** One column: its heading, which shows its cell when pressed, and what it was understood as, to be put right from a list. */
export function ColumnMeaning({ column: { heading, text, meaning, corrected }, busy, onReveal, onCorrect }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { understood } = pane;
  const choice = useRef<HTMLSelectElement>(null);
  const letters = columnLetters(heading.column);

  function forget(): void {
    // The button goes away with the correction, and the keyboard must not be lost with it.
    choice.current?.focus();
    onCorrect(null);
  }

  return (
    <li className={styles.column}>
      <Button appearance="subtle" size="small" className={styles.heading} onClick={onReveal}>
        {understood.column(letters, text)}
      </Button>
      {meaning === 'results' ? (
        <span className={styles.own}>{understood.meanings.results}</span>
      ) : (
        <Select
          className={styles.choice}
          select={{ ref: choice }}
          size="small"
          aria-label={understood.columnChoice(letters, text)}
          value={meaning}
          onChange={(_, { value }) => {
            const chosen = CORRECTED_MEANINGS.find((candidate) => candidate === value);
            if (chosen !== undefined && !busy) onCorrect(chosen);
          }}
        >
          {/* A column of one unit is known by its table; nobody can say so by hand. */}
          {meaning === 'unit' && <option value="unit">{understood.meanings.unit}</option>}
          {CORRECTED_MEANINGS.map((each) => (
            <option key={each} value={each}>
              {understood.meanings[each]}
            </option>
          ))}
        </Select>
      )}
      {corrected && (
        <span className={styles.corrected}>
          {understood.corrected}
          <Button appearance="outline" size="small" disabledFocusable={busy} onClick={forget}>
            {understood.forget}
          </Button>
        </span>
      )}
    </li>
  );
}
