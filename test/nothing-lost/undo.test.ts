import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { messagesFor } from '../../src/messages/catalogue';
import { sheetWording } from '../../src/messages/sheet-wording';
import { FixDesk } from '../../src/session/fix-desk';
import { ReviewSession } from '../../src/session/review-session';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { CORPUS, corpusWorkbook } from '../workbooks/support/corpus';
import { drawnXlsx } from '../workbooks/support/drawn-xlsx';
import { wholeState } from './support/whole-state';

let excel: StandIn;
let session: ReviewSession;
afterEach(() => excel.close());

/** What an act has changed, and that one undo leaves nothing of it. */
async function doneAndUndone(act: () => Promise<void>): Promise<void> {
  const before = wholeState(excel);
  await act();
  expect(session.state.fault).toBeNull();
  const { deed } = session.state;
  if (deed?.kind === 'nothing-to-write' || deed?.kind === 'nothing-to-clear') return;
  const after = wholeState(excel);
  expect(after).not.toBe(before);
  await session.undo();
  expect(session.state.fault).toBeNull();
  expect(wholeState(excel)).toBe(before);
}

/** Every finding that has exactly one right answer, with that answer. */
function quickFixes() {
  const { findings = [], quickFixes: known } = session.state.review ?? {};
  return findings.flatMap((finding) => {
    const fix = known?.get(finding);
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** Colours of people’s own over all that they have filled in. */
async function layOwnColours(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    for (const { id } of worksheets.items) {
      const format = worksheets.getItem(id).getRange('A1:H40').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$A1="x"';
      format.custom.format.fill.color = '#00FF00';
    }
    await context.sync();
  });
}

describe.each(CORPUS)('%s', (name) => {
  test('is to the byte what it was once a press, a clearing or a quick fix has been undone', async () => {
    const { sheets } = await corpusWorkbook(name);
    excel = await openStandIn({ workbook: await drawnXlsx(sheets) });
    session = new ReviewSession(new ExcelWorkbook(), sheetWording(messagesFor('vi')));

    await doneAndUndone(() => session.review());
    await session.review();
    await layOwnColours();
    await doneAndUndone(() => session.clear());
    for (const seen of quickFixes()) await doneAndUndone(() => new FixDesk(session).fix([seen]));
    await doneAndUndone(() => session.review());
  });
});
