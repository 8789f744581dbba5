import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { frameworkToJson } from '../../src/core/framework/framework-to-json';
import { drawnFramework } from '../support/drawn-framework';
import { illustrativeFramework } from '../samples/illustrative-framework';
import { readFromItsJson } from '../support/read-from-its-json';

test('a framework from a sheet keeps its fingerprint, though the sheet stays behind', () => {
  const framework = drawnFramework(`
    | Khung tiêu chí năm 2025 |                       |             |                     |                     |
    | STT  | Tiêu chí          | Điểm tối đa | Hình thức đánh giá  | Cách tính điểm      |
    | 1    | Chỉ đạo           | "2,5"       |                     |                     |
    | 1.1  | Ban hành kế hoạch | 1           |                     | Có: 1⏎Không: 0      |
    | 1.2  | Người dân đánh giá| 1.5         | ĐTXHH               | Theo kết quả        |
    |      | Tổng cộng         | 2.5         |                     |                     |
    | Làm tròn: 3 chữ số thập phân | | | | |
  `);
  const read = readFromItsJson(framework);

  expect(read).toMatchObject({ source: 'file', sheet: null, printedTotal: null, year: 2025, policy: { decimals: 3 } });
  expect(fingerprintOf(read)).toBe(fingerprintOf(framework));
});

test('the illustrative framework comes back from its own JSON', () => {
  expect(fingerprintOf(readFromItsJson(illustrativeFramework()))).toBe(fingerprintOf(illustrativeFramework()));
});

test('a branch is written with its code, name and maximum alone, unless it says more', () => {
  const framework = drawnFramework(`
    | STT | Tiêu chí | Điểm tối đa | Cơ quan phụ trách |
    | 1   | Chỉ đạo  | 1           |                   |
    | 1.1 | Kế hoạch | 1           | Sở Nội vụ         |
    | 2   | Thể chế  | 1           | Sở Tư pháp        |
    | 2.1 | Rà soát  | 1           |                   |
  `);
  expect(frameworkToJson(framework)).toMatchObject({
    areas: [
      { code: '1', name: 'Chỉ đạo', maximum: '1', children: [{ code: '1.1', responsibleAgency: 'Sở Nội vụ', scoredBy: 'unit' }] },
      { code: '2', responsibleAgency: 'Sở Tư pháp', children: [{ code: '2.1', responsibleAgency: 'Sở Tư pháp' }] },
    ],
  });
  expect(JSON.stringify(frameworkToJson(framework))).toContain('{"code":"1","name":"Chỉ đạo","maximum":"1","children":');
});
