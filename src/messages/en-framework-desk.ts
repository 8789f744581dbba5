import type { FrameworkDeskMessages } from './framework-desk-messages';

/** English. */
export const frameworkDeskInEnglish: FrameworkDeskMessages = {
  heading: 'Framework',
  none: 'There is no framework yet. Choose a file with the annex of the decision (.xlsx or JSON), or copy the annex into a sheet named “Khung tiêu chí”.',
  lead: 'Choose a framework, make a new scoring workbook',
  open: 'Choose a framework file…',
  useWorkbooksOwn: "Use this workbook's framework",
  makeWorkbook: 'Make a new scoring workbook',
  others: 'More with the framework',
  addSheet: 'Add the framework to this workbook as a sheet',
};
