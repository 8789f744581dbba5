import { missingByRow } from '../../src/core/scoresheet/missing-items';
import type { MissingByRow } from '../../src/core/scoresheet/missing-items';
import { checkedSheet } from '../support/checked-sheet';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí     | Điểm tối đa |
  |-------|--------------|-------------|
  | "1"   | Chỉ đạo      | 3           |
  | "1.1" | Kế hoạch     | 1           |
  | "1.2" | Kiểm tra     | 1           |
  | "1.3" | Tuyên truyền | 1           |
`);

const WITHOUT_THE_THIRD = `
  | STT   | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
  |-------|----------|-------------|------------------|
  | "1"   | Chỉ đạo  | 3           |                  |
  | "1.1" | Kế hoạch | 1           | 1                |
  | "1.2" | Kiểm tra | 1           | 1                |
`;

const WITHOUT_THE_SECOND = WITHOUT_THE_THIRD.replace('| "1.2" | Kiểm tra |', '| "1.3" | Tuyên truyền |');

const ROW_OF_THE_AREA = 1;

/** One sheet as it reads, time after time. */
function missingTimeAfterTime(tables: readonly string[]): MissingByRow[] {
  const sheet = {};
  return tables.map((table) => missingByRow(checkedSheet(table, FRAMEWORK).tree.areas, 0, sheet));
}

test('another item that goes missing under the same row is told', () => {
  const missing = missingTimeAfterTime([WITHOUT_THE_THIRD, WITHOUT_THE_SECOND]);
  expect(missing.map((each) => each.get(ROW_OF_THE_AREA)?.map(({ name }) => name))).toEqual([['Tuyên truyền'], ['Kiểm tra']]);
});

test('of a sheet that lacks the same items as before it is the very same list, so that nothing is told anew', () => {
  const { tree } = checkedSheet(WITHOUT_THE_THIRD, FRAMEWORK);
  const sheet = {};
  expect(missingByRow([...tree.areas], 0, sheet)).toBe(missingByRow([...tree.areas], 0, sheet));
});
