import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { toA1 } from '../../core/workbook/cell-ref';
import { wordFinding } from '../../messages/word-finding';
import type { SeenFix } from '../../session/fix-desk';
import { useMessages } from '../use-messages';
import { FixList } from './FixList';
import { FromTo } from './FromTo';
import { useActStyles } from './act-styles';
import { changesIn } from './seen-fixes';
import type { FixesAlike } from './seen-fixes';

const useStyles = makeStyles({
  fix: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fromTo: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly seen: SeenFix;
  /** All fixes of its kind, this one among them. */
  readonly alike: FixesAlike;
  readonly busy: boolean;
  readonly tabIndex: number;
  readonly onFix: (seen: readonly SeenFix[]) => void;
}

/** The one right answer, from → to, and the button that writes it. More than one cell is written only from a list of all of them. */
export function Fix({ seen, alike, busy, tabIndex, onFix }: Props) {
  const styles = { ...useStyles(), ...useActStyles() };
  const messages = useMessages();
  const words = messages.findings.fix;
  const [list, openList] = useState<'none' | 'own' | 'alike'>('none');
  const ownOpener = useRef<HTMLButtonElement>(null);
  const alikeOpener = useRef<HTMLButtonElement>(null);
  const { finding, fix } = seen;
  const [own] = fix.changes;
  const { place } = wordFinding(finding, messages);
  const isOne = fix.changes.length === 1;
  if (own === undefined) return null;

  function toggle(which: 'own' | 'alike'): void {
    openList(list === which ? 'none' : which);
  }
  /** The keyboard goes back to where the list was opened. */
  function cancel(): void {
    (list === 'own' ? ownOpener : alikeOpener).current?.focus();
    openList('none');
  }

  return (
    <div className={styles.fix}>
      <span className={styles.fromTo}>
        <FromTo finding={finding} change={own} />
      </span>
      {isOne ? (
        <button
          type="button"
          className={mergeClasses(styles.button, styles.primary)}
          tabIndex={tabIndex}
          aria-label={words.actOn(fix.kind, place)}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onFix([seen]);
          }}
        >
          {words.act(fix.kind, 1)}
        </button>
      ) : (
        <button
          ref={ownOpener}
          type="button"
          className={styles.button}
          tabIndex={tabIndex}
          aria-expanded={list === 'own'}
          onClick={() => {
            toggle('own');
          }}
        >
          {words.seeCells(fix.changes.length)}
        </button>
      )}
      {alike.cells > fix.changes.length && (
        <button
          ref={alikeOpener}
          type="button"
          className={styles.word}
          tabIndex={tabIndex}
          aria-expanded={list === 'alike'}
          onClick={() => {
            toggle('alike');
          }}
        >
          {words.all(fix.kind, alike.cells)}
        </button>
      )}
      {list !== 'none' && (
        <FixList
          key={`${list} ${toA1(own)}`}
          kind={fix.kind}
          changes={changesIn(list === 'own' ? [seen] : alike.all)}
          busy={busy}
          onWrite={() => {
            onFix(list === 'own' ? [seen] : alike.all);
          }}
          onCancel={cancel}
        />
      )}
    </div>
  );
}
