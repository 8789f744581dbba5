import type { DocumentWording } from '../core/report/document/document-wording';
import { reportWords } from './report-wording';
import { vi } from './vi';
import { documentInVietnamese } from './vi-report-document';

/** The words of the council's draft report, whatever language the pane speaks. */
export function documentWording(): DocumentWording {
  return { ...reportWords(vi), ...documentInVietnamese };
}
