import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: '`TC` as *tiêu chí* or as *tự chấm*, whichever its surroundings leave open',
  sheets: {
    'Ban Quản lý Khu kinh tế': `
      | STT   | Nội dung                                        | Điểm chuẩn | TC                  | Điểm thẩm định      |
      |-------|-------------------------------------------------|------------|---------------------|---------------------|
      | "1"   | Công tác chỉ đạo, điều hành                     | 3          | =SUM(D3:D4) → 2.25  | =SUM(E3:E4) → 2.25  |
      | "1.1" | Kiểm tra cải cách hành chính                    | 1.5        | 1.5                 | 1.5                 |
      | "1.2" | Xử lý các vấn đề phát hiện qua kiểm tra         | 1.5        | 0.75                | 0.75                |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Ban Quản lý Khu kinh tế': {
        columns: 'A code, B name, C maximum, D self, E appraised-1',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 1.5     | 1.5      | 1.5         |
          | 1.2     | 1.5     | 0.75     | 0.75        |
          | points  |         | 2.25     | 2.25        |
          | of      |         | 3        | 3           |
          | percent |         | 75.00    | 75.00       |
          | state   |         | computed | computed    |
        `,
      },
    },
  },
};
