import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';

const AGENCIES = [
  'Sở Nội vụ',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Sở Tư pháp',
  'Sở Khoa học và Công nghệ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Tài chính [Kho bạc] / Thuế: tỉnh?',
  '',
];
const EVIDENCE = ['', 'x', 'đang cập nhật', 'Báo cáo kết quả của đơn vị', 'Kế hoạch số 12/KH-UBND ngày 31/02/2023', '=HYPERLINK("http://a.vn")'];
const SCORES = ['1', '', '0.5', '2.5', 'một', '-1', '1'];
const LONG = 'Ban hành và tổ chức thực hiện kế hoạch cải cách hành chính năm, gắn với kiểm tra, đánh giá, sơ kết, tổng kết và công khai kết quả trên cổng thông tin điện tử theo quy định của Chính phủ và hướng dẫn của Bộ Nội vụ';
const AREAS = 6;
const CRITERIA = 4;

interface Item {
  readonly code: string;
  readonly at: number;
}

function nodesOf(items: number): readonly Item[] {
  const itemsBelow = (area: number, criterion: number): Item[] =>
    Array.from({ length: items }, (_, item) => ({ code: `${area + 1}.${criterion + 1}.${item + 1}`, at: (area * CRITERIA + criterion) * items + item }));
  const criteriaBelow = (area: number): Item[] =>
    Array.from({ length: CRITERIA }, (_, criterion) => [{ code: `${area + 1}.${criterion + 1}`, at: criterion }, ...itemsBelow(area, criterion)]).flat();
  return Array.from({ length: AREAS }, (_, area) => [{ code: `${area + 1}`, at: area }, ...criteriaBelow(area)]).flat();
}

const isItem = ({ code }: Item): boolean => code.split('.').length === 3;
const pick = (texts: readonly string[], at: number): string => texts[at % texts.length] ?? '';
const maximumOf = (node: Item, items: number): number => (isItem(node) ? 1 : node.code.includes('.') ? items : CRITERIA * items);
const nameOf = ({ at, code }: Item): string => (at % 9 === 4 ? `${LONG} ${`${LONG}; `.repeat(at % 4)}` : `Nội dung ${code} về cải cách hành chính`);

/** Two units, 24 × `items` items each, a finding at nearly every item, long names, agencies with all that sheets’ names may not have. */
export function workbookOfManyFindings(items: number): WorkbookSnapshot {
  return drawWorkbook({ 'Khung tiêu chí': frameworkTable(items), 'Sở Nội vụ': scoresheet('Sở Nội vụ', 0, items), 'Sở Tư pháp': scoresheet('Sở Tư pháp', 3, items) });
}

function frameworkTable(items: number): string {
  return table([
    ['BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023', '', '', '', ''],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Tài liệu kiểm chứng', 'Cơ quan phụ trách'],
    ...nodesOf(items).map((node) => [
      `"${node.code}"`,
      nameOf(node),
      String(maximumOf(node, items)),
      isItem(node) ? 'Kế hoạch, báo cáo hoặc văn bản của cơ quan có thẩm quyền' : '',
      isItem(node) ? pick(AGENCIES, node.at) : '',
    ]),
  ]);
}

function scoresheet(unit: string, shift: number, items: number): string {
  return table([
    [`Đơn vị: ${unit}`, '', '', '', '', ''],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Giải trình'],
    ...nodesOf(items).map((node) => [
      `"${node.code}"`,
      nameOf(node),
      String(maximumOf(node, items)),
      isItem(node) ? pick(SCORES, node.at + shift) : '',
      isItem(node) ? pick(EVIDENCE, node.at + shift) : '',
      '',
    ]),
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
