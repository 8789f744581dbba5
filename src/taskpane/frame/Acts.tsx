import type { FrameMessages } from '../../messages/frame-messages';
import type { ReviewSession } from '../../session/review-session';
import type { SessionState } from '../../session/session-state';

/** The id of the button that everything begins with: where the keyboard goes when its place is gone. */
export const FIRST_ACT = 'first-act';

interface Props {
  readonly words: FrameMessages;
  readonly state: SessionState;
  /** Something has been pressed that waits for the session. */
  readonly isAwaited: boolean;
  /** Waits for the session where it is not there yet: the first press may come before it. */
  readonly withSession: (act: (session: ReviewSession) => Promise<void>) => void;
}

/**
 * What can be done, wherever one looks. While an act is under way the buttons stay where the keyboard left them and answer
 * nothing, so that focus is never lost.
 */
export function Acts({ words, state: { doing, canUndo }, isAwaited, withSession }: Props) {
  const busy = doing !== null || isAwaited;
  return (
    <div className="frame-acts">
      <ActButton
        id={FIRST_ACT}
        look="primary"
        label={words.review}
        idle={busy}
        onPress={() => withSession((session) => session.review())}
      />
      <ActButton look="quiet" label={words.undo} idle={busy || !canUndo} onPress={() => withSession((session) => session.undo())} />
      <ActButton look="quiet" label={words.clear} idle={busy} onPress={() => withSession((session) => session.clear())} />
    </div>
  );
}

interface ActButtonProps {
  readonly id?: string;
  readonly look: 'primary' | 'quiet';
  readonly label: string;
  readonly idle: boolean;
  readonly onPress: () => void;
}

function ActButton({ id, look, label, idle, onPress }: ActButtonProps) {
  return (
    <button id={id} type="button" className={`frame-act ${look}`} aria-disabled={idle || undefined} onClick={idle ? undefined : onPress}>
      {label}
    </button>
  );
}
