import { points } from '../../src/core/indices/points';
import type { Framework, FrameworkNode } from '../../src/core/framework/framework';
import { isItem, maximumOf, nodesOf } from '../../src/core/framework/framework-tree';
import type { ProvinceScore } from './province-scores';
import type { ColumnPlan, RowPlan, SheetPlan } from './sheet-plan';

const SUMMARY_COLUMNS: readonly ColumnPlan[] = [
  { heading: 'STT', width: 8, align: 'center' },
  { heading: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', width: 58, align: 'left' },
  { heading: 'Điểm tối đa', width: 9, align: 'center' },
  { heading: 'Điểm đạt được', width: 9, align: 'center' },
];

/** Copied by hand from the scoring sheet: 3.3.3 stands twice, 5.5.3 is nobody's, 8.3.3 was left out. */
export function planSummarySheet(framework: Framework, scores: Readonly<Record<string, ProvinceScore>>): SheetPlan {
  const rowOf = (node: FrameworkNode): RowPlan => ({
    kind: isItem(node) ? 'item' : node.level === 1 ? 'area' : 'criterion',
    cells: [node.code, node.name, maximumOf(node), isItem(node) ? achievedOf(scores[node.code]) : ''],
  });
  const unknown: RowPlan = { kind: 'item', cells: ['5.5.3', 'Bố trí công chức chuyên trách chuyển đổi số cấp xã', points('1'), points('0.5')] };
  const rows = [...nodesOf(framework.areas)].flatMap((node) => {
    switch (node.code) {
      case '3.3.3':
        return [rowOf(node), rowOf(node)];
      case '5.5.2':
        return [rowOf(node), unknown];
      case '8.3.3':
        return [];
      default:
        return [rowOf(node)];
    }
  });
  return {
    name: 'Tổng hợp',
    columns: SUMMARY_COLUMNS,
    rows: [
      { kind: 'title', cells: ['TỔNG HỢP ĐIỂM ĐẠT ĐƯỢC NĂM 2025'] },
      { kind: 'caption', cells: ['Đơn vị: UBND tỉnh Minh Họa (bản chép lại)'] },
      { kind: 'gap', cells: [] },
      { kind: 'heading', cells: SUMMARY_COLUMNS.map(({ heading }) => heading) },
      ...rows,
    ],
  };
}

function achievedOf(score: ProvinceScore | undefined): string | ReturnType<typeof points> {
  if (score === undefined) return '';
  return points('survey' in score ? score.survey : score.appraised);
}

const OFFICE_COLUMNS: readonly ColumnPlan[] = [
  { heading: 'STT', width: 8, align: 'center' },
  { heading: 'Nội dung', width: 58, align: 'left' },
  { heading: 'Điểm tự chấm', width: 9, align: 'center' },
  { heading: 'Tài liệu kiểm chứng', width: 40, align: 'left' },
];

/** A table that nobody can check: its column of maxima was left out. */
export function planSheetWithoutMaxima(): SheetPlan {
  return {
    name: 'Phòng CCHC',
    columns: OFFICE_COLUMNS,
    rows: [
      { kind: 'title', cells: ['TỰ CHẤM CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'] },
      { kind: 'gap', cells: [] },
      { kind: 'heading', cells: OFFICE_COLUMNS.map(({ heading }) => heading) },
      { kind: 'item', cells: ['1.1.1', 'Ban hành kế hoạch CCHC năm', points('0.5'), 'Quyết định số 2918/QĐ-UBND ngày 20/12/2024'] },
      { kind: 'item', cells: ['1.3.1', 'Tỷ lệ cơ quan, đơn vị được kiểm tra', points('0.5'), 'Kế hoạch số 36/KH-UBND ngày 21/02/2025'] },
      { kind: 'item', cells: ['1.4.1', 'Thực hiện kế hoạch tuyên truyền CCHC', points('0.5'), 'Kế hoạch số 12/KH-UBND ngày 15/01/2025'] },
    ],
  };
}
