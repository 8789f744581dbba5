import type { Framework } from '../framework/framework';
import type { SheetPlan } from '../workbook/workbook-plan';
import type { NewWorkbookWording } from './new-workbook-wording';

/** The framework as a sheet that is read back as the same framework (contract A). */
export function planFrameworkSheet(_framework: Framework, wording: NewWorkbookWording): SheetPlan {
  return {
    name: wording.sheets.framework,
    columnWidths: [],
    cells: [],
    merges: [],
    entryRules: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', repeatedRows: null, footer: wording.footer },
  };
}
