import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnderstoodColumn } from '../../core/understood-table';
import type { SheetRef } from '../../core/workbook/snapshot';
import type { ReviewSession } from '../../session/review-session';
import { ColumnMeaning } from './ColumnMeaning';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly sheet: SheetRef;
  readonly columns: readonly UnderstoodColumn[];
  readonly session: ReviewSession;
  readonly busy: boolean;
}

/** The columns of a table from left to right. */
export function UnderstoodColumns({ sheet, columns, session, busy }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <ColumnMeaning
          key={`${column.heading.row} ${column.heading.column}`}
          column={column}
          busy={busy}
          onReveal={() => void session.reveal({ sheet, ...column.heading })}
          onCorrect={(meaning) => void session.correct(sheet, column.heading, meaning)}
        />
      ))}
    </ul>
  );
}
