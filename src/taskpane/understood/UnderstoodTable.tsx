import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { UnderstoodTable as Table } from '../../core/understood-table';
import type { ReviewSession } from '../../session/review-session';
import { Disclosure } from '../components/Disclosure';
import { useMessages } from '../use-messages';
import { isDoubtful } from './doubtful-tables';
import { RowsByWording } from './RowsByWording';
import { UnderstoodColumns } from './UnderstoodColumns';

const useStyles = makeStyles({
  table: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly table: Table;
  /** No other table was found: its columns are shown at once. */
  readonly isOnly: boolean;
  readonly session: ReviewSession;
  readonly busy: boolean;
}

/** One table: where it stands, what it is, its rows, its units and its columns. */
export function UnderstoodTable({ table, isOnly, session, busy }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const id = useId();
  const { sheet, kind, rows, units, columns, byWording } = table;
  const facts = [pane.understood.kinds[kind], pane.understood.rows(rows), ...(units.length > 0 ? [pane.understood.units(units)] : [])];
  return (
    <div className={styles.table} role="group" aria-labelledby={id}>
      <h3 className={styles.sheet} id={id}>
        {sheet.name}
      </h3>
      <ul className={styles.facts}>
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
      </ul>
      <Disclosure label={pane.understood.columns(columns.length)} about={sheet.name} isOpenAtFirst={isOnly || isDoubtful(table)}>
        <UnderstoodColumns sheet={sheet} columns={columns} session={session} busy={busy} />
      </Disclosure>
      {byWording.length > 0 && (
        <Disclosure label={pane.understood.byWording(byWording.length)} isOpenAtFirst>
          <RowsByWording table={table} session={session} />
        </Disclosure>
      )}
    </div>
  );
}
