import { useCallback, useSyncExternalStore } from 'react';
import type { ReviewSession } from '../session/review-session';
import type { SessionState } from '../session/session-state';

/** The session's state now, and again whenever it changes. */
export function useSessionState(session: ReviewSession): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state);
}
