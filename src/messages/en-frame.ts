import type { FrameMessages } from './frame-messages';

/** The frame of the pane. */
export const frameInEnglish: FrameMessages = {
  name: 'PAR Score Check',
  viewChoice: 'Parts of the pane',
  views: { overview: 'Overview', findings: 'Findings', indices: 'Indices', evidence: 'Evidence', report: 'Reports', settings: 'Framework and settings' },
  review: 'Check and recalculate',
  undo: 'Undo',
  clear: 'Remove marks',
  doing: {
    reading: 'Reading…',
    reviewing: 'Checking…',
    writing: 'Writing…',
    undoing: 'Undoing…',
    clearing: 'Removing marks…',
    revealing: 'Showing the cell…',
    correcting: 'Remembering the column…',
    accepting: 'Writing the acceptance…',
    withdrawing: 'Withdrawing the acceptance…',
    'opening-framework': 'Opening the framework…',
    'comparing-frameworks': 'Comparing the frameworks…',
    'making-workbook': 'Making the workbook…',
    'adding-framework-sheet': 'Adding the sheet…',
    'writing-framework-file': 'Exporting the framework…',
  },
  cancel: 'Stop',
  progress: 'Progress of the check',
  stale: (checkedAt) => `Edited since the check at ${checkedAt}.`,
  opening: 'Opening…',
  notShown: 'The results could not be loaded to be shown; check the connection, then close this pane and open it again.',
  language: { vi: 'Tiếng Việt', en: 'English' },
};
