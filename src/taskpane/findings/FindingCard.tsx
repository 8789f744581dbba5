import { mergeClasses } from '@fluentui/react-components';
import { memo, useId, useLayoutEffect, useRef } from 'react';
import type { Place } from '../../core/finding';
import { isAcceptable } from '../../core/waivers/waiver';
import type { Acceptance, AcceptableFinding } from '../../core/waivers/waiver';
import { wordFinding } from '../../messages/word-finding';
import type { SeenFix } from '../../session/fix-desk';
import type { FollowedFinding } from '../../session/follow-findings';
import { useMessages } from '../use-messages';
import { AcceptPart } from './AcceptPart';
import type { CardStyles } from './card-styles';
import { CardFoot } from './CardFoot';
import { Fix } from './Fix';
import type { FixesAlike } from './seen-fixes';
import { StateIcon } from './StateIcon';

/** What can be done from a card. The same for all cards, and for as long as they stand. */
export interface CardActs {
  readonly onReveal: (place: Place) => void;
  readonly onFix: (key: string, seen: readonly SeenFix[]) => void;
  readonly onAccept: (key: string, finding: AcceptableFinding, signed: Acceptance) => void;
}

/** A new object for every call. */
export interface Call {
  readonly key: string;
  readonly how: 'focus' | 'show';
}

interface Props {
  readonly styles: CardStyles;
  readonly id: string;
  readonly followed: FollowedFinding;
  /** Its place among those shown, from one. */
  readonly position: number;
  readonly of: number;
  /** The last writing has put it right. */
  readonly mended: boolean;
  /** Of all cards one alone is reached by Tab, with what can be done about it. */
  readonly isCurrent: boolean;
  /** Something calls for it: it comes into sight, and the keyboard comes to it where that is asked for. */
  readonly call: Call | null;
  readonly fix: SeenFix | null;
  readonly alike: FixesAlike | null;
  readonly busy: boolean;
  readonly signer: string;
  readonly acts: CardActs;
}

/** One finding: where and which rule (a button that shows the cell), what was found, how to mend it, why it matters, and what can be done about it. */
export const FindingCard = memo(function FindingCard({
  styles,
  id,
  followed,
  position,
  of,
  mended,
  isCurrent,
  call,
  fix,
  alike,
  busy,
  signer,
  acts,
}: Props) {
  const messages = useMessages();
  const headId = useId();
  const foundId = useId();
  const head = useRef<HTMLButtonElement>(null);
  const { finding, state } = followed;
  const { place, title, found, mend, why } = wordFinding(finding, messages);
  const tabIndex = isCurrent ? 0 : -1;
  const isOpen = state === 'open';

  useLayoutEffect(() => {
    if (call?.how === 'focus') head.current?.focus();
    if (call?.how === 'show') head.current?.scrollIntoView({ block: 'nearest' });
  }, [call]);

  return (
    <article
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      aria-labelledby={headId}
      aria-posinset={position}
      aria-setsize={of}
    >
      <button
        ref={head}
        id={headId}
        type="button"
        data-finding={id}
        className={mergeClasses(styles.word, styles.head)}
        tabIndex={tabIndex}
        aria-describedby={foundId}
        onClick={() => {
          acts.onReveal(finding.place);
        }}
      >
        <StateIcon styles={styles} followed={followed} mended={mended} />
        <span>
          <span className={styles.place}>
            {place} · {finding.code}
          </span>
          <span className={styles.title}>{title}</span>
        </span>
      </button>
      <p id={foundId} className={mergeClasses(styles.text, !isOpen && styles.gone)}>
        {found}
      </p>
      {state === 'gone' && <p className={mergeClasses(styles.text, styles.mended)}>{messages.findings.gone}</p>}
      {state === 'not-looked-again' && <p className={styles.text}>{messages.findings.notLookedAgain}</p>}
      {isOpen && <p className={mergeClasses(styles.text, mended && styles.mended)}>{mended ? messages.pane.mended : mend}</p>}
      {isOpen && !mended && fix !== null && alike !== null && (
        <div className={styles.text}>
          <Fix
            seen={fix}
            alike={alike}
            busy={busy}
            tabIndex={tabIndex}
            onFix={(seen) => {
              acts.onFix(id, seen);
            }}
          />
        </div>
      )}
      {isOpen && (
        <CardFoot styles={styles} code={finding.code} why={why} tabIndex={tabIndex}>
          {!mended && isAcceptable(finding) && (
            <AcceptPart
              styles={styles}
              label={messages.waivers.acceptFinding(finding.code, place)}
              signer={signer}
              busy={busy}
              tabIndex={tabIndex}
              onAccept={(signed) => {
                acts.onAccept(id, finding, signed);
              }}
            />
          )}
        </CardFoot>
      )}
    </article>
  );
});
