import { useState } from 'react';
import { keepHere, keptHere } from '../kept-here';

const SEEN = 'seen';

interface ShownTour {
  readonly isShown: boolean;
  /** Somebody has asked for it, who is to be brought to it. */
  readonly isAskedFor: boolean;
  readonly end: () => void;
  readonly begin: () => void;
}

/** Whether the tour is shown: once for each person, and again for whoever asks. */
export function useTour(): ShownTour {
  const [shown, show] = useState<'no' | 'by-itself' | 'asked-for'>(() => (keptHere('tour') === SEEN ? 'no' : 'by-itself'));

  function end(): void {
    keepHere('tour', SEEN);
    show('no');
  }
  function begin(): void {
    show('asked-for');
  }
  return { isShown: shown !== 'no', isAskedFor: shown === 'asked-for', end, begin };
}
