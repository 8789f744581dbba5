import { toDecimal } from '../../src/core/indices/points';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';
import { reviewed } from '../support/second-click';

const FRAMEWORK = `
  | STT   | Tiêu chí | Điểm tối đa |
  |-------|----------|-------------|
  | "1"   | Chỉ đạo  | 7           |
  | "1.1" | Kế hoạch | 0.5         |
  | "1.2" | Kiểm tra | 1           |
  | "1.3" | Báo cáo  | 1.5         |
  | "1.4" | Công khai | 2          |
  | "1.5" | Rà soát  | 2           |
`;

test('every form of a number typed as text is read, told as it was understood, and leaves the index provisional', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 7           |                  |
    | "1.1" | Kế hoạch  | 0.5         | "0,5đ"           |
    | "1.2" | Kiểm tra  | 1           | 1/2              |
    | "1.3" | Báo cáo   | 1.5         | 1½               |
    | "1.4" | Công khai | 2           | "０.75 điểm."    |
    | "1.5" | Rà soát   | 2           | "0 1/2"          |
  `;
  const workbook = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': sheet });
  expect(findings(workbook)).toEqual([
    ['D3', 'SC07', { column: 'self', text: '0,5đ', score: '0.5' }],
    ['D4', 'SC07', { column: 'self', text: '1/2', score: '0.5' }],
    ['D5', 'SC07', { column: 'self', text: '1½', score: '1.5' }],
    ['D6', 'SC07', { column: 'self', text: '０.75 điểm.', score: '0.75' }],
    ['D7', 'SC07', { column: 'self', text: '0 1/2', score: '0.5' }],
  ]);
  expect(selfTotal(workbook)).toEqual(['3.75', '7', 'provisional: score-as-text']);
});

test('a pair that may be a fraction, and a percentage, are no scores and are not counted', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 7           |                  |
    | "1.1" | Kế hoạch  | 0.5         | 3/4              |
    | "1.2" | Kiểm tra  | 1           | 1                |
    | "1.3" | Báo cáo   | 1.5         | 86,74 %          |
    | "1.4" | Công khai | 2           | 1/2              |
    | "1.5" | Rà soát   | 2           | (KĐG)            |
  `;
  const workbook = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': sheet });
  expect(findings(workbook)).toEqual([
    ['D3', 'SC01', { column: 'self', text: '3/4', isPair: true }],
    ['D5', 'SC01', { column: 'self', text: '86,74 %', isPair: false }],
    ['D6', 'SC01', { column: 'self', text: '1/2', isPair: true }],
  ]);
  expect(selfTotal(workbook)).toEqual(['1', '5', 'provisional: unreadable']);
});

test('maxima and percentages typed as text are read, and agree with what they say', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%)  |
    |-------|-----------|-------------|------------------|-------------|
    | "1"   | Chỉ đạo   | "7 điểm"    | =SUM(D3:D7) → 6.5 | "92,86 %"   |
    | "1.1" | Kế hoạch  | "0,5"       | 0.5              | 100%        |
    | "1.2" | Kiểm tra  | "1."        | 1                | "100,00%"   |
    | "1.3" | Báo cáo   | 1½          | 1                | "66.67"     |
    | "1.4" | Công khai | "２,0"      | 2                | 100         |
    | "1.5" | Rà soát   | "\u00a02đ"  | 2                | "100 %"     |
  `;
  const workbook = drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': sheet });
  expect(findings(workbook).filter(([, code]) => code !== 'IX04')).toEqual([]);
  expect(selfTotal(workbook)).toEqual(['6.5', '7', 'computed']);
});

function findings(workbook: WorkbookSnapshot) {
  return reviewed(workbook).findings.map(({ place, code, facts }) => [toA1(place), code, facts]);
}

function selfTotal(workbook: WorkbookSnapshot) {
  const [total] = reviewed(workbook).sheets[0]?.stages.map((stage) => stage.total) ?? [];
  if (total === undefined) return [];
  const { points, maximum, state } = total;
  return [toDecimal(points), toDecimal(maximum), state.kind === 'computed' ? state.kind : `${state.kind}: ${state.because.join(', ')}`];
}
