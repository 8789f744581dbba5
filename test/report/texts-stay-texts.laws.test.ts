import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readFramework } from '../../src/core/framework/read-framework';
import { planNewWorkbook } from '../../src/core/new-workbook/plan-new-workbook';
import { planDocument } from '../../src/core/report/document/plan-document';
import { csvText } from '../../src/core/workbook/csv-text';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { writeDocument } from '../../src/docx/write-document';
import { asText } from '../../src/excel/typed-content';
import { documentWording } from '../../src/messages/document-wording';
import { NEW_WORKBOOK_WORDING } from '../../src/messages/new-workbook-wording';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { drawWorkbook } from '../support/draw-workbook';
import { reportOn, reviewOf, sheetsOn } from '../support/reported';

/** Stands in every hostile text, so that it is found wherever such a text has gone. */
const TOKEN = 'ZQX7';

const hostile = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', "'=", '=cmd|', '=HYPERLINK("http://a.vn","', '</t><f>', ']]>', '<script>', '&#61;', 'javascript:', 'file:///', '</w:t><w:instrText>', '{ INCLUDETEXT "', '=1+', ''),
    fc.string({ maxLength: 6 }),
  )
  .map(([front, behind]) => `${front}${TOKEN}${behind}`);

/** A framework and a scoresheet with faults, in which every text is hostile but the headings; the sheet's name too. */
const hostileWorkbook = fc.array(hostile, { minLength: 8, maxLength: 8 }).map((texts): WorkbookSnapshot => {
  const drawn = drawWorkbook({
    'Khung tiêu chí': `
      | STT   | Tiêu chí | Điểm tối đa | Cách tính điểm | Tài liệu kiểm chứng | Cơ quan phụ trách |
      | "1"   | §0       | 3           |                |                     |                   |
      | "1.1" | §1       | 1           | §2             | §3                  | §4                |
      | "1.2" | §5       | 2           |                | §3                  | §4                |`,
    Bảng: `
      | Đơn vị: §6 |    |             |         |            |                     |            |
      | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Chỉ số (%) | Tài liệu kiểm chứng | Giải trình |
      | "1"   | §0       | 3           |         |            |                     |            |
      | "1.1" | §1       | 1           | 5       |            |                     | §7         |
      | "1.2" | §7       | 2           | §2      |            | §3                  | §4         |`,
  });
  const filled = <Each>(grid: readonly (readonly Each[])[]) =>
    grid.map((line) => line.map((each) => (typeof each === 'string' ? each.replace(/§(\d)/, (_, at: string) => texts[Number(at)] ?? '') : each)));
  const sheets = drawn.sheets.map((sheet, at) => ({
    ...sheet,
    sheet: { ...sheet.sheet, name: at === 0 ? sheet.sheet.name : `=${TOKEN}'Bảng` },
    values: filled(sheet.values),
    contents: filled(sheet.contents),
  }));
  return { ...drawn, sheets };
});

const TRIES = { numRuns: 25 };

function partsOf(file: Uint8Array): readonly (readonly [path: string, xml: string])[] {
  return Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]);
}

/** What the elements of these names hold that Office calculates, follows or carries out. */
function carriedOut(file: Uint8Array): readonly string[] {
  return partsOf(file).flatMap(([, xml]) => [...xml.matchAll(/<(?:\w+:)?(?:f|formula1|formula2|formula|instrText|fldSimple)(?:\s[^>]*)?>([^<]*)</g)].map(([whole]) => whole));
}

const outside = (file: Uint8Array): readonly string[] => partsOf(file).flatMap(([, xml]) => xml.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? []);

describe('Whatever a workbook says stays a text', () => {
  test('in the cells that a press writes', () => {
    fc.assert(
      fc.property(hostileWorkbook, (workbook) => {
        const { cells } = reviewOf(workbook).changes;
        expect(cells.length).toBeGreaterThan(0);
        expect(cells.map(({ to }) => to).filter((to) => typeof to === 'string' && /^\s*[=+\-@\t\r]/.test(to) && !/^=[A-Z]+\(|^=[A-Z\d$+/*() .]+$/.test(to))).toEqual([]);
        expect(cells.map(({ to }) => String(to)).filter((to) => to.startsWith('=') && to.includes(TOKEN))).toEqual([]);
      }),
      TRIES,
    );
  });

  test('in the report sheets: they hold no formula, and lead nowhere but into the workbook', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWorkbook, async (workbook) => {
        const file = await writeWorkbook(sheetsOn(workbook));
        expect(partsOf(file).filter(([path, xml]) => path.startsWith('xl/worksheets/') && /<f[ >]/.test(xml))).toEqual([]);
        expect(outside(file)).toEqual([]);
      }),
      TRIES,
    );
  });

  test('in a new workbook made of a framework: its formulas hold none of it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWorkbook, async (workbook) => {
        const framework = readFramework(workbook);
        if (framework === null) throw new Error('no framework was read');
        const file = await writeWorkbook(planNewWorkbook(framework, NEW_WORKBOOK_WORDING));
        expect(partsOf(file).some(([, xml]) => xml.includes(TOKEN))).toBe(true);
        expect(carriedOut(file).length).toBeGreaterThan(0);
        expect(carriedOut(file).filter((each) => each.includes(TOKEN))).toEqual([]);
        expect(outside(file)).toEqual([]);
      }),
      TRIES,
    );
  });

  test('in the Word document: no field, no link, nothing but the text of its paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWorkbook, async (workbook) => {
        const file = await writeDocument(planDocument(reportOn(workbook), documentWording()));
        expect(carriedOut(file).filter((each) => !/>(?:PAGE|NUMPAGES)</.test(each))).toEqual([]);
        expect(outside(file)).toEqual([]);
        const besideTexts = partsOf(file).map(([path, xml]) => (path.startsWith('word/') ? xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, '') : ''));
        expect(besideTexts.filter((xml) => xml.includes(TOKEN))).toEqual([]);
      }),
      TRIES,
    );
  });

  test('in a file of comma-separated values, whichever program opens it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(csvText([[text]])).not.toMatch(/^\uFEFF"?\s*[=+\-@＝＋－＠\t\r]/);
      }),
    );
  });

  test('in the sheets that people accept and confirm with, for everything there is typed as a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(asText(text)).toMatch(/^'/);
      }),
    );
  });
});
