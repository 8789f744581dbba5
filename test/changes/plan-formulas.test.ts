import { planFormulas } from '../../src/core/changes/plan-formulas';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { checkedSheet } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

test('every sum and index of a branch becomes a live formula over its children', () => {
  const sheet = `
    | STT     | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |---------|-------------|-------------|------------------|------------|
    | "1"     | Chỉ đạo     | 5           | 9                | 90         |
    | "1.1"   | Kế hoạch    | 3           |                  |            |
    | "1.1.1" | Ban hành    | 1           | 1                |            |
    | "1.1.2" | Kết quả     | 2           | 1.5              |            |
    | "1.2"   | Kiểm tra    | 2           | 1.5              |            |
    | "2"     | Thể chế     | 4           | =D8 → 1          | 75.00%     |
    | "2.1"   | Rà soát     | 1           | 1                |            |
    |         | - Đạt: 1    |             |                  |            |
    | "2.2"   | Xử lý       | 3           | 2                |            |
    |         | Điểm thưởng | 5           | 1                |            |
    |         | Điểm phạt   | 3           | 0.5              |            |
    |         | Tổng cộng   | 9           | 9                |            |
  `;
  expect(planned(sheet)).toEqual([
    'D2: 9 → =SUM(D3,D6) (4)',
    'D3:  → =SUM(D4:D5) (2.5)',
    'D7: =D8 → =SUM(D8,D10) (3)',
    'D13: 9 → =SUM(D2,D7)+MIN(SUM(D11),5)-MIN(SUM(D12),3) (7.5)',
    'E2: 90 → =IF(C2=0,"",ROUND(D2/C2*100,2)) (80.00)',
    'E3:  → =IF(C3=0,"",ROUND(D3/C3*100,2)) (83.33)',
    'E7: 0.75 → =IF(C7=0,"",ROUND(D7/C7,4)) (0.75)',
    'E13:  → =IF(C13=0,"",ROUND(D13/C13*100,2)) (83.33)',
  ]);
});

test('formulas that do their work are left alone, in whatever way they are written', () => {
  const sheet = `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá                    | Chỉ số (%)                |
    |-------|-----------|-------------|-------------------------------------|---------------------------|
    | "1"   | Chỉ đạo   | 2           | =D3+D4 → 1.5                        | =100*SUM(D3:D4)/C2 → 75   |
    | "1.1" | Kế hoạch  | 1           | 1                                   |                           |
    | "1.2" | Kiểm tra  | 1           | 0.5                                 |                           |
    | "2"   | Thể chế   | 3           | =SUMIF(A6:A7,"2*",D6:D7) → 3        | =IFERROR(D5/C5,0) → 100.00% |
    | "2.1" | Rà soát   | 1           | 1                                   |                           |
    | "2.2" | Xử lý     | 2           | 2                                   |                           |
    |       | Tổng cộng | 5           | =ROUND(SUM(D2,D5),2) → 4.5          | =D8/C8*100                |
  `;
  expect(planned(sheet)).toEqual([]);
});

test('a sum over an area is rewritten when its blank criteria are about to be filled', () => {
  const sheet = `
    | STT     | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |---------|-----------|-------------|------------------|
    | "1"     | Chỉ đạo   | 2           | =SUM(D3:D5) → 2  |
    | "1.1"   | Kế hoạch  | 2           |                  |
    | "1.1.1" | Ban hành  | 1           | 1                |
    | "1.1.2" | Kết quả   | 1           | 1                |
  `;
  expect(planned(sheet)).toEqual(['D2: =SUM(D3:D5) → =SUM(D3) (2)', 'D3:  → =SUM(D4:D5) (2)']);
});

test('what an index measures against leaves out what the stage does not count', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá  |
    |-------|----------|-------------|---------------------|
    | "1"   | Chỉ đạo  | 6           |                     |
    | "1.1" | Kế hoạch | 1           | Tự đánh giá         |
    | "1.2" | Tác động | 2           | Điều tra xã hội học |
    | "1.3" | Kiểm tra | 3           | Tự đánh giá         |
    | "2"   | Thể chế  | 1           |                     |
    | "2.1" | Rà soát  | 1           | Tự đánh giá         |
  `);
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo  | 6           | =SUM(D3:D5) → 2  |            |
    | "1.1" | Kế hoạch | 1           | 1                |            |
    | "1.2" | Tác động | 2           |                  |            |
    | "1.3" | Kiểm tra | 3           | 1                |            |
    | "2"   | Thể chế  | 99          | =SUM(D7) → 1     |            |
    | "2.1" | Rà soát  | 1           | 1                |            |
  `;
  expect(planned(sheet, framework)).toEqual([
    'E2:  → =IF((C2-SUM(C4))=0,"",ROUND(D2/(C2-SUM(C4))*100,2)) (50.00)',
    'E6:  → =IF(SUM(C7)=0,"",ROUND(D6/SUM(C7)*100,2)) (100.00)',
  ]);
});

test('a formula comes to what Excel will show: numbers typed as text are skipped', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           |                  |
    | "1.1" | Kế hoạch | 1           | "0,5"            |
    | "1.2" | Kiểm tra | 1           | 1                |
  `;
  expect(planned(sheet)).toEqual(['D2:  → =SUM(D3:D4) (1)']);
});

test('second rows of an item and rows that the framework does not know are never summed', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí | Điểm tối đa |
    |-------|----------|-------------|
    | "1"   | Chỉ đạo  | 2           |
    | "1.1" | Kế hoạch | 1           |
    | "1.2" | Kiểm tra | 1           |
  `);
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    |-------|----------|-------------|------------------|
    | "1"   | Chỉ đạo  | 2           |                  |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.1" | Kế hoạch | 1           | 1                |
    | "1.7" | Khác     | 1           | 1                |
    | "1.2" | Kiểm tra | 1           | 1                |
  `;
  expect(planned(sheet, framework)).toEqual(['D2:  → =SUM(D3,D6) (2)']);
});

test('more children than a SUM takes become a SUM of SUMs', () => {
  const items = Array.from({ length: 450 }, (_, at) => `
    | "1.${at + 1}" | Mục ${at + 1} | 1 | 1 |
    |               | - Đạt: 1      |   |   |`).join('');
  const [formula] = planned(`
    | STT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
    | "1" | Chỉ đạo  | 450         |                  |${items}`);
  expect(formula).toMatch(/^D2: {2}→ =SUM\(SUM\(D3,D5,.*,D401\),SUM\(D403,.*\),SUM\(D803,.*,D901\)\) \(450\)$/);
});

function planned(table: string, framework: Parameters<typeof checkedSheet>[1] = null): string[] {
  return planFormulas(checkedSheet(table, framework)).formulas.map(
    (change) => `${toA1(change)}: ${change.from} → ${change.to} (${change.value})`,
  );
}
