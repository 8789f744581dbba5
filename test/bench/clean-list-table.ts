import type { Choices } from './choices';
import type { ModelDocument } from './clean-evidence';
import type { ModelRow, ModelTable } from './model';

/** The evidence list that has every document which is cited. */
export function listTable(choose: Choices, documents: readonly ModelDocument[]): ModelTable {
  return {
    name: 'list',
    sheet: choose.of(['Danh mục tài liệu kiểm chứng', 'Danh mục TLKC']),
    titles: ['DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM 2023'],
    columns: [
      [{ key: 'code', heading: 'STT' }],
      [{ key: 'reference', heading: 'Số, ký hiệu' }],
      [{ key: 'date', heading: 'Ngày ban hành' }],
      [{ key: 'name', heading: 'Tên tài liệu' }],
    ],
    rows: choose.shuffled(documents).map((document, at) => documentRow(document, at + 1)),
  };
}

export function documentRow({ type, reference, date }: ModelDocument, number: number): ModelRow {
  return { id: `document ${reference}`, kind: 'document', cells: { code: number, reference, date, name: `${type} về công tác cải cách hành chính` }, hidden: false };
}
