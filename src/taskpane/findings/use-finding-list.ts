import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Severity } from '../../core/finding';
import type { Review } from '../../core/review-result';
import type { Grouping } from '../../messages/findings-messages';
import type { FollowedFinding } from '../../session/follow-findings';
import { useMessages } from '../use-messages';
import { findingContexts } from './finding-context';
import { findingRows } from './finding-rows';
import type { FindingRow } from './finding-rows';
import { FindingWords, soughtWords } from './finding-words';

export type ListedFinding = Extract<FindingRow, { kind: 'finding' }>;

/** What is asked for, and the list that it makes. The list follows the typing when there is time for it, so that no letter waits. */
export function useFindingList(review: Review, followed: readonly FollowedFinding[]) {
  const messages = useMessages();
  const [typed, type] = useState('');
  const [severity, chooseSeverity] = useState<Severity | null>(null);
  // What blocks is what must be done first, wherever it stands.
  const [grouping, group] = useState<Grouping>('severity');
  const typedLately = useDeferredValue(typed);

  const contextOf = useMemo(() => findingContexts(review), [review]);
  const words = useMemo(() => new FindingWords(messages, contextOf), [messages, contextOf]);
  useEffect(() => words.prepare(followed.map(({ finding }) => finding)), [words, followed]);
  const rows = useMemo(
    () => findingRows(followed, { sought: soughtWords(typedLately), severity, grouping }, { messages, words, contextOf }),
    [followed, typedLately, severity, grouping, messages, words, contextOf],
  );
  const listed = useMemo(() => rows.filter((row) => row.kind === 'finding'), [rows]);
  const counts = useMemo(() => countsOf(followed), [followed]);

  function showAll(): void {
    type('');
    chooseSeverity(null);
  }

  return { typed, type, severity, chooseSeverity, grouping, group, rows, listed, counts, showAll };
}

/** Of those that still stand. */
function countsOf(followed: readonly FollowedFinding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding, state } of followed) if (state === 'open') counts[finding.severity] += 1;
  return counts;
}
