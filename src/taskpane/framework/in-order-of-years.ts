import type { Framework } from '../../core/framework/framework';

/** Two frameworks, the earlier year first; where that is not known, the other one before the one in use. */
export function inOrderOfYears(inUse: Framework, other: Framework): { readonly before: Framework; readonly after: Framework } {
  const isLater = inUse.year !== null && other.year !== null && other.year > inUse.year;
  return isLater ? { before: inUse, after: other } : { before: other, after: inUse };
}
