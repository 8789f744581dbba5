import { strFromU8, unzipSync } from 'fflate';
import { planDocument } from '../../src/core/report/document/plan-document';
import type { Report } from '../../src/core/report/report';
import { writeDocument } from '../../src/docx/write-document';
import { documentWording } from '../../src/messages/document-wording';
import { drawWorkbook } from '../support/draw-workbook';
import { reportOn } from '../support/reported';
import { workbookOfManyFindings } from '../report/workbook-of-many-findings';

/** The parts of the document about a report, as XML. */
async function partsOf(report: Report): Promise<{ readonly document: string; readonly styles: string }> {
  const parts = unzipSync(await writeDocument(planDocument(report, documentWording())));
  const part = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
  return { document: part('document'), styles: part('styles') };
}

const documentOf = async (report: Report): Promise<string> => (await partsOf(report)).document;

const textOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const tablesOf = (xml: string): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const rowsOf = (table: string): readonly string[] => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

describe('The draft report', () => {
  const report = reportOn(workbookOfManyFindings(2));
  let xml: string;
  let styles: string;
  beforeAll(async () => {
    ({ document: xml, styles } = await partsOf(report));
  });

  test('stands on A4 with the margins of official documents: 20, 20, 30 and 15 millimetres', () => {
    const [portrait, ...across] = [...xml.matchAll(/<w:pgSz ([^>]*)\/>\s*<w:pgMar ([^>]*)\/>/g)].map(([, size = '', margin = '']) => [size, margin]);
    expect(portrait?.[0]).toMatch(/w:w="11906" w:h="16838"/);
    expect(portrait?.[1]).toMatch(/w:top="1133" w:right="850" w:bottom="1133" w:left="1700"/);
    expect(across.map(([size]) => size)).toEqual(across.map(() => expect.stringMatching(/w:w="16838" w:h="11906" w:orient="landscape"/)));
    expect(across).toHaveLength(2);
  });

  test('is set in Times New Roman of 14 points', () => {
    expect(styles).toMatch(/<w:rPrDefault>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>/s);
  });

  test('has every part that an official report has, and leaves blank what people fill in', () => {
    const text = textOf(xml);
    const parts = ['Số: ……/BC-……', 'DỰ THẢO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'năm 2024', 'BÁO CÁO', 'Kính gửi:', 'I. CĂN CỨ', 'VI. ĐỀ XUẤT', 'Nơi nhận:', 'TỔ TRƯỞNG', 'Phụ lục ITOÀN BỘ', 'Phụ lục IINỘI DUNG'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('has a row for every finding and for every request', () => {
    const tables = tablesOf(xml).map((table) => rowsOf(table).length - 1);
    expect(tables).toContain(report.findings.length);
    const asked = report.requests.map((each) => each.requests.length + 1);
    expect(tables.slice(-asked.length)).toEqual(asked);
  });

  test('repeats the headings of every table on every page', () => {
    const tables = tablesOf(xml).filter((table) => rowsOf(table).length > 1);
    expect(tables.filter((table) => !(rowsOf(table)[0] ?? '').includes('<w:tblHeader/>')).map(textOf)).toEqual([]);
  });

  test('names each stage once above its columns, and repeats both rows of headings', () => {
    const [areas] = tablesOf(xml).filter((table) => textOf(table).startsWith('STTLĩnh vực') && textOf(table).includes('Tối đa'));
    const [above = '', below = '', first = ''] = rowsOf(areas ?? '');
    expect(textOf(above)).toBe('STTLĩnh vựcTự chấm');
    expect(above).toContain('<w:gridSpan w:val="3"/>');
    expect(textOf(below)).toBe('ĐiểmTối đaChỉ số (%)');
    expect([above, below, first].map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false]);
  });

  test('names every place and every item that lost points', () => {
    const text = textOf(xml);
    const lost = report.units.flatMap(({ itemsLost }) => itemsLost.map(({ code }) => code));
    expect(lost.filter((code) => !text.includes(code))).toEqual([]);
    expect(report.findings.map(({ finding }) => documentWording().place(finding)).filter((place) => !text.includes(place))).toEqual([]);
  });
});

test('letters that no file may hold do not break the document', async () => {
  const workbook = drawWorkbook({
    'Bảng điểm': `
      | STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
      |-----|----------|-------------|--------------|---------------------|
      | "1" | Ban\u0007 hành\u0000 <&> \uD800 | 1 | 2     | x\u000B             |`,
  });
  const xml = await documentOf(reportOn(workbook));
  expect(xml).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  expect(textOf(xml)).toContain('Ban hành &lt;&amp;&gt;');
});

test('a workbook in which nothing was found says so, and one without a scoring table too', async () => {
  const clean = textOf(await documentOf(reportOn(drawWorkbook({ 'Bảng điểm': '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n|--|--|--|--|\n| "1" | Ban hành | 1 | 1 |' }))));
  expect(clean).toContain('Không có phát hiện nào.');
  expect(clean).toContain('Không có nội dung nào cần bổ sung.');
  // Nobody hands on a page that says nothing.
  expect(clean).not.toContain('Phụ lục');
  expect(textOf(await documentOf(reportOn(drawWorkbook({ 'Ghi chú': '| xin chào |' }))))).toContain('Không có bảng chấm điểm đọc được.');
});
