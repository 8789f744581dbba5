import { buildLedger } from '../../src/core/evidence/build-ledger';
import { ledgerByAgency, ledgerByArea } from '../../src/core/evidence/ledger-groups';
import type { LedgerGroup } from '../../src/core/evidence/ledger-groups';
import { byPointsAtRisk } from '../../src/core/evidence/points-at-risk';
import type { Framework } from '../../src/core/framework/framework';
import { toDecimal } from '../../src/core/indices/points';
import { checkedSheet } from '../support/checked-sheet';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';

const SHEET = `
  | STT   | Tiêu chí   | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Cơ quan phụ trách |
  |-------|------------|-------------|--------------|---------------------|-------------------|
  | "1"   | Chỉ đạo    | 3           | 2            |                     | Sở Nội vụ         |
  | "1.1" | Kế hoạch   | 1           | 0.5          |                     |                   |
  | "1.2" | Kiểm tra   | 1           | 1            | 144/KH-UBND         | Thanh tra tỉnh    |
  | "1.3" | Sáng kiến  | 1           | 0.5          |                     | SỞ  NỘI VỤ        |
  | "2"   | Thể chế    | 2           | 2            |                     |                   |
  | "2.1" | Xây dựng   | 1           | 1            |                     | Sở Tư pháp        |
  | "2.2" | Tổ chức    | 1           | 1            |                     |                   |
  | "3"   | Bộ máy     | 1           | 1            |                     |                   |
  | "3.1" | Sắp xếp    | 1           | 1            | x                   | Thanh tra tỉnh    |
`;

test('items are told in the order of what they may lose, and equal ones in the order of the framework', () => {
  const { lines } = buildLedger(checkedSheet(SHEET));
  expect(byPointsAtRisk(lines).map(({ item }) => item)).toEqual(['2.1', '2.2', '3.1', '1.1', '1.3', '1.2']);
});

test('areas are told in the order of what they may lose, each with its own items', () => {
  const sheet = checkedSheet(SHEET);
  expect(ledgerByArea(buildLedger(sheet), sheet.tree.areas).map(described)).toEqual([
    '2 Thể chế: 2 (2.1 2.2), attached 0, missing 2',
    '1 Chỉ đạo: 1 (1.1 1.3 1.2), attached 1, missing 2',
    '3 Bộ máy: 1 (3.1), attached 0, missing 1',
  ]);
});

test('an item without an agency belongs to that of the row above it; one spelling or another is one agency', () => {
  expect(agencies(SHEET)).toEqual([
    'Sở Nội vụ: 1 (1.1 1.3), attached 0, missing 2',
    'Thanh tra tỉnh: 1 (3.1 1.2), attached 1, missing 1',
    'Sở Tư pháp: 1 (2.1), attached 0, missing 1',
    'nobody: 1 (2.2), attached 0, missing 1',
  ]);
});

test('the framework’s agency goes before the scoresheet’s, and an agency of the row itself before one of the row above', () => {
  const framework = drawnFramework(`
    | STT   | Tiêu chí   | Điểm tối đa | Cơ quan phụ trách |
    |-------|------------|-------------|-------------------|
    | "1"   | Chỉ đạo    | 3           |                   |
    | "1.1" | Kế hoạch   | 1           | Văn phòng UBND    |
    | "1.2" | Kiểm tra   | 1           | Sở Tài chính      |
    | "1.3" | Sáng kiến  | 1           |                   |
  `);
  expect(agencies(SHEET, framework)).toEqual([
    'Văn phòng UBND: 0.5 (1.1), attached 0, missing 1',
    'SỞ NỘI VỤ: 0.5 (1.3), attached 0, missing 1',
    'Sở Tài chính: 0 (1.2), attached 1, missing 0',
  ]);
});

test('without any agency there is one group of nobody', () => {
  const sheet = `
    | STT   | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |
    |-------|----------|-------------|--------------|------------|
    | "1"   | Chỉ đạo  | 1           | 1            |            |
    | "1.1" | Kế hoạch | 1           | 1            |            |
  `;
  expect(agencies(sheet)).toEqual(['nobody: 1 (1.1), attached 0, missing 1']);
});

function agencies(table: DrawnTable, framework: Framework | null = null): string[] {
  return ledgerByAgency(buildLedger(checkedSheet(table, framework))).map(described);
}

/** `1 Chỉ đạo: 0.5 (1.1 1.2), attached 1, missing 1`: points at risk and items. */
function described({ code, name, pointsAtRisk, lines, counts }: LedgerGroup): string {
  const label = [code, name ?? 'nobody'].filter((part) => part !== null).join(' ');
  const items = lines.map(({ item }) => item).join(' ');
  return `${label}: ${toDecimal(pointsAtRisk)} (${items}), attached ${counts.attached}, missing ${counts.missing}`;
}
