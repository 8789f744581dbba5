import type { Review } from '../review-result';
import { requestsByAgency } from './requests';
import { describedBy } from './what-a-finding-is-about';

/** How many agencies have to supply something, those that nobody is named for counted as one. */
export function agenciesAsked({ findings, sheets }: Pick<Review, 'findings' | 'sheets'>): number {
  return requestsByAgency(findings.map(describedBy(sheets)), sheets, 0).length;
}
