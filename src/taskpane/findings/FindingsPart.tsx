import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState } from 'react';
import type { Finding } from '../../core/finding';
import type { Review } from '../../core/review-result';
import { wordFinding } from '../../messages/word-finding';
import type { FollowedFinding } from '../../session/follow-findings';
import { Unseen } from '../components/Unseen';
import { useMessages } from '../use-messages';
import { useActStyles } from './act-styles';
import { useCardStyles } from './card-styles';
import { FindingCard } from './FindingCard';
import { FindingList } from './FindingList';
import { FindingTools } from './FindingTools';
import { seenFixes } from './seen-fixes';
import { Stepper } from './Stepper';
import { useCardActs } from './use-card-acts';
import type { FindingActs } from './use-card-acts';
import { useCurrentFinding } from './use-current-finding';
import { useFindingList } from './use-finding-list';
import type { ListedFinding } from './use-finding-list';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0 },
  act: { alignSelf: 'flex-start' },
});

interface Props extends FindingActs {
  readonly review: Review;
  readonly followed: readonly FollowedFinding[];
  /** Those that the last writing has put right. */
  readonly mended: ReadonlySet<Finding>;
  readonly busy: boolean;
}

/** Every finding: to be sought, grouped, gone through one by one, and put right. */
export function FindingsPart({ review, followed, mended, busy, onReveal, onFix, onAccept }: Props) {
  const styles = { ...useStyles(), ...useActStyles() };
  const cardStyles = useCardStyles();
  const messages = useMessages();
  const { findings: words, pane } = messages;
  const list = useFindingList(review, followed);
  const { rows, listed } = list;
  const { current, call, go, reach, comeBack } = useCurrentFinding(listed);
  const [stepped, tellStep] = useState('');
  const headingId = useId();
  const fixes = useMemo(() => seenFixes(review, mended), [review, mended]);

  const { acts, signer } = useCardActs({ listed, comeBack, onReveal, onFix, onAccept });

  const move = useCallback(
    (by: number | 'first' | 'last') => {
      const at = by === 'first' ? 0 : by === 'last' ? listed.length - 1 : (current?.at ?? 0) + by;
      go(listed[at], 'focus');
    },
    [current, go, listed],
  );

  /** Goes on to the next that still stands, in the list and in the sheet. */
  function step(by: 1 | -1): void {
    const from = current?.at ?? -1;
    const ahead = by === 1 ? listed.slice(from + 1) : listed.slice(0, Math.max(from, 0)).reverse();
    const next = ahead.find(({ followed: { finding, state } }) => state === 'open' && !mended.has(finding)) ?? ahead[0];
    if (next === undefined) return;
    const { finding } = next.followed;
    const { place, title } = wordFinding(finding, messages);
    go(next, 'show');
    tellStep(`${words.position(next.at + 1, listed.length)}. ${place}. ${finding.code} ${title}`);
    onReveal(finding.place);
  }

  const tabStop = current ?? listed[0] ?? null;
  const card = useCallback(
    ({ key, followed: each, at }: ListedFinding) => {
      const fix = fixes.of.get(each.finding);
      return (
        <FindingCard
          styles={cardStyles}
          id={key}
          followed={each}
          position={at + 1}
          of={listed.length}
          mended={mended.has(each.finding)}
          isCurrent={key === tabStop?.key}
          call={call?.key === key && key === tabStop?.key ? call : null}
          fix={fix ?? null}
          alike={fix === undefined ? null : (fixes.ofKind.get(fix.fix.kind) ?? null)}
          busy={busy}
          signer={signer}
          acts={acts}
        />
      );
    },
    [acts, busy, call, cardStyles, fixes, listed.length, mended, signer, tabStop],
  );

  if (followed.length === 0) {
    return (
      <section className={styles.part} aria-labelledby={headingId}>
        <h2 id={headingId} className={styles.heading}>
          {pane.findings(0)}
        </h2>
        <p className={styles.note}>{review.notChecked.length === 0 ? words.nothingFound : words.nothingFoundButUnchecked}</p>
      </section>
    );
  }
  const isWhole = listed.length === followed.length;
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {pane.findings(review.findings.length)}
      </h2>
      <FindingTools
        typed={list.typed}
        severity={list.severity}
        grouping={list.grouping}
        counts={list.counts}
        onType={list.type}
        onChooseSeverity={list.chooseSeverity}
        onGroup={list.group}
      />
      <p className={styles.note} aria-live="polite">
        {isWhole ? <Unseen>{words.showing(listed.length, followed.length)}</Unseen> : words.showing(listed.length, followed.length)}
      </p>
      {listed.length === 0 ? (
        <>
          <p className={styles.note}>{words.nothingMatches}</p>
          <button type="button" className={`${styles.button} ${styles.act}`} onClick={list.showAll}>
            {words.showAll}
          </button>
        </>
      ) : (
        <>
          <FindingList rows={rows} currentRow={tabStop === null ? -1 : rows.indexOf(tabStop)} card={card} onMove={move} onReach={reach} />
          <Stepper position={current === null ? 0 : current.at + 1} of={listed.length} onStep={step} />
          <Unseen>
            <span aria-live="polite">{stepped}</span>
          </Unseen>
        </>
      )}
    </section>
  );
}
