import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { FrameMessages, ViewName } from '../../messages/frame-messages';

const TABS: readonly ViewName[] = ['overview', 'findings', 'indices', 'evidence', 'report'];

interface Props {
  readonly words: FrameMessages;
  readonly shown: ViewName;
  /** How many findings there are; `null` before the first check. */
  readonly findings: number | null;
  readonly onShow: (view: ViewName) => void;
}

/** The row of views. One stop for Tab; arrows, Home and End go along it, as people know it from other tabs. */
export function Tabs({ words, shown, findings, onShow }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const reached = TABS.includes(shown) ? shown : TABS[0];

  function go(event: KeyboardEvent): void {
    const to = TABS[placeAfter(event.key, TABS.indexOf(shown))];
    if (to === undefined) return;
    event.preventDefault();
    onShow(to);
    row.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  }

  return (
    <div className="frame-tabs" role="tablist" aria-label={words.viewChoice} ref={row}>
      {TABS.map((view) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={view === shown}
          aria-controls="view"
          tabIndex={view === reached ? 0 : -1}
          onKeyDown={go}
          onClick={() => {
            onShow(view);
          }}
        >
          {words.views[view]}
          {view === 'findings' && findings !== null && findings > 0 && (
            <>
              {' '}
              <span className="frame-count">{findings}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** −1 where the key leads nowhere. */
function placeAfter(key: string, place: number): number {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % TABS.length;
    case 'ArrowLeft':
      return (Math.max(place, 0) + TABS.length - 1) % TABS.length;
    case 'Home':
      return 0;
    case 'End':
      return TABS.length - 1;
    default:
      return -1;
  }
}
