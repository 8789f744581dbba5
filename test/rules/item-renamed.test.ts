import { itemRenamed } from '../../src/core/rules/item-renamed';
import { observed } from '../support/checked-sheet';
import { drawWorkbook } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';
import { reviewed } from '../support/second-click';

const FRAMEWORK_TABLE = `
  | STT   | Tiêu chí                         | Điểm tối đa |
  |-------|----------------------------------|-------------|
  | "1"   | Công tác chỉ đạo, điều hành      | 4           |
  | "1.1" | Ban hành kế hoạch CCHC năm 2023  | 1           |
  | "1.2" | Báo cáo cải cách hành chính      | 1           |
  | "1.3" | Kiểm tra cải cách hành chính     | 2           |
`;
const FRAMEWORK = drawnFramework(FRAMEWORK_TABLE);

test('a row that says something else than the item of its code is found at its name', () => {
  const sheet = `
    | STT   | Tiêu chí                         | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------------------------------|-------------|------------------|
    | "1"   | Công tác lãnh đạo                | 4           |                  |
    | "1.1" | Ban hành kế hoạch CCHC năm 2022  | 1           | 1                |
    | "1.2" | Báo cáo cải cách hành chính      | 1           | 1                |
    | "1.3" | Kiểm tra cải cách hành chính     | 2           | 1                |
  `;
  expect(observed(itemRenamed, sheet, FRAMEWORK)).toEqual([
    { cell: 'B2', item: '1', found: 'Công tác lãnh đạo', expected: 'Công tác chỉ đạo, điều hành', suggestion: null },
    { cell: 'B3', item: '1.1', found: 'Ban hành kế hoạch CCHC năm 2022', expected: 'Ban hành kế hoạch CCHC năm 2023', suggestion: null },
  ]);
});

test('of two rows whose names were swapped each is told whose name it has', () => {
  const sheet = `
    | STT   | Tiêu chí                         | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------------------------------|-------------|------------------|
    | "1.2" | Kiểm tra cải cách hành chính     | 1           | 1                |
    | "1.3" | Báo cáo cải cách hành chính      | 2           | 1                |
  `;
  expect(observed(itemRenamed, sheet, FRAMEWORK)).toEqual([
    { cell: 'B2', item: '1.2', found: 'Kiểm tra cải cách hành chính', expected: 'Báo cáo cải cách hành chính', suggestion: '1.3' },
    { cell: 'B3', item: '1.3', found: 'Báo cáo cải cách hành chính', expected: 'Kiểm tra cải cách hành chính', suggestion: '1.2' },
  ]);
});

test('a name that several items have tells nobody which is meant', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí  | Điểm tối đa |
    |-------|-----------|-------------|
    | "1.1" | Kế hoạch  | 1           |
    | "2.1" | Kế hoạch  | 1           |
    | "2.2" | Kiểm tra  | 1           |
  `);
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "2.2" | Kế hoạch  | 1           | 1                |
  `;
  expect(observed(itemRenamed, sheet, framework)).toEqual([
    { cell: 'B2', item: '2.2', found: 'Kế hoạch', expected: 'Kiểm tra', suggestion: null },
  ]);
});

test('a code that Excel damaged, known by its neighbours, is held to its wording too', () => {
  const sheet = `
    | STT   | Tiêu chí                         | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------------------------------|-------------|------------------|
    | "1.1" | Ban hành kế hoạch CCHC năm 2023  | 1           | 1                |
    | 44928 {d-mmm} | Đối thoại                | 1           | 1                |
    | "1.3" | Kiểm tra cải cách hành chính     | 2           | 1                |
  `;
  expect(observed(itemRenamed, sheet, FRAMEWORK)).toMatchObject([{ cell: 'B3', item: '1.2', found: 'Đối thoại' }]);
});

test('other ways of writing a name, and a name left out, are nobody’s concern', () => {
  const sheet = `
    | STT   | Tiêu chí                                           | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------------------------------------------------|-------------|------------------|
    | "1"   | CÔNG TÁC CHỈ ĐẠO – ĐIỀU HÀNH (4 điểm)              | 4           |                  |
    | "1.1" | 1.1. Ban hành kế hoạch cải cách hành chính năm 2023 | 1          | 1                |
    | "1.2" |                                                    | 1           | 1                |
    | "1.3" | Kiểm tra cải cách⏎hành chính                       | 2           | 1                |
  `;
  expect(observed(itemRenamed, sheet, FRAMEWORK)).toEqual([]);
});

test('a row that is known by its wording is not measured by it again', () => {
  const sheet = `
    | Tiêu chí                             | Điểm tối đa | Điểm tự đánh giá |
    |--------------------------------------|-------------|------------------|
    | Ban hành kế hoạch CCHC năm 2023      | 1           | 1                |
    | Báo cáo về cải cách hành chính       | 1           | 1                |
    | Kiểm tra cải cách hành chính         | 2           | 1                |
  `;
  const { sheets, findings } = reviewed(drawWorkbook({ 'Khung tiêu chí': FRAMEWORK_TABLE, 'Bảng điểm': sheet }));
  expect(sheets[0]?.scoresheet.entries.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3']);
  expect(findings.filter(({ rule }) => rule === 'item-renamed')).toEqual([]);
});

test('without a framework there is nothing to compare with, and the rule says that it did not look', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1.1" | Kế hoạch  | 1           | 1                |
  `;
  expect(observed(itemRenamed, sheet)).toEqual([{ because: 'no-framework' }]);
});
