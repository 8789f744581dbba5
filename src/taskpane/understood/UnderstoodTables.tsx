import type { UnderstoodTable as Table } from '../../core/understood-table';
import type { ReviewSession } from '../../session/review-session';
import { useMessages } from '../use-messages';
import { UnderstoodTable } from './UnderstoodTable';

interface Props {
  readonly tables: readonly Table[];
  readonly session: ReviewSession;
  readonly busy: boolean;
}

/** The tables in the order of the sheets. */
export function UnderstoodTables({ tables, session, busy }: Props) {
  const { pane } = useMessages();
  if (tables.length === 0) return <span>{pane.understood.nothing}</span>;
  return tables.map((table) => (
    <UnderstoodTable key={keyOf(table)} table={table} isOnly={tables.length === 1} session={session} busy={busy} />
  ));
}

/** Tables may stand below and beside each other. */
function keyOf({ sheet, headingTop, columns }: Table): string {
  return `${sheet.id} ${headingTop} ${columns[0]?.heading.column ?? ''}`;
}
