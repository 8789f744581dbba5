import type { Verdict } from '../review-result';

/** A council confirms results in which nothing is wrong; warnings are its own to weigh. */
export function maySign(verdict: Verdict): boolean {
  return verdict === 'ready' || verdict === 'warnings';
}
