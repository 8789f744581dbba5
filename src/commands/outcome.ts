import type { Severity } from '../core/finding';
import type { Verdict } from '../core/review-result';
import type { Fault } from '../session/fault';
import type { SessionState } from '../session/review-session';

/** How a review from the ribbon ended. */
export type Outcome =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'reviewed'; readonly verdict: Verdict; readonly counts: Readonly<Record<Severity, number>> };

/** `null` while there is nothing to tell. */
export function outcomeOf({ fault, review }: SessionState): Outcome | null {
  if (fault !== null) return { kind: 'fault', fault };
  if (review === null) return null;
  const count = (severity: Severity): number => review.findings.filter((finding) => finding.severity === severity).length;
  return { kind: 'reviewed', verdict: review.verdict, counts: { error: count('error'), warning: count('warning'), info: count('info') } };
}
