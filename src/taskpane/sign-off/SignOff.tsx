import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from '../../core/finding';
import type { Review } from '../../core/review-result';
import { maySign } from '../../core/sign-off/may-sign';
import type { SignOffDesk } from '../../session/sign-off-desk';
import { focusOn } from '../components/focus-on';
import { Section } from '../components/Section';
import { useMessages } from '../use-messages';
import { SignedResults } from './SignedResults';
import { SignOffChanges } from './SignOffChanges';
import { SignOffForm } from './SignOffForm';
import { SignOffStanding } from './SignOffStanding';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly desk: SignOffDesk;
  readonly review: Review;
  readonly busy: boolean;
  readonly onReveal: (place: Place) => void;
}

/** Whether someone has confirmed the results, what is otherwise since, and the way to confirm them. */
export function SignOff({ desk, review, busy, onReveal }: Props) {
  const styles = useStyles();
  const { signOff: words } = useMessages();
  const standing = useRef<HTMLParagraphElement>(null);
  const { signOff, verdict, sheets } = review;

  /** What was pressed goes away with what it does: the keyboard stays with the words that say what has become of it. */
  async function act(does: () => Promise<void>): Promise<void> {
    await does();
    flushSync(() => undefined);
    if (document.activeElement === document.body) focusOn(standing.current);
  }

  return (
    <Section heading={words.heading}>
      <SignOffStanding signOff={signOff} standing={standing} />
      {signOff.kind === 'unreadable' && <p className={styles.line}>{words.unreadableAdvice(signOff.sheet.name)}</p>}
      {signOff.kind === 'changed' && <SignOffChanges signOff={signOff} hasUnits={sheets.length > 1} onReveal={onReveal} />}
      {(signOff.kind === 'holding' || signOff.kind === 'changed') && (
        <>
          <SignedResults texts={signOff.signOff.texts} />
          <div>
            <Button size="small" disabledFocusable={busy} onClick={() => void act(() => desk.withdraw())}>
              {words.withdraw}
            </Button>
          </div>
        </>
      )}
      {signOff.kind !== 'holding' &&
        (maySign(verdict) ? (
          <SignOffForm
            review={review}
            signer={desk.signer}
            busy={busy}
            isAgain={signOff.kind !== 'unsigned'}
            onSign={(by) => void act(() => desk.sign(by))}
          />
        ) : (
          <p className={styles.line}>{verdict === 'errors' ? words.refusedForErrors : words.refusedUnchecked}</p>
        ))}
      {signOff.kind === 'holding' && verdict === 'errors' && <p className={styles.line}>{words.errorsSince}</p>}
      <p className={styles.quiet}>{words.explanation}</p>
    </Section>
  );
}
