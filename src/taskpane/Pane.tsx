import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FolderDesk } from '../session/folder-desk';
import type { FrameworkDesk } from '../session/framework-desk';
import type { ReviewSession } from '../session/review-session';
import type { WaiverDesk } from '../session/waiver-desk';
import { Actions } from './components/Actions';
import { FirstRun } from './components/FirstRun';
import { Later } from './components/Later';
import { Status } from './components/Status';
import { FaultBar, fetchLaterParts, FrameworkSection, ReviewDetails, VerdictCard } from './later-parts';
import { useMessages } from './use-messages';
import { useSessionState } from './use-session-state';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '700px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalM,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  // Always within reach, however long the list of findings is.
  acts: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  readonly session: ReviewSession;
  readonly desk: FrameworkDesk;
  readonly waiverDesk: WaiverDesk;
  readonly folderDesk: FolderDesk;
}

/** The task pane: what can be done, what was found, and where. */
export function Pane({ session, desk, waiverDesk, folderDesk }: Props) {
  const styles = useStyles();
  const { pane } = useMessages();
  const state = useSessionState(session);
  const [unit, chooseUnit] = useState(0);
  const { review } = state;
  const sheet = review?.sheets[unit] ?? review?.sheets[0] ?? null;

  useEffect(fetchLaterParts, []);

  return (
    <main className={styles.pane}>
      <h1 className={styles.name}>{pane.name}</h1>
      {review === null ? (
        <FirstRun />
      ) : (
        <Later>
          <VerdictCard review={review} sheet={sheet} onChooseUnit={chooseUnit} />
        </Later>
      )}
      <div className={styles.acts}>
        <Actions session={session} state={state} />
        <Status state={state} />
        {state.fault !== null && (
          <Later>
            <FaultBar fault={state.fault} />
          </Later>
        )}
      </div>
      {review !== null && (
        <Later>
          <ReviewDetails session={session} desk={desk} waiverDesk={waiverDesk} folderDesk={folderDesk} state={state} review={review} sheet={sheet} />
        </Later>
      )}
      <Later>
        <FrameworkSection desk={desk} state={state} />
      </Later>
    </main>
  );
}
