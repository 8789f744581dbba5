import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Finding, Place } from '../../core/finding';
import type { Waiver } from '../../core/waivers/waiver';
import { wordFinding } from '../../messages/word-finding';
import { useFindingStyles } from '../findings/finding-styles';
import { FindingHead } from '../findings/FindingHead';
import { useMessages } from '../use-messages';
import { keepPlace } from './keep-place';

const useStyles = makeStyles({
  reason: { whiteSpace: 'pre-line' },
  signed: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  act: { paddingLeft: '31px', paddingTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly finding: Finding;
  readonly waiver: Waiver;
  /** What there is to know about it first: what was found, or why it no longer holds. */
  readonly words: string;
  readonly busy: boolean;
  readonly onReveal: (place: Place) => void;
  readonly onWithdraw: (waiver: Waiver) => Promise<void>;
}

/** One acceptance: its finding, why, who and when, and the way back. */
export function WaiverItem({ finding, waiver, words, busy, onReveal, onWithdraw }: Props) {
  const styles = { ...useFindingStyles(), ...useStyles() };
  const messages = useMessages();
  const { waivers } = messages;
  const item = useRef<HTMLLIElement>(null);
  const { place } = wordFinding(finding, messages);
  return (
    <li className={styles.item} ref={item}>
      <FindingHead finding={finding} onReveal={onReveal} />
      <p className={styles.text}>{words}</p>
      {waiver.reason !== '' && <p className={mergeClasses(styles.text, styles.reason)}>{waivers.because(waiver.reason)}</p>}
      <p className={mergeClasses(styles.text, styles.signed)}>{waivers.signed(waiver)}</p>
      <div className={styles.act}>
        <Button
          size="small"
          aria-label={waivers.withdrawFinding(finding.code, place)}
          disabledFocusable={busy}
          onClick={() => void keepPlace(item.current, () => onWithdraw(waiver))}
        >
          {waivers.withdraw}
        </Button>
      </div>
    </li>
  );
}
