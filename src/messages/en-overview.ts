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
  nextSteps: 'What comes next',
  nextStep,
  beginnings: {
    heading: 'No scoring workbook yet?',
    sample: 'Open the sample workbook',
    sampleName: 'Sample.xlsx',
    make: 'Make a workbook of the illustrative framework',
  },
  notYetChecked: { heading: 'No result yet', advice: 'Press “Check and recalculate”; the result will stand here.' },
  languageHeading: 'Language · Ngôn ngữ',
  languageChoice: 'Language of this pane',
};
