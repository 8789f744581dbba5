import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnderstoodTable } from '../../core/understood-table';
import type { ReviewSession } from '../../session/review-session';
import { useMessages } from '../use-messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingInline: tokens.spacingHorizontalXS,
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly table: UnderstoodTable;
  readonly session: ReviewSession;
}

/** Rows without a code that were known by their wording, each showing its cell when pressed. */
export function RowsByWording({ table: { sheet, columns, byWording }, session }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const name = columns.find(({ meaning }) => meaning === 'name') ?? columns[0];
  return (
    <ul className={styles.list}>
      {byWording.map((known) => (
        <li key={known.row}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.row}
            onClick={() => void session.reveal({ sheet, row: known.row, column: name?.heading.column ?? 0 })}
          >
            {pane.understood.rowByWording(known)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
