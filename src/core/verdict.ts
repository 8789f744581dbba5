import type { Finding } from './finding';
import type { Verdict } from './review-result';

/** The verdict about tables that were found; information spoils nothing. */
export function verdictOn(tables: number, findings: readonly Finding[]): Verdict {
  if (tables === 0) return 'not-checked';
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ready';
}
