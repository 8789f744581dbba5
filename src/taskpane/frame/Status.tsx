import type { FrameMessages } from '../../messages/frame-messages';
import type { PaneMessages } from '../../messages/pane-messages';
import type { SessionState } from '../../session/session-state';

interface Props {
  readonly words: FrameMessages;
  /** What was done, in words; `null` while they are on their way. */
  readonly told: PaneMessages | null;
  readonly state: SessionState;
}

/** What is being done, then what was done, or what went wrong. Always there, so that a screen reader hears every change. */
export function Status({ words, told, state: { doing, deed, fault } }: Props) {
  const isWaiting = doing !== null || told === null;
  return (
    <>
      <div className="frame-status" role="status">
        {isWaiting && <span className="frame-spinner" />}
        {doing !== null && words.doing[doing]}
        {doing === null && told === null && words.opening}
        {doing === null && deed !== null && told?.deed(deed)}
      </div>
      {fault !== null && told !== null && (
        <div className="frame-fault" role="alert">
          {told.fault(fault)}
        </div>
      )}
    </>
  );
}
