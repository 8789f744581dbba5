import { createElement, useSyncExternalStore } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Fetched } from './frame/use-fetched';

/** A part of the pane that comes later. Put it into a {@link Later}: it throws where it cannot be fetched. */
export interface FetchedPart<Props> {
  (props: Props): ReactNode;
  /** Has it fetched before anybody looks, so that it is there at once. */
  readonly fetchAhead: () => void;
}

/**
 * Fetches a part when it is first shown. React’s own `lazy` stands it off for 300 ms more, lest one wait after another flashes;
 * in this pane nothing is shown while a part is on its way, and who pressed a tab waits for it.
 */
export function fetchedPart<Props extends object>(load: () => Promise<ComponentType<Props>>): FetchedPart<Props> {
  let fetched: Fetched<ComponentType<Props>> = { kind: 'on-its-way' };
  let isAskedFor = false;
  const listeners = new Set<() => void>();

  function fetchAhead(): void {
    if (isAskedFor) return;
    isAskedFor = true;
    load().then(
      (part) => tell({ kind: 'here', part }),
      () => tell({ kind: 'failed' }),
    );
  }
  function tell(now: typeof fetched): void {
    fetched = now;
    for (const listener of listeners) listener();
  }
  function subscribe(listener: () => void): () => void {
    fetchAhead();
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  function Part(props: Props): ReactNode {
    const known = useSyncExternalStore(subscribe, () => fetched);
    if (known.kind === 'failed') throw new Error('A part of the pane could not be fetched');
    return known.kind === 'here' ? createElement(known.part, props) : null;
  }
  return Object.assign(Part, { fetchAhead });
}
