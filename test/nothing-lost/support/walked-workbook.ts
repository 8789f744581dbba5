import { messagesFor } from '../../../src/messages/catalogue';
import { documentWording } from '../../../src/messages/document-wording';
import { reportWording } from '../../../src/messages/report-wording';
import { sheetWording, signOffWording, waiverWording } from '../../../src/messages/sheet-wording';
import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import { FixDesk } from '../../../src/session/fix-desk';
import type { Files } from '../../../src/session/files';
import { FrameworkDesk } from '../../../src/session/framework-desk';
import { ReportDesk } from '../../../src/session/report-desk';
import { ReviewSession } from '../../../src/session/review-session';
import { SignOffDesk } from '../../../src/session/sign-off-desk';
import { WaiverDesk } from '../../../src/session/waiver-desk';
import { openStandIn } from '../../stand-in/open-stand-in';
import type { StandIn } from '../../stand-in/open-stand-in';
import { REAL_FILES } from '../../support/real-files';

const MESSAGES = messagesFor('vi');
const NOON = (): Date => new Date(2024, 1, 24, 12, 0);

/** Sums that are missing or wrong, scores stored as text, an item without evidence; beside it what people keep for themselves. */
const SHEETS = {
  'Bảng điểm': `
    | STT     | Tiêu chí         | Điểm tối đa | Điểm tự chấm    | Tài liệu kiểm chứng |
    |---------|------------------|-------------|-----------------|---------------------|
    | "1"     | Chỉ đạo          | 3           |                 |                     |
    | "1.1"   | Kế hoạch CCHC    | 3           | 2               |                     |
    | "1.1.1" | Ban hành         | 1           | 1               | 144/KH-UBND         |
    | "1.1.2" | Kết quả          | 1           | "0,5" {@}       | 12/BC-SNV           |
    | "1.1.3" | Kiểm tra         | 1           | "0,25"          |                     |`,
  'Ghi chú': `
    | Việc của tôi | 1      |
    | để sau       | x      |`,
};

/** The session and its desks over a workbook in the stand-in: what a page holds until it is loaded anew. */
export interface Pane {
  readonly session: ReviewSession;
  readonly fixes: FixDesk;
  readonly waivers: WaiverDesk;
  readonly signOffs: SignOffDesk;
  readonly reports: ReportDesk;
  readonly frameworks: FrameworkDesk;
}

/** `mostBytes`: what one request writes at most. */
export function openPane(mostBytes?: number): Pane {
  const workbook = new ExcelWorkbook(undefined, mostBytes);
  const session = new ReviewSession(workbook, sheetWording(MESSAGES), NOON);
  return {
    session,
    fixes: new FixDesk(session),
    waivers: new WaiverDesk(session, waiverWording(MESSAGES), NOON),
    signOffs: new SignOffDesk(session, signOffWording(MESSAGES), NOON),
    reports: new ReportDesk(session, workbook, FILES, reportWording(MESSAGES), async () => documentWording(), NOON),
    frameworks: new FrameworkDesk(session, workbook, FILES, MESSAGES.newWorkbook),
  };
}

export async function openWalkedWorkbook(): Promise<StandIn> {
  const excel = await openStandIn({ workbook: SHEETS });
  await Excel.run(async (context) => {
    const scores = context.workbook.worksheets.getItem('Bảng điểm');
    for (const [cells, formula] of [['A1:E7', '=$D1=0'], ['E5:F6', '=LEN($E5)>9']] as const) {
      const format = scores.getRange(cells).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#00FF00';
    }
    context.workbook.names.add('cua_toi', "='Ghi chú'!$B$1");
    context.workbook.settings.add('cua-toi', 1);
    scores.getRange('B4').format.fill.color = '#EEEEEE';
    await context.sync();
  });
  return excel;
}

/** Files take long to be made, and the same are made over and over. */
const written = new Map<string, Promise<Uint8Array>>();

const FILES: Files = {
  ...REAL_FILES,
  writeWorkbook: (plan) => {
    const key = JSON.stringify(plan);
    const known = written.get(key) ?? REAL_FILES.writeWorkbook(plan);
    written.set(key, known);
    return known;
  },
};
