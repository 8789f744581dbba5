import { useCallback, useSyncExternalStore } from 'react';
import type { ReviewSession } from '../session/review-session';
import { AT_REST } from '../session/session-state';
import type { SessionState } from '../session/session-state';

/** The session's state now, and again whenever it changes; at rest while there is no session yet. */
export function useSessionState(session: ReviewSession | null): SessionState {
  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => undefined), [session]);
  return useSyncExternalStore(subscribe, () => session?.state ?? AT_REST);
}
