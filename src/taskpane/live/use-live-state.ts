import { useCallback, useSyncExternalStore } from 'react';
import type { LiveReview, LiveState } from '../../session/live-review';

/** What can be said about live checking now, and again whenever it changes. */
export function useLiveState(live: LiveReview): LiveState {
  const subscribe = useCallback((listener: () => void) => live.subscribe(listener), [live]);
  return useSyncExternalStore(subscribe, () => live.state);
}
