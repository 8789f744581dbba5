import type { FrameMessages } from '../../messages/frame-messages';
import type { PaneMessages } from '../../messages/pane-messages';
import type { SessionState } from '../../session/session-state';
import { FIRST_ACT } from './Acts';

interface Props {
  readonly words: FrameMessages;
  /** What was done, in words; `null` while they are on their way. */
  readonly told: PaneMessages | null;
  readonly state: SessionState;
  readonly onCancel: () => void;
}

/** What is being done, then what was done, or what went wrong. Always there, so that a screen reader hears every change. */
export function Status({ words, told, state, onCancel }: Props) {
  const { doing, deed, fault } = state;
  const isWaiting = doing !== null || told === null;
  return (
    <>
      <div className="frame-told">
        <div className="frame-status" role="status">
          {isWaiting && <span className="frame-spinner" />}
          {doing !== null && words.doing[doing]}
          {doing === null && told === null && words.opening}
          {doing === null && deed !== null && told?.deed(deed)}
        </div>
        <UnderWay words={words} state={state} onCancel={onCancel} />
      </div>
      {fault !== null && told !== null && (
        <div className="frame-fault" role="alert">
          {told.fault(fault)}
        </div>
      )}
    </>
  );
}

/** How far a long act has come and the way out of it; at rest, that what is on show is old. Seen and not announced at every step. */
function UnderWay({ words, state: { doing, progress, canCancel, stale, checkedAt }, onCancel }: Omit<Props, 'told'>) {
  function cancel(): void {
    // The button goes; the keyboard must not go with it.
    document.getElementById(FIRST_ACT)?.focus();
    onCancel();
  }
  if (doing === null) return stale && checkedAt !== null ? <span className="frame-stale">{words.stale(checkedAt.slice(11))}</span> : null;
  return (
    <>
      {progress !== null && <progress className="frame-progress" aria-label={words.progress} max={progress.of} value={progress.done} />}
      {canCancel && (
        <button type="button" className="frame-cancel" onClick={cancel}>
          {words.cancel}
        </button>
      )}
    </>
  );
}
