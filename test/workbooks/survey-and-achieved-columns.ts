import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'self, appraised (two rounds, each with its own evidence and opinion), survey, achieved and index columns',
  sheets: {
    'Chỉ số CCHC tỉnh': `
      | STT   | Lĩnh vực, tiêu chí                          | Điểm tối đa | Hình thức đánh giá  | Điểm tự đánh giá  | Điểm ĐTXHH | Điểm đạt được       | Chỉ số          |
      |-------|---------------------------------------------|-------------|---------------------|-------------------|------------|---------------------|-----------------|
      | "1"   | Cải cách thể chế                            | 10          |                     | =SUM(E3:E4) → 5.5 |            | =SUM(G3:G5) → 9     | =G2/C2 → 90%    |
      | "1.1" | Xây dựng văn bản quy phạm pháp luật         | 4           | Tự đánh giá         | 3.5               |            | =E3 → 3.5           | =G3/C3 → 87.5%  |
      | "1.2" | Theo dõi thi hành pháp luật                 | 2           | Thẩm định           | 2                 |            | =E4 → 2             | =G4/C4 → 100%   |
      | "1.3" | Tính khả thi của văn bản                    | 4           | Điều tra xã hội học |                   | 3.5        | =F5 → 3.5           | =G5/C5 → 87.5%  |
      | "2"   | Tác động đến người dân, doanh nghiệp        | 10          |                     |                   |            | =G7 → 8             | =G6/C6 → 80%    |
      | "2.1" | Chỉ số hài lòng về sự phục vụ hành chính    | 10          | XHH                 |                   | 8          | =F7 → 8             | =G7/C7 → 80%    |
      |       | Tổng cộng                                   | 20          |                     | =E2+E6 → 5.5      |            | =G2+G6 → 17         | =G8/C8 → 85%    |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Chỉ số CCHC tỉnh': {
        columns: 'A code, B name, C maximum, E self, F survey, G achieved, H index of achieved',
        scores: `
          | code    | maximum | self     | achieved | survey |
          |---------|---------|----------|----------|--------|
          | 1.1     | 4       | 3.5      | 3.5      |        |
          | 1.2     | 2       | 2        | 2        |        |
          | 1.3     | 4       |          | 3.5      | 3.5    |
          | 2.1     | 10      |          | 8        | 8      |
          | points  |         | 5.5      | 17       |        |
          | of      |         | 6        | 20       |        |
          | percent |         | 91.67    | 85.00    |        |
          | state   |         | computed | computed |        |
        `,
      },
    },
  },
};
