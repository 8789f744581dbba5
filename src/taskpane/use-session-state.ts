import { useCallback, useSyncExternalStore } from 'react';
import type { ReviewSession, SessionState } from '../session/review-session';

/** The session's state now, and again whenever it changes. */
export function useSessionState(session: ReviewSession): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state);
}
