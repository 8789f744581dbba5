import { WorkbookError } from '../session/workbook';

/** As `Office.DocumentMode` says at work; its types say numbers. */
const READ_ONLY = 'readOnly';

/** Refuses to write where a workbook is only looked at, before anything is asked of Excel: its own refusal would not say why. */
export function refuseWhereReadOnly(): void {
  if (String(Office.context.document.mode) === READ_ONLY) throw new WorkbookError({ kind: 'read-only' });
}
