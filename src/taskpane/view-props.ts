import type { ViewName } from '../messages/frame-messages';
import type { Language } from '../messages/language';
import type { Place } from '../core/finding';
import type { Review, SheetReview } from '../core/review-result';
import type { SessionState } from '../session/session-state';
import type { PaneWork } from './pane-work';

/** What every view is given. */
export interface ViewProps {
  readonly work: PaneWork;
  readonly state: SessionState;
  /** The unit in view, where there is one. */
  readonly sheet: SheetReview | null;
  /** Told the unit's place among the sheets of the review. */
  readonly onChooseUnit: (position: number) => void;
  readonly onReveal: (place: Place) => void;
  readonly onShow: (view: ViewName) => void;
  readonly onSpeak: (language: Language) => void;
}

/** What a view is given that has nothing to show before the first check. */
export interface ReviewViewProps extends ViewProps {
  readonly review: Review;
}
