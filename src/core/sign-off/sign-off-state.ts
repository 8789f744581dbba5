import { compareSignOff } from './compare-sign-off';
import type { SignOffState } from './sign-off';
import type { ReadSignOff } from './sign-off-sheet';
import { signableIn } from './signable';
import type { SignableReview } from './signable';

/** What has become of the sign-off that was read. */
export function signOffState(read: ReadSignOff, review: SignableReview): SignOffState {
  if (read === null) return { kind: 'unsigned' };
  if ('unreadable' in read) return { kind: 'unreadable', sheet: read.unreadable };
  return compareSignOff(read, signableIn(review));
}
