import type { UnderstoodTable } from '../../core/understood-table';
import type { ReviewSession } from '../../session/review-session';
import { FoldingSection } from '../components/FoldingSection';
import { Later } from '../components/Later';
import { UnderstoodTables } from '../on-demand-parts';
import { useMessages } from '../use-messages';
import { isInDoubt } from './doubtful-tables';

interface Props {
  readonly tables: readonly UnderstoodTable[];
  readonly session: ReviewSession;
  readonly busy: boolean;
}

/** What every table was understood as, so that a person can see it and put a column right. Open where there is doubt. */
export function Understood({ tables, session, busy }: Props) {
  const { pane } = useMessages();
  return (
    <FoldingSection heading={pane.understood.heading} isOpenAtFirst={isInDoubt(tables)}>
      <Later>
        <UnderstoodTables tables={tables} session={session} busy={busy} />
      </Later>
    </FoldingSection>
  );
}
