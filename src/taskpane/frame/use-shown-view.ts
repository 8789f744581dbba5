import { useLayoutEffect, useRef, useState } from 'react';
import type { ViewName } from '../../messages/frame-messages';

interface ShownView {
  readonly view: ViewName;
  /** Views that have been shown: they stay as they were left. */
  readonly visited: ReadonlySet<ViewName>;
  readonly show: (view: ViewName) => void;
}

/** Which view is shown, each scrolled to where it was left. */
export function useShownView(): ShownView {
  const [{ view, visited }, change] = useState<Omit<ShownView, 'show'>>({ view: 'overview', visited: new Set(['overview']) });
  const left = useRef(new Map<ViewName, number>());

  useLayoutEffect(() => {
    window.scrollTo({ top: left.current.get(view) ?? 0 });
  }, [view]);

  function show(next: ViewName): void {
    left.current.set(view, window.scrollY);
    change({ view: next, visited: new Set([...visited, next]) });
  }
  return { view, visited, show };
}
