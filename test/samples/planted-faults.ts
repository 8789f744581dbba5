import { points } from '../../src/core/indices/points';
import { sumOfRows } from './sheet-plan';
import type { CellPlan } from './sheet-plan';
import type { COLUMN } from './scoring-sheet';

/** A slip of the pen in one cell of the province's scoring sheet, and what a review ought to say about it. */
export interface PlantedFault {
  /** Code of the item, criterion or area; `null` is the total row. */
  readonly item: string | null;
  readonly column: keyof typeof COLUMN;
  /** What stands in the cell instead; `rowOf` gives rows from zero. */
  readonly content: (rowOf: (code: string) => number, column: number) => CellPlan;
  readonly findings: readonly ExpectedCode[];
  /** What else has to change so that nothing more is found. */
  readonly opinion?: string;
}

export interface ExpectedCode {
  readonly code: string;
  readonly note: string;
}

/** Each in a branch of its own, so that none hides another. */
export const FAULTS_IN_SCORES: readonly PlantedFault[] = [
  fault('1.1', 'index', points('95.05'), {
    IX03: 'Ghi 95,05% trong khi 1,91/2 điểm là 95,50%',
    IX04: 'Chỉ số của tiêu chí gõ tay, không phải công thức',
  }),
  fault('1.4.1', 'self', points('0.3'), { SC04: 'Phương án chấm chỉ có 0,5; 0,25 hoặc 0 điểm' }, 'Chấm theo phương án hoàn thành 100%'),
  fault('2.3', 'self', points('3.9'), {
    IX01: 'Ghi 3,9 trong khi các tiêu chí thành phần cộng lại được 4',
    IX04: 'Điểm của tiêu chí gõ tay, không phải công thức',
  }),
  fault('3.1.2', 'maximum', points('1.5'), { FW04: 'Khung tiêu chí cho tối đa 1 điểm' }),
  fault('3.2.2', 'evidence', 'Đang cập nhật', { EV02: 'Có điểm nhưng ô tài liệu kiểm chứng chỉ ghi giữ chỗ' }),
  {
    ...fault('3.3', 'appraised', '', {
      IX01: 'Thiếu 0,5 điểm của tiêu chí thành phần 3.3.5',
      IX05: 'Công thức bỏ sót dòng cuối của tiêu chí',
    }),
    content: (rowOf, column) => sumOfRows(['3.3.1', '3.3.2', '3.3.3', '3.3.4'].map(rowOf), column),
  },
  fault('4.1', 'self', points('2.75'), { IX04: 'Điểm đúng nhưng gõ tay, không phải công thức' }),
  fault('4.3.1', 'opinion', '', { AP01: 'Hội đồng hạ từ 1,5 xuống 0,75 mà không nêu ý kiến' }),
  fault('5.1.1', 'self', 'Đạt', { SC01: 'Ghi chữ thay cho điểm' }),
  fault('5.2.2', 'evidence', 'x', { EV02: 'Có điểm nhưng chỉ đánh dấu x' }),
  fault('5.5.2', 'self', '', { SC05: 'Bỏ trống điểm tự đánh giá' }),
  fault('6.1.3', 'self', '1,0', { SC07: 'Số lưu dạng chữ, hàm SUM bỏ qua' }),
  fault('6.2.2', 'self', '78/100', { SC01: 'Ghi cặp số thay cho điểm' }),
  fault('6.3.1', 'index', points('55'), { IX03: 'Ghi 55% trong khi 0,75/1,5 điểm là 50%' }),
  fault('7.1.3', 'self', points('0.5'), { SC04: 'Dưới ngưỡng 60% thì được 0 điểm' }, 'Tính lại theo số hệ thống đã phê duyệt'),
  fault('7.2.2', 'evidence', '', { EV01: 'Có điểm nhưng không có tài liệu kiểm chứng, không giải trình' }),
  fault('7.2.3', 'self', points('1.2'), { SC02: 'Vượt điểm tối đa 1 điểm' }, 'Điểm tự chấm vượt điểm tối đa'),
  fault('8.2.2', 'self', points('-0.5'), { SC03: 'Điểm âm' }, 'Điểm tự chấm ghi nhầm dấu'),
  fault(null, 'achieved', points('86.18'), {
    IX02: 'Ghi 86,18 trong khi 60,64 điểm thẩm định + 26,17 điểm điều tra là 86,81',
    IX04: 'Tổng điểm gõ tay, không phải công thức',
  }),
];

function fault(
  item: string | null,
  column: keyof typeof COLUMN,
  content: CellPlan,
  notes: Readonly<Record<string, string>>,
  opinion?: string,
): PlantedFault {
  const findings = Object.entries(notes).map(([code, note]) => ({ code, note }));
  return { item, column, content: () => content, findings, ...(opinion === undefined ? {} : { opinion }) };
}
