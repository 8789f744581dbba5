import type { Finding } from '../core/finding';

/** Nobody decides about what they have not seen: the rule, the place and every fact must be those on show. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  const seen = ({ code, item, place, facts }: Finding): string => JSON.stringify([code, item, place, facts]);
  return seen(one) === seen(other);
}
