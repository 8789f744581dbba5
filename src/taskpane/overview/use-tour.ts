import { useState } from 'react';
import { keepHere, keptHere } from '../kept-here';

const SEEN = 'seen';

/** Whether the tour is shown: once for each person, and again for whoever asks. */
export function useTour(): { readonly isShown: boolean; readonly end: () => void; readonly begin: () => void } {
  const [isShown, show] = useState(() => keptHere('tour') !== SEEN);

  function end(): void {
    keepHere('tour', SEEN);
    show(false);
  }
  function begin(): void {
    show(true);
  }
  return { isShown, end, begin };
}
