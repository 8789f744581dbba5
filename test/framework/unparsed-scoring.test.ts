import { unparsedScoring } from '../../src/core/framework/unparsed-scoring';
import { drawnFramework } from '../support/drawn-framework';

test('lists what a framework says about scoring and no rule could be read from', () => {
  const framework = drawnFramework(`
    | STT  | Tiêu chí          | Điểm tối đa | Cách tính điểm           |
    | 1    | Chỉ đạo           | 4           | Theo từng tiêu chí       |
    | 1.1  | Ban hành kế hoạch | 1           | Có: 1⏎Không: 0           |
    | 1.2  | Báo cáo           | 1           | Do Hội đồng xem xét      |
    | 1.3  | Kiểm tra          | 1           |                          |
    | 1.4  | Tuyên truyền      | 1           |                          |
    |      | - Có kế hoạch     | 0.5         |                          |
    |      | - Có kết quả      | 0.5         |                          |
  `);
  expect(unparsedScoring(framework)).toEqual([
    { code: '1.2', name: 'Báo cáo', wording: 'Do Hội đồng xem xét', maximumCell: { row: 3, column: 2 } },
    { code: '1.4', name: 'Tuyên truyền', wording: '- Có kế hoạch: 0,5\n- Có kết quả: 0,5', maximumCell: { row: 5, column: 2 } },
  ]);
});
