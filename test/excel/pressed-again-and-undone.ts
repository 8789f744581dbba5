import type { ReviewSession } from '../../src/session/review-session';
import { wholeState } from '../nothing-lost/support/whole-state';
import type { StandIn } from '../stand-in/open-stand-in';

/** After a press: the second writes nothing, and undo leaves nothing behind. `untouched`: the whole state before the first. */
export async function pressedAgainAndUndone(session: ReviewSession, excel: StandIn, untouched: string): Promise<void> {
  const pressed = wholeState(excel);
  await session.review();
  expect(session.state).toMatchObject({ fault: null, deed: { kind: 'nothing-to-write' } });
  expect(wholeState(excel)).toBe(pressed);
  await session.undo();
  expect(session.state.fault).toBeNull();
  expect(wholeState(excel)).toBe(untouched);
}
