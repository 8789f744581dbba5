import { evidenceNotRegistered } from '../../src/core/rules/evidence-not-registered';
import { observed } from '../support/checked-sheet';

const LIST = `
  | STT | Tên tài liệu  | Số, ký hiệu | Ngày ban hành |
  |-----|---------------|-------------|---------------|
  | 1   | Kế hoạch CCHC | 144/KH-UBND | 15/01/2023    |
  | 2   | Báo cáo CCHC  | 05/BC-SNV   | 12/12/2023    |
`;

const sheet = (evidence: string): string => `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng     |
  |-------|----------|-------------|------------------|-------------------------|
  | "1"   | Chỉ đạo  | 2           | 2                |                         |
  | "1.1" | Kế hoạch | 1           | 1                | Kế hoạch số 144/KH-UBND |
  | "1.2" | Báo cáo  | 1           | 1                | ${evidence}             |
`;

const observedBeside = (evidence: string, others: Readonly<Record<string, string>> = { 'Danh mục tài liệu kiểm chứng': LIST }) =>
  observed(evidenceNotRegistered, sheet(evidence), null, { others });

test('documents that the list does not have are found in the cell that cites them, each once', () => {
  expect(observedBeside('BC số 05/BC-SNV; QĐ số 876/QĐ-BNV ngày 10/11/2022; Công văn số 12/SNV-CCHC; QĐ 876/QĐ-BNV')).toEqual([
    { cell: 'E4', item: '1.2', references: ['876/QĐ-BNV', '12/SNV-CCHC'] },
  ]);
});

test.each(['Báo cáo số 5/BC-SNV', 'báo cáo số: 05/BC - SNV', 'BC 05/bc-snv ngày 12/12/2023', '005/BC-SNV'])('%s is on the list, however it is written', (evidence) => {
  expect(observedBeside(evidence)).toEqual([]);
});

test('nothing is amiss without a list, without a number, and where another list of the workbook has it', () => {
  const MORE = LIST.replace('05/BC-SNV', '876/QĐ-BNV');
  expect(observedBeside('Quyết định số 876/QĐ-BNV', {})).toEqual([]);
  expect(observedBeside('Ảnh chụp niêm yết công khai; https://soyte.gov.vn/cchc')).toEqual([]);
  expect(observedBeside('Quyết định số 876/QĐ-BNV', { 'Danh mục TLKC': LIST, 'Danh mục TLKC - Sở Y tế': MORE })).toEqual([]);
});

test('each round of appraisal is asked for its own documents, each cell for those that stand in it', () => {
  const twice = `
    | STT   | Tiêu chí | Điểm tối đa | Tự chấm | Minh chứng | Thẩm định lần 1 | Minh chứng lần 2        | Thẩm định lần 2 |
    |-------|----------|-------------|---------|------------|-----------------|-------------------------|-----------------|
    | "1"   | Chỉ đạo  | 1           |         |            |                 |                         |                 |
    | "1.1" | Kế hoạch | 1           | 1       | 7/KH-SNV   | 0.5             | 8/KH-SNV; 7/KH-SNV      | 1               |
  `;
  expect(observed(evidenceNotRegistered, twice, null, { others: { 'Danh mục TLKC': LIST } })).toEqual([
    { cell: 'E3', item: '1.1', references: ['7/KH-SNV'] },
    { cell: 'G3', item: '1.1', references: ['8/KH-SNV', '7/KH-SNV'] },
  ]);
});

test('beside a list, a table without a column for evidence is one that the rule could not look at', () => {
  const without = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
  `;
  expect(observed(evidenceNotRegistered, without, null, { others: { 'Danh mục tài liệu kiểm chứng': LIST } })).toEqual([{ because: 'no-evidence-column' }]);
  expect(observed(evidenceNotRegistered, without)).toEqual([]);
});
