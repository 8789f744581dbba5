import { foldText } from '../workbook/folded-text';

/** A kind of administrative document. */
export interface DocumentType {
  readonly name: string;
  /** How symbols (and hurried people) shorten it, `QĐ` in `876/QĐ-BNV`; letters such as a `Công văn` bear none. */
  readonly abbreviations: readonly string[];
}

/** Kinds under the decree on records management (30/2020/NĐ-CP), of the Party, of the law, and what people write besides. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết liên tịch', abbreviations: ['NQLT'] },
  { name: 'Nghị quyết', abbreviations: ['NQ', 'QH', 'UBTVQH'] },
  { name: 'Quyết định', abbreviations: ['QĐ', 'QĐi'] },
  { name: 'Chỉ thị', abbreviations: ['CT'] },
  { name: 'Quy chế', abbreviations: ['QC', 'QCPH', 'QĐ'] },
  { name: 'Quy định', abbreviations: ['QyĐ', 'QĐ', 'QĐi'] },
  { name: 'Quy trình', abbreviations: ['QT', 'QTr'] },
  { name: 'Thông cáo', abbreviations: ['TC'] },
  { name: 'Thông báo', abbreviations: ['TB', 'TBKL'] },
  { name: 'Hướng dẫn', abbreviations: ['HD', 'HDLN', 'HDLT'] },
  { name: 'Chương trình', abbreviations: ['CTr', 'CTrHĐ', 'CTHĐ', 'CTrPH', 'CTPH'] },
  { name: 'Kế hoạch', abbreviations: ['KH', 'KHLT', 'KHPH'] },
  { name: 'Phương án', abbreviations: ['PA'] },
  { name: 'Đề án', abbreviations: ['ĐA'] },
  { name: 'Dự án', abbreviations: ['DA'] },
  { name: 'Báo cáo', abbreviations: ['BC', 'BCTĐ', 'BCTH', 'BCGS', 'BCTK', 'BCLT'] },
  { name: 'Biên bản', abbreviations: ['BB', 'BBH', 'BBKT', 'BBLV'] },
  { name: 'Tờ trình', abbreviations: ['TTr', 'TTrLN'] },
  { name: 'Tờ khai', abbreviations: ['TK'] },
  { name: 'Hợp đồng', abbreviations: ['HĐ'] },
  { name: 'Công điện', abbreviations: ['CĐ'] },
  { name: 'Bản ghi nhớ', abbreviations: ['BGN'] },
  { name: 'Bản thỏa thuận', abbreviations: ['BTT'] },
  { name: 'Giấy mời', abbreviations: ['GM'] },
  { name: 'Giấy giới thiệu', abbreviations: ['GGT'] },
  { name: 'Giấy ủy quyền', abbreviations: ['GUQ'] },
  { name: 'Giấy chứng nhận', abbreviations: ['GCN'] },
  { name: 'Phiếu trình', abbreviations: ['PTr'] },
  { name: 'Phiếu chuyển', abbreviations: ['PC'] },
  { name: 'Phiếu gửi', abbreviations: ['PG'] },
  { name: 'Kết luận thanh tra', abbreviations: ['KLTT'] },
  { name: 'Kết luận', abbreviations: ['KL'] },
  { name: 'Nghị định', abbreviations: ['NĐ'] },
  { name: 'Thông tư liên tịch', abbreviations: ['TTLT'] },
  { name: 'Thông tư', abbreviations: ['TT'] },
  { name: 'Thông tri', abbreviations: ['TTri'] },
  { name: 'Pháp lệnh', abbreviations: ['PL', 'UBTVQH'] },
  { name: 'Bộ luật', abbreviations: ['QH'] },
  { name: 'Luật', abbreviations: ['QH', 'L'] },
  { name: 'Công văn', abbreviations: ['CV'] },
  { name: 'Văn bản', abbreviations: ['VB', 'VBHN'] },
];

/** Kinds whose symbols usually name only the office that wrote, `2231/SNV-CCHC`. */
export const WITHOUT_ABBREVIATION: ReadonlySet<string> = new Set(['Công văn', 'Văn bản', 'Luật']);

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.flatMap(({ abbreviations }) => abbreviations.map((abbreviation) => foldText(abbreviation))),
);

/** Whether a symbol's first part, folded, shortens some kind of document. */
export function isTypeAbbreviation(part: string): boolean {
  return ABBREVIATIONS.has(part);
}

const FOLDED_ABBREVIATIONS: ReadonlyMap<DocumentType, ReadonlySet<string>> = new Map(
  DOCUMENT_TYPES.map((type) => [type, new Set(type.abbreviations.map(foldText))]),
);

/** Whether a symbol's first part, folded, `kh`, is how this kind of document is shortened. */
export function shortens(part: string, type: DocumentType): boolean {
  return FOLDED_ABBREVIATIONS.get(type)?.has(part) ?? false;
}
