import { lazy } from 'react';

const parts = () => import(/* webpackChunkName: "review" */ './ReviewParts');

/** What there is to show only after a press: not needed for the first paint, and fetched right after it. */
export const VerdictCard = lazy(async () => ({ default: (await parts()).VerdictCard }));
export const ReviewDetails = lazy(async () => ({ default: (await parts()).ReviewDetails }));
export const FaultBar = lazy(async () => ({ default: (await parts()).FaultBar }));
export const FrameworkSection = lazy(async () => ({ default: (await parts()).FrameworkSection }));

/** Fetches the parts ahead of their use, so that a connection lost in the meantime does no harm. */
export function fetchLaterParts(): void {
  // A failure now shows itself when a part is needed.
  parts().catch(() => undefined);
}
