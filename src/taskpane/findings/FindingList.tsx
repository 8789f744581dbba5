import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../use-messages';
import type { FindingRow } from './finding-rows';
import { GroupHeading } from './GroupHeading';

/** So many lines are all there, for whoever seeks in the page or reads it aloud; of more, those in sight. */
const MOST_ALL_THERE = 40;
const HEADING_HEIGHT = 36;
/** Until a card has been measured. */
const CARD_HEIGHT = 150;
const OUT_OF_SIGHT = 4;

const useStyles = makeStyles({
  list: { position: 'relative', minWidth: 0 },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  heading: { paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly rows: readonly FindingRow[];
  /** The row that Tab and the arrows start from: it is always there. */
  readonly currentRow: number;
  readonly card: (row: Extract<FindingRow, { kind: 'finding' }>) => ReactNode;
  /** The keyboard moves on from the current finding: by so many, to the first or to the last. */
  readonly onMove: (by: number | 'first' | 'last') => void;
  /** The keyboard, or a hand, has come to the finding with this key. */
  readonly onReach: (key: string) => void;
}

/** Every finding that is to be shown, never only the first ones; long lists hold only what is in sight. */
export const FindingList = memo(function FindingList({ rows, currentRow, card, onMove, onReach }: Props) {
  const { findings } = useMessages();
  const styles = useStyles();

  function moveOn(event: KeyboardEvent): void {
    const by = MOVES[event.key];
    const isOnHead = event.target instanceof HTMLElement && event.target.dataset['finding'] !== undefined;
    if (by === undefined || !isOnHead || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(by);
  }

  function reach({ target }: FocusEvent): void {
    const head = target.closest('article')?.querySelector('[data-finding]');
    const key = head instanceof HTMLElement ? head.dataset['finding'] : undefined;
    if (key !== undefined) onReach(key);
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The arrows go from button to button in it.
    <section className={styles.list} aria-label={findings.list} onKeyDown={moveOn} onFocus={reach}>
      {rows.length <= MOST_ALL_THERE ? (
        rows.map((row) => <div key={row.key}>{rowOf(row, card)}</div>)
      ) : (
        <RowsInSight rows={rows} currentRow={currentRow} card={card} />
      )}
    </section>
  );
});

const MOVES: Readonly<Record<string, number | 'first' | 'last'>> = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' };

function RowsInSight({ rows, currentRow, card }: Omit<Props, 'onMove' | 'onReach'>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const withCurrent = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(currentRow) || currentRow < 0 ? inSight : [...inSight, currentRow].sort((one, other) => one - other);
    },
    [currentRow],
  );
  // The same as long as the rows are: another makes it count all of them anew, at every step of a scroll.
  const keyOf = useCallback((at: number) => rows[at]?.key ?? at, [rows]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (at) => (rows[at]?.kind === 'heading' ? HEADING_HEIGHT : CARD_HEIGHT),
    getItemKey: keyOf,
    overscan: OUT_OF_SIGHT,
    rangeExtractor: withCurrent,
    scrollMargin,
    useFlushSync: false,
  });

  // What stands above the list may grow.
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => {
      const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setScrollMargin((known) => (Math.abs(known - top) < 1 ? known : top));
    });
    watch.observe(document.body);
    return () => {
      watch.disconnect();
    };
  }, []);

  return (
    <div ref={list} style={{ height: `${String(virtual.getTotalSize())}px` }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${String(start - scrollMargin)}px)` }}
          >
            {rowOf(row, card)}
          </div>
        );
      })}
    </div>
  );
}

function rowOf(row: FindingRow, card: Props['card']): ReactNode {
  return row.kind === 'heading' ? <GroupHeading name={row.name} count={row.count} /> : card(row);
}
