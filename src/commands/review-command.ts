import type { ReviewSession } from '../session/review-session';
import { outcomeOf } from './outcome';
import type { ReviewOutcome } from '../messages/pane-messages';

/** Tells the user how it ended, as far as the host lets us. */
export type Announce = (outcome: ReviewOutcome) => Promise<void>;

/** The ribbon's button: one review, told how it ended. Excel waits for `completed`, so it is called whatever happens. */
export async function reviewFromRibbon(session: ReviewSession, announce: Announce, completed: () => void): Promise<void> {
  try {
    await session.review();
    const outcome = outcomeOf(session.state);
    if (outcome !== null) await announce(outcome);
  } catch {
    // There is no other place to say it; what was found stands in the sheet.
  } finally {
    completed();
  }
}
