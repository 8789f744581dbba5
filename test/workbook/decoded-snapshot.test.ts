import { jsonReport } from '../../src/cli/report-json';
import { readFramework } from '../../src/core/framework/read-framework';
import { decodedSnapshot } from '../../src/core/workbook/decoded-snapshot';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import { drawWorkbook } from '../support/draw-workbook';
import { encodeLegacy } from '../support/legacy-encoder';
import { reviewed, written } from '../support/second-click';

const FRAMEWORK = `
  | Bộ tiêu chí cải cách hành chính năm 2023 |                     |             |                     |                                            |
  | STT   | Tiêu chí                    | Điểm tối đa | Hình thức đánh giá  | Cách tính điểm                             |
  |-------|-----------------------------|-------------|---------------------|--------------------------------------------|
  | "1"   | Chỉ đạo, điều hành          | 3.5         |                     |                                            |
  | "1.1" | Kế hoạch cải cách           | 0.5         | Tự đánh giá         | Đúng hạn: 0,5; Chậm: 0,25; Không: 0        |
  | "1.2" | Tỷ lệ văn bản đúng hạn      | 1           | Tự đánh giá         | Tỷ lệ % × điểm tối đa                      |
  | "1.3" | Mức độ hài lòng của dân     | 2           | Điều tra xã hội học |                                            |
  |       | Tổng cộng                   | 3.5         |                     |                                            |
`;

const SCORESHEET = `
  | Đơn vị: Sở Nội vụ tỉnh Quảng Ngãi |                   |             |                   |                |                                    |              |
  | STT   | Tiêu chí                    | Điểm tối đa | Điểm tự đánh giá  | Điểm thẩm định | Tài liệu kiểm chứng                | Ý kiến       |
  |-------|-----------------------------|-------------|-------------------|----------------|------------------------------------|--------------|
  | "1"   | Chỉ đạo, điều hành          | 3.5         | =SUM(D4:D6) → 0.3 |                |                                    |              |
  | "1.1" | Kế hoạch cải cách           | 0.5         | 0.3               | 0.5            | Kế hoạch số 144/KH-UBND ngày 27/10/2022 | đủ căn cứ |
  | "1.2" | Tỷ lệ văn bản đúng hạn      | 1           | 0.8               | Không đánh giá | đang cập nhật                      |              |
  | "1.3" | Mức độ hài lòng của dân     | 2           |                   |                |                                    |              |
  |       | Tổng cộng                   | 3.5         | 0.3               |                |                                    |              |
`;

const UNICODE = drawWorkbook({ 'Khung': FRAMEWORK, 'Diem': SCORESHEET });

describe.each(['TCVN3', 'VNI'] as const)('A workbook in %s', (encoding) => {
  const legacy: WorkbookSnapshot = { ...UNICODE, sheets: UNICODE.sheets.map((sheet) => encodedSheet(sheet, encoding)) };

  test('is reviewed like the same in Unicode, but for its encoding', () => {
    const [inUnicode, inLegacy] = [reportOf(UNICODE), reportOf(legacy)];
    expect(inUnicode.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['SC04 D4', 'EV02 F5', 'IX02 D7', 'IX04 D7']);
    expect({ ...inLegacy, findings: inLegacy.findings.filter(({ code }) => code !== 'SH04') }).toEqual(inUnicode);
    expect(inLegacy.findings.filter(({ code }) => code === 'SH04').map(({ sheet }) => sheet)).toEqual(['Khung', 'Diem']);
  });

  test('has the same framework', () => {
    expect(readFramework(decodedSnapshot(legacy))).toEqual(readFramework(UNICODE));
  });

  test('is written to once, for what is compared before writing is what was typed', async () => {
    const after = await written(legacy, reviewed(legacy).changes);
    expect(reviewed(after).changes.cells).toEqual([]);
    expect(after.sheets[1]?.contents[0]?.[0]).toBe(legacy.sheets[1]?.contents[0]?.[0]);
  });
});

function encodedSheet(sheet: SheetSnapshot, encoding: 'TCVN3' | 'VNI'): SheetSnapshot {
  const encoded = <Content extends CellValue>(content: Content) =>
    typeof content === 'string' && !content.startsWith('=') ? encodeLegacy(content, encoding) : content;
  return {
    ...sheet,
    values: sheet.values.map((row) => row.map(encoded)),
    contents: sheet.contents.map((row) => row.map(encoded)),
  };
}

function reportOf(snapshot: WorkbookSnapshot) {
  return jsonReport({ kind: 'reviewed', file: 'cũ.xlsx', review: reviewed(snapshot) }, messagesFor('vi'));
}
