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

describe('What stands in the cell of a branch that comes to 1.5', () => {
  const sheet = (branch: string, index = '', second = '0.5') => `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá | Chỉ số (%) |
    |-------|-----------|-------------|------------------|------------|
    | "1"   | Chỉ đạo   | 2           | ${branch}        | ${index}   |
    | "1.1" | Kế hoạch  | 1           | 1                |            |
    | "1.2" | Kiểm tra  | 1           | ${second}        |            |
  `;
  const changed = (table: string): string[] => planned(table).map((change) => change.slice(0, 2));
  const INDEX = '=D2/C2*100 → 75';

  test.each([
    '=D3+D4 → 1.5',
    '=VLOOKUP("1",K1:L9,2) → 1.5',
    '=VLOOKUP("1",K1:L9,2)',
    '=\'Tổng hợp\'!D2 → 1.5',
    'Không đánh giá',
  ])('%s stays', (branch) => {
    expect(changed(sheet(branch, INDEX))).toEqual([]);
  });

  test.each(['', '1.5', 'chưa cộng', '=1.5 → 1.5', '=D3 → 1', '=VLOOKUP("1",K1:L9,2) → 9', '=VLOOKUP("1",K1:L9,2) → #N/A', '=VLOOKUP("1",K1:L9,2) → chưa'])('%j goes', (branch) => {
    expect(changed(sheet(branch, INDEX))).toEqual(['D2']);
  });

  test('a formula that nobody understands stays where nobody can tell what it should show', () => {
    expect(changed(sheet('=VLOOKUP("1",K1:L9,2) → 9', INDEX, 'một'))).toEqual([]);
  });

  test.each([
    // Right, or its own row’s measure, whatever it shows
    ['=K2 → 75', 'stays'],
    ['=D2/C2*100 → 99', 'stays'],
    ['=K2', 'stays'],
    // Wrong, typed or nothing
    ['=K2 → 90', 'goes'],
    ['=K2 → chưa', 'goes'],
    ['=75 → 75', 'goes'],
    ['75', 'goes'],
    ['chưa tính', 'goes'],
    ['', 'goes'],
  ])('its index %j %s', (index, fate) => {
    expect(changed(sheet('=D3+D4 → 1.5', index))).toEqual(fate === 'goes' ? ['E2'] : []);
  });

  test('its index goes along with a score that changes, unless it measures its own row', () => {
    expect(changed(sheet('', '=K2 → 75'))).toEqual(['D2', 'E2']);
    expect(changed(sheet('', INDEX))).toEqual(['D2']);
  });

  test('its index is left alone beside what is not applicable, and where nothing can be measured', () => {
    expect(changed(sheet('Không đánh giá', '80'))).toEqual([]);
    const nothingApplies = sheet('=D3+D4 → 0', '-', 'KĐG').replace('| 1                |', '| KĐG              |');
    expect(changed(nothingApplies)).toEqual([]);
    expect(changed(nothingApplies.replace('| -   |', '| 80  |'))).toEqual(['E2']);
    const nothingDone = sheet('=D3+D4 → 0', '=K2 → chưa', '0').replace('| 1                |', '| 0                |');
    expect(changed(nothingDone)).toEqual([]);
  });
});

test('a formula that nobody understands goes when what it may count is about to change', () => {
  const sheet = (branch: string, total: string) => `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 2           | ${branch}        |
    | "1.1" | Kế hoạch  | 1           | 1                |
    | "1.2" | Kiểm tra  | 1           | 0.5              |
    | "2"   | Thể chế   | 1           | =SUM(D6) → 1     |
    | "2.1" | Rà soát   | 1           | 1                |
    |       | Tổng cộng | 3           | ${total}         |
  `;
  const unclear = '=VLOOKUP("x",K1:L9,2) → 2.5';
  expect(planned(sheet('=SUM(D3:D4) → 1.5', unclear))).toEqual([]);
  expect(planned(sheet('9', unclear))).toEqual(['D2: 9 → =SUM(D3:D4) (1.5)', 'D7: =VLOOKUP("x",K1:L9,2) → =SUM(D2,D5) (2.5)']);
  expect(planned(sheet('1.5', unclear))).toEqual(['D2: 1.5 → =SUM(D3:D4) (1.5)']);
});

test('sums that stay and will show something else are known', () => {
  const sheet = (branch: string, total: string) => `
    | STT   | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |-------|-----------|-------------|------------------|
    | "1"   | Chỉ đạo   | 2           | ${branch}        |
    | "1.1" | Kế hoạch  | 1           | 1                |
    | "1.2" | Kiểm tra  | 1           | 0.5              |
    | "2"   | Thể chế   | 1           | =SUM(D6) → 1     |
    | "2.1" | Rà soát   | 1           | 1                |
    |       | Tổng cộng | 3           | ${total}         |
  `;
  const recalculated = (table: string) => planFormulas(checkedSheet(table)).recalculated.map((cell) => toA1(cell));
  expect(recalculated(sheet('=SUM(D3:D4) → 1.5', '=SUM(D2,D5) → 2.5'))).toEqual([]);
  expect(recalculated(sheet('', '=SUM(D2,D5) → 1'))).toEqual(['D7']);
  expect(recalculated(sheet('9', '=SUM(D2,D5) → 10'))).toEqual(['D7']);
  expect(recalculated(sheet('=SUM(D3:D4) → 1.5', '=SUM(D2,D5) → 9'))).toEqual(['D7']);
});

test('an amount beyond a cap is capped in what the total will show', () => {
  const sheet = `
    | STT   | Tiêu chí    | Điểm tối đa | Điểm tự đánh giá |
    |-------|-------------|-------------|------------------|
    | "1"   | Chỉ đạo     | 2           | =SUM(D3) → 2     |
    | "1.1" | Kế hoạch    | 2           | 2                |
    |       | Điểm thưởng | 3           | 5                |
    |       | Điểm phạt   | 1           | 4                |
    |       | Tổng cộng   | 2           | 2                |
  `;
  expect(planned(sheet)).toEqual(['D6: 2 → =SUM(D2)+MIN(SUM(D4),3)-MIN(SUM(D5),1) (4)']);
});

function planned(table: string, framework: Parameters<typeof checkedSheet>[1] = null): string[] {
  return planFormulas(checkedSheet(table, framework)).formulas.map(
    (change) => `${toA1(change)}: ${change.from} → ${change.to} (${change.value})`,
  );
}
