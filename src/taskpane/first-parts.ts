import { fetchedPart } from './fetched-part';
import { ANY_TIME_VIEWS } from './view-parts';

/** What stands below the frame. */
export const Views = fetchedPart(async () => (await import(/* webpackChunkName: "views" */ './Views')).Views);

/** What is shown first, all at once and not one after the other. */
export function fetchFirstParts(): void {
  Views.fetchAhead();
  ANY_TIME_VIEWS.overview?.fetchAhead();
}
