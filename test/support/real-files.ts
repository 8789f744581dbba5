import { writeDocument } from '../../src/docx/write-document';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import type { Files } from '../../src/session/files';

/** Files as a browser makes and reads them, without fetching anything. */
export const REAL_FILES: Files = {
  readWorkbook: async (bytes, name) => readXlsx(bytes, name),
  writeWorkbook,
  writeDocument,
  sampleWorkbook: () => Promise.reject(new Error('There is no sample here')),
  illustrativeFramework: () => Promise.reject(new Error('There is no framework here')),
};
