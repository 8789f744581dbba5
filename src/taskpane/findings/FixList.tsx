import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { QuickFixKind } from '../../core/quick-fix/quick-fix';
import { toA1 } from '../../core/workbook/cell-ref';
import { useMessages } from '../use-messages';
import { useActStyles } from './act-styles';
import { FromTo } from './FromTo';
import type { SeenChange } from './seen-fixes';

const useStyles = makeStyles({
  part: { flexBasis: '100%', minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: {
    maxHeight: '45vh',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 24px',
    overflowWrap: 'anywhere',
  },
  cell: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly kind: QuickFixKind;
  readonly changes: readonly SeenChange[];
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Every cell that is to be written, from → to, before any is. */
export function FixList({ kind, changes, busy, onWrite, onCancel }: Props) {
  const styles = { ...useStyles(), ...useActStyles() };
  const messages = useMessages();
  const { fix } = messages.findings;
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    list.current?.focus();
  }, []);

  function cancelOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from wherever the keyboard is in it.
    <div className={styles.part} onKeyDown={cancelOnEscape}>
      <h4 id={heading} className={styles.heading}>
        {fix.allHeading(kind, changes.length)}
      </h4>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A list that scrolls must be reached by the keyboard. */}
      <ul ref={list} className={styles.list} tabIndex={0} aria-labelledby={heading}>
        {changes.map(({ finding, change }) => (
          <li key={`${change.sheet.id} ${toA1(change)}`} className={styles.line}>
            <span className={styles.cell}>{messages.place(change.sheet.name, toA1(change))}: </span>
            <FromTo finding={finding} change={change} />
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.primary)}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onWrite();
          }}
        >
          {fix.write(changes.length)}
        </button>
        <button type="button" className={styles.button} onClick={onCancel}>
          {fix.cancel}
        </button>
      </div>
    </div>
  );
}
