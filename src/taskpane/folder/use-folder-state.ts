import { useCallback, useSyncExternalStore } from 'react';
import type { FolderDesk } from '../../session/folder-desk';
import type { FolderState } from '../../session/folder-state';

/** The state of the folder now, and again whenever it changes. */
export function useFolderState(desk: FolderDesk): FolderState {
  const subscribe = useCallback((listener: () => void) => desk.subscribe(listener), [desk]);
  return useSyncExternalStore(subscribe, () => desk.state);
}
