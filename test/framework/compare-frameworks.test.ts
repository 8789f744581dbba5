import fc from 'fast-check';
import { compareFrameworks } from '../../src/core/framework/compare-frameworks';
import { points } from '../../src/core/indices/points';
import type { Framework } from '../../src/core/framework/framework';
import type { FrameworkDifferences } from '../../src/core/framework/framework-differences';
import { messagesFor } from '../../src/messages/catalogue';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';
import { generatedFramework } from '../support/generated-framework';

const BEFORE = `
  | Khung tiêu chí năm 2024 | | | | |
  | STT | Tiêu chí          | Điểm tối đa | Cách tính điểm      | Tài liệu kiểm chứng |
  | 1   | Chỉ đạo           | 3           |                     |                     |
  | 1.1 | Ban hành kế hoạch | 1           | Có: 1⏎Không: 0      | Quyết định          |
  | 1.2 | Báo cáo định kỳ   | 1           |                     |                     |
  | 1.3 | Kiểm tra          | 1           |                     |                     |
  | 2   | Thể chế           | 2           |                     |                     |
  | 2.1 | Rà soát văn bản   | 1           |                     |                     |
  | 2.2 | Xử lý văn bản     | 1           |                     |                     |
  |     | Tổng cộng         | 5           |                     |                     |
`;

const NOTHING: Omit<FrameworkDifferences, 'totals' | 'identical'> = {
  added: [],
  removed: [],
  moved: [],
  pointsChanged: [],
  reworded: [],
  termsChanged: [],
  wholeChanged: [],
};

test('a framework compared with itself is the very same', () => {
  fc.assert(
    fc.property(generatedFramework, (framework) => {
      const { totals, ...rest } = compareFrameworks(framework, { ...framework, source: 'bundled' });
      expect(rest).toEqual({ ...NOTHING, identical: true });
      expect(totals.before).toBe(totals.after);
    }),
  );
});

describe('an item', () => {
  test('that is new, and one that is gone', () => {
    const after = BEFORE.replace('| 2.2 | Xử lý văn bản     | 1 ', '| 2.3 | Theo dõi thi hành | 0.5 ');
    expect(differences(after)).toMatchObject({
      totals: { before: '5', after: '4.5' },
      added: [{ code: '2.3', name: 'Theo dõi thi hành', maximum: '0.5' }],
      removed: [{ code: '2.2', name: 'Xử lý văn bản', maximum: '1' }],
      moved: [],
      reworded: [],
    });
  });

  test('that moved up where another was dropped is moved, not reworded', () => {
    const after = BEFORE.replace('  | 1.2 | Báo cáo định kỳ   | 1           |                     |                     |\n', '').replace('| 1.3 |', '| 1.2 |');
    expect(differences(after)).toMatchObject({
      removed: [{ code: '1.2', name: 'Báo cáo định kỳ' }],
      moved: [{ name: 'Kiểm tra', from: '1.3', to: '1.2' }],
      reworded: [],
    });
  });

  test('that is worth more or less; branches only come to what their items do', () => {
    const after = BEFORE.replace('| Kiểm tra          | 1 ', '| Kiểm tra          | "1,5" ');
    expect(differences(after)).toEqual({
      ...NOTHING,
      identical: false,
      totals: { before: '5', after: '5.5' },
      pointsChanged: [{ code: '1.3', name: 'Kiểm tra', before: '1', after: '1.5' }],
    });
  });

  test('whose wording is another under the same code', () => {
    const after = BEFORE.replace('Xử lý văn bản  ', 'Xử lý văn bản trái luật');
    expect(differences(after).reworded).toEqual([{ code: '2.2', before: 'Xử lý văn bản', after: 'Xử lý văn bản trái luật' }]);
  });

  test('that is only spelt otherwise is the same item, but not the same framework', () => {
    expect(differences(BEFORE.replace('Xử lý văn bản', 'XỬ LÝ  VĂN BẢN:'))).toEqual({
      ...NOTHING,
      identical: false,
      totals: { before: '5', after: '5' },
    });
  });

  test('that is scored or proven otherwise', () => {
    const after = BEFORE.replace('Có: 1⏎Không: 0', 'Có: 1⏎Một phần: 0,5⏎Không: 0').replace('| Quyết định ', '| Kế hoạch ').replace('| Rà soát văn bản   |', '| Rà soát văn bản (ĐTXHH) |');
    expect(differences(after).termsChanged).toEqual([
      { code: '1.1', name: 'Ban hành kế hoạch', changed: ['scoring', 'evidence'] },
      { code: '2.1', name: 'Rà soát văn bản (ĐTXHH)', changed: ['evidence', 'scored-by'] },
    ]);
  });
});

test('an area that moved takes along what is below it, and only the area is told', () => {
  const after = BEFORE.replace('| 2   |', '| 3   |').replace('| 2.1 |', '| 3.1 |').replace('| 2.2 |', '| 3.2 |');
  expect(differences(after)).toEqual({
    ...NOTHING,
    identical: false,
    totals: { before: '5', after: '5' },
    moved: [{ name: 'Thể chế', from: '2', to: '3' }],
  });
});

test('items of one wording are paired in their order', () => {
  const [two, three] = [2, 3].map((count) =>
    drawnFramework(`
      | STT | Tiêu chí | Điểm tối đa |
      ${Array.from({ length: count }, (_, at) => `| ${at + 1} | Việc ${at + 1} | 1 |\n| ${at + 1}.1 | Ban hành kế hoạch | 1 |`).join('\n')}
    `),
  );
  if (two === undefined || three === undefined) throw new Error('nothing was drawn');
  expect(compareFrameworks(two, three)).toMatchObject({ moved: [], reworded: [], added: [{ code: '3' }, { code: '3.1' }] });
});

test('what the whole says otherwise: its year, its caps, its policy', () => {
  const after = `${BEFORE.replace('năm 2024', 'năm 2025')}
    | | Điểm thưởng | 5 | | |
    | Làm tròn: 3 chữ số thập phân | | | | |`;
  expect(differences(after)).toMatchObject({ wholeChanged: ['title', 'year', 'bonus-cap', 'policy'] });
});

test('what the whole says otherwise: the decision that it rests on, and how much may be taken', () => {
  const before = drawnFramework(BEFORE);
  const after: Framework = { ...before, decision: '99/QĐ-BNV', penaltyCap: points('2') };
  expect(compareFrameworks(before, after)).toMatchObject({ identical: false, wholeChanged: ['decision', 'penalty-cap'] });
  expect(compareFrameworks(after, { ...after, penaltyCap: points('3') })).toMatchObject({ wholeChanged: ['penalty-cap'] });
  expect(compareFrameworks(after, { ...after, penaltyCap: points('2.0') })).toMatchObject({ wholeChanged: [] });
});

describe('in words', () => {
  const after = drawnFramework(BEFORE.replace('năm 2024', 'năm 2025').replace('| Kiểm tra          | 1 ', '| Kiểm tra          | 2 ').replace('Báo cáo định kỳ', 'Báo cáo quý'));
  const before = drawnFramework(BEFORE);

  test.each([
    ['vi', 'Khung 2025 so với khung 2024: đổi điểm 1, đổi nội dung 1, đổi quy định chung 2'],
    ['en', 'Framework 2025 compared with framework 2024: 1 with other points, 1 reworded, 2 general terms changed'],
  ] as const)('everything in one line (%s)', (language, line) => {
    expect(summary(language, before, after)).toBe(line);
  });

  test('of two that are the same, and of two that only look different', () => {
    expect(summary('vi', before, before)).toBe('Khung 2024 so với khung 2024: giống nhau hoàn toàn');
    expect(summary('vi', before, drawnFramework(BEFORE.replace('Kiểm tra', 'KIỂM TRA')))).toBe('Khung 2024 so với khung 2024: chỉ khác cách viết');
  });
});

function summary(language: 'vi' | 'en', before: Framework, after: Framework): string {
  return messagesFor(language).pane.framework.differences.summary(before, after, compareFrameworks(before, after));
}

function differences(after: DrawnTable): FrameworkDifferences {
  return compareFrameworks(drawnFramework(BEFORE), drawnFramework(after));
}
