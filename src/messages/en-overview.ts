import { writtenMoment } from '../core/waivers/written-moment';
import { counted } from './en-words';
import type { NextStep, OverviewMessages } from './overview-messages';

function nextStep(step: NextStep): string {
  switch (step.kind) {
    case 'columns':
      return 'See how the columns are understood: one of them is in doubt';
    case 'errors':
      return `Mend ${counted(step.count, 'error', 'errors')}`;
    case 'evidence':
      return `Supply the evidence of ${counted(step.count, 'item', 'items')}`;
    case 'warnings':
      return `Look into or explain ${counted(step.count, 'warning', 'warnings')}`;
    case 'requests':
      return 'Draw up requests to the agencies';
    case 'confirm':
      return 'Confirm the result and draw up the report for the council';
  }
}

/** The view Overview. */
export const overviewInEnglish: OverviewMessages = {
  checkedAt: (moment) => `Checked ${writtenMoment(moment)}`,
  nextSteps: 'What comes next',
  nextStep,
  beginnings: {
    heading: 'No scoring workbook yet?',
    sample: 'Open the sample workbook',
    sampleName: 'Sample.xlsx',
    make: 'Make a workbook of the illustrative framework',
  },
  notYetChecked: { heading: 'No result yet', advice: 'Press “Check and recalculate”; the result will stand here.' },
  tour: {
    heading: (step, of) => `In short (${step}/${of})`,
    steps: [
      '“Check and recalculate” compares the scoresheet with the framework, fills in formulas and marks the cells that need a look. Scores and texts that people typed stay as they are.',
      '“Findings” lists every place that needs a look: which cell, what is wrong, how to mend it. Press one to go to its cell.',
      '“Indices” and “Evidence” tell what was reached, where points were lost, and which items lack evidence.',
      '“Reports” draws up the report and the requests to the agencies, and confirms the result. Whatever was written into the workbook can be undone.',
    ],
    next: 'Next',
    skip: 'Skip',
    end: 'Begin',
    again: 'Show the introduction again',
  },
  languageHeading: 'Language · Ngôn ngữ',
  languageChoice: 'Language of this pane',
};
