import { codeDamaged } from '../../src/core/rules/code-damaged';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { observed } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('a code that lost its nought or became a day is found, with what was typed', () => {
  const sheet = `
    | STT             | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-----------------|-----------|-------------|------------------|
    | 1               | Chỉ đạo   | 4           |                  |
    | 1.1             | Kế hoạch  | 1           | 1                |
    | 45293 {d-mmm}   | Kiểm tra  | 1           | 1                |
    | "1.9"           | Báo cáo   | 1           | 1                |
    | 1.1             | Tổng kết  | 1           | 1                |
  `;
  expect(observed(codeDamaged, sheet)).toEqual([
    // 45293 is 2 January 2024 …
    { cell: 'A4', item: '1.2', code: '1.2', shown: '02/01/2024', became: 'date' },
    { cell: 'A6', item: '1.10', code: '1.10', shown: '1.1', became: 'number' },
  ]);
});

test('so are those of a framework, and those that nobody can tell any more', () => {
  const framework = drawnFramework(`
    | STT               | Tiêu chí | Điểm tối đa |
    |-------------------|----------|-------------|
    | 1                 | Chỉ đạo  | 3           |
    | 45292 {dd/mm/yyyy} | Kế hoạch | 1          |
    | 45424 {dd/mm/yyyy} | Kiểm tra | 2          |
  `);
  const found = [...(codeDamaged.checkFramework?.(framework) ?? [])].map(({ place, ...seen }) => ({ cell: toA1(place), ...seen }));
  expect(found).toEqual([
    { cell: 'A3', item: '1.1', facts: { shown: '01/01/2024', became: 'date', code: '1.1' } },
    // 12 May 2024: neither 12.5 nor 5.12 goes with the codes around it.
    { cell: 'A4', item: null, facts: { shown: '12/05/2024', became: 'date', code: null } },
  ]);
  expect([...(codeDamaged.checkFramework?.({ ...framework, sheet: null }) ?? [])]).toEqual([]);
});

test('a code that became a number and lost nothing is nobody’s concern', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | 1     | Chỉ đạo  | 3           |                  |
    | 1.1   | Kế hoạch | 1           | 1                |
    | 1.2   | Kiểm tra | 2           | 2                |
    | "1.10" | Báo cáo | 1           | 1                |
  `;
  expect(observed(codeDamaged, sheet)).toEqual([]);
});
