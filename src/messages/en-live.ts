import type { LiveMessages } from './live-messages';

export const liveInEnglish: LiveMessages = {
  heading: 'Live checking',
  choice: 'Check again by itself after an edit',
  explained:
    'After the first check, the results in the pane follow every edit. Nothing is written into the sheet until Check and recalculate is pressed.',
  notTold: 'This version of Excel does not tell of edits; press Check and recalculate after editing.',
};
