import type { Finding } from '../../src/core/finding';
import { planAcceptance } from '../../src/core/waivers/plan-waivers';
import { waivedBy } from '../../src/core/waivers/seal-of';
import { isAcceptable } from '../../src/core/waivers/waiver';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import { waiverWording } from '../../src/messages/sheet-wording';
import type { Language } from '../../src/messages/language';
import { InMemoryWorkbook } from './in-memory-workbook';
import { reviewed } from './second-click';

/** Who accepts, why and when. */
export const SIGNED = { reason: 'Văn bản gốc lưu tại Văn phòng', by: 'Nguyễn Thị Hòa', at: '2024-02-24T08:30' };

/** The workbook once the findings in these cells have been accepted one after the other: `EV01 E5`. */
export async function accepting(snapshot: WorkbookSnapshot, findings: readonly string[], signed = SIGNED, language: Language = 'vi'): Promise<WorkbookSnapshot> {
  const workbook = new InMemoryWorkbook(snapshot);
  for (const wanted of findings) {
    const now = await workbook.read();
    const review = reviewed(now);
    const finding = review.findings.find((each) => toldShort(each) === wanted);
    if (finding === undefined || !isAcceptable(finding)) throw new Error(`${wanted} is not among ${review.findings.map(toldShort).join(', ')}`);
    const waived = waivedBy(finding, { snapshot: now, scoresheets: review.sheets.map(({ scoresheet }) => scoresheet) });
    await workbook.apply(planAcceptance(now, finding, { ...waived, ...signed }, waiverWording(messagesFor(language))));
  }
  return workbook.read();
}

/** `EV01 E5` */
export function toldShort({ code, place }: Finding): string {
  return `${code} ${toA1(place)}`;
}
