import type { Severity } from '../core/finding';
import type { ReviewOutcome } from '../messages/pane-messages';
import type { SessionState } from '../session/session-state';

/** How a review from the ribbon ended; `null` while there is nothing to tell. */
export function outcomeOf({ fault, review }: SessionState): ReviewOutcome | null {
  if (fault !== null) return { kind: 'fault', fault };
  if (review === null) return null;
  const count = (severity: Severity): number => review.findings.filter((finding) => finding.severity === severity).length;
  return { kind: 'reviewed', verdict: review.verdict, counts: { error: count('error'), warning: count('warning'), info: count('info') } };
}
