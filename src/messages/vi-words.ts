import type { ScoreColumn, Stage } from '../core/scoresheet/scoresheet';
import { numberForm } from './decimal';
import { listed } from './shortened';

/** Words that several sentences in Vietnamese share. */
export const { decimal, points: shownPoints, percent } = numberForm(',');

export const andMore = (count: number): string => `và ${count} mục khác`;
export const cellList = (cells: readonly string[]): string => listed(cells, (count) => `và ${count} ô khác`);

export const STAGES: Readonly<Record<Stage, string>> = {
  self: 'Tự chấm',
  'appraised-1': 'Thẩm định lần 1',
  'appraised-2': 'Thẩm định lần 2',
  achieved: 'Đạt được',
};

export const COLUMNS: Readonly<Record<ScoreColumn, string>> = {
  self: 'Điểm tự đánh giá',
  'appraised-1': 'Điểm thẩm định lần 1',
  'appraised-2': 'Điểm thẩm định lần 2',
  achieved: 'Điểm đạt được',
  survey: 'Điểm điều tra xã hội học',
};
