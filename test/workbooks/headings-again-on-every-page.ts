import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'a row that numbers the columns, and headings typed again on every page',
  sheets: {
    'Thanh tra tỉnh': `
      | STT   | Tiêu chí                                            | Điểm tối đa | Điểm tự đánh giá        |
      |-------|-----------------------------------------------------|-------------|-------------------------|
      | "1"   | Chỉ đạo, điều hành cải cách hành chính              | 3           | =SUM(D3:D4) → 2.5       |
      | "1.1" | Thực hiện chế độ báo cáo định kỳ                    | 1           | 1                       |
      | "1.2" | Sáng kiến trong cải cách hành chính                 | 2           | 1.5                     |
      | STT   | Tiêu chí                                            | Điểm tối đa | Điểm tự đánh giá        |
      | "2"   | Cải cách thể chế                                    | 2           | =SUM(D7:D8) → 1.5       |
      | "2.1" | Theo dõi tình hình thi hành pháp luật               | 1           | 0.75                    |
      | "2.2" | Xử lý văn bản trái pháp luật                        | 1           | 0.75                    |
      | STT   | Tiêu chí                                            | Điểm tối đa | Điểm tự đánh giá        |
      |       | Tổng cộng                                           | 5           | =D2+D6 → 4              |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Thanh tra tỉnh': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | 2.1     | 1       | 0.75     |
          | 2.2     | 1       | 0.75     |
          | points  |         | 4        |
          | of      |         | 5        |
          | percent |         | 80.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
