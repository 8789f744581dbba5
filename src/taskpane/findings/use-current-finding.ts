import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { FIRST_ACT } from '../frame/Acts';
import type { Call } from './FindingCard';
import type { ListedFinding } from './use-finding-list';

/** Where somebody is who has done something about a finding: its key, and its place in case it leaves the list. */
export interface Left {
  readonly key: string;
  readonly at: number;
}

/**
 * Which finding the keyboard stands on, and how it moves. When the place that it was in goes away with what was done, it goes
 * on to the same finding, or to the one that has come to its place.
 */
export function useCurrentFinding(listed: readonly ListedFinding[]) {
  const [key, setKey] = useState<string | null>(null);
  const [call, setCall] = useState<Call | null>(null);
  const latest = useRef(listed);
  const current = listed.find((row) => row.key === key) ?? null;

  const go = useCallback((row: ListedFinding | undefined, how: Call['how']): void => {
    if (row === undefined) return;
    setKey(row.key);
    setCall({ key: row.key, how });
  }, []);

  /** The keyboard has come here by itself. */
  const reach = useCallback((reached: string): void => {
    setKey(reached);
    setCall((called) => (called?.key === reached ? called : null));
  }, []);

  useLayoutEffect(() => {
    latest.current = listed;
  }, [listed]);

  const comeBack = useCallback(
    ({ key: was, at }: Left): void => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const now = latest.current;
      const next = now.find((row) => row.key === was) ?? now[at] ?? now.at(-1);
      if (next === undefined) document.getElementById(FIRST_ACT)?.focus();
      go(next, 'focus');
    },
    [go],
  );

  return { current, call, go, reach, comeBack };
}
