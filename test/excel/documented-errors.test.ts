import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { WorkbookError } from '../../src/session/workbook';
import { DOCUMENTED, DOCUMENTED_CODES } from '../nothing-lost/support/documented-errors';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';

let excel: StandIn;
beforeAll(async () => {
  excel = await openStandIn({ workbook: { 'Bảng điểm': '| 1 |' } });
});
afterAll(() => excel.close());

test('every code that Office.js knows is among those that have words', () => {
  expect(Object.values(Excel.ErrorCodes).filter((code) => !DOCUMENTED_CODES.includes(code))).toEqual([]);
});

test.each(Object.entries(DOCUMENTED))('%s is told as what it is: %s', async (code, kind) => {
  excel.faults.breakDown({ code, after: 0 });
  const thrown: unknown = await new ExcelWorkbook().read().catch((error: unknown) => error);
  excel.faults.clear();
  if (!(thrown instanceof WorkbookError)) throw new Error('the reading was to fail');
  expect(thrown.problem.kind).toBe(kind);
  for (const language of ['vi', 'en'] as const) {
    expect(messagesFor(language).pane.fault({ doing: 'reading', problem: thrown.problem })).toMatch(/^[^\n]+[^.]\.$/);
  }
});
