import fc from 'fast-check';
import { fingerprintOf } from '../../src/core/framework/fingerprint';
import type { Framework } from '../../src/core/framework/framework';
import { readFrameworkJson } from '../../src/core/framework/framework-json';
import { frameworkToJson } from '../../src/core/framework/framework-to-json';
import { drawnFramework } from '../support/drawn-framework';
import { generatedFramework } from '../support/generated-framework';
import { LAW_RUNS } from '../support/law-runs';
import { illustrativeFramework } from '../samples/illustrative-framework';

test('a framework written as JSON is read from it as it was', () => {
  fc.assert(
    fc.property(generatedFramework, (framework) => {
      const read = readAgain(framework);
      expect(read).toEqual(framework);
      expect(fingerprintOf(read)).toBe(fingerprintOf(framework));
    }),
    { numRuns: LAW_RUNS },
  );
});

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
  const read = readAgain(framework);

  expect(read).toMatchObject({ source: 'file', sheet: null, printedTotal: null, year: 2025, policy: { decimals: 3 } });
  expect(fingerprintOf(read)).toBe(fingerprintOf(framework));
});

test('the illustrative framework comes back from its own JSON', () => {
  expect(fingerprintOf(readAgain(illustrativeFramework()))).toBe(fingerprintOf(illustrativeFramework()));
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

function readAgain(framework: Framework): Framework {
  const read = readFrameworkJson(JSON.parse(JSON.stringify(frameworkToJson(framework))), 'file');
  if (read.kind === 'mistaken') throw new Error(JSON.stringify(read.mistakes));
  return read.framework;
}
