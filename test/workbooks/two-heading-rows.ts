import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'one to four heading rows, merged or not, in capitals, with line breaks and remarks in brackets, in Vietnamese or English',
  sheets: {
    'Sở Giao thông vận tải': {
      table: `
        | STT   | Tiêu chí                                   | Điểm tối đa | Điểm                 |                   | Ý kiến Hội đồng |
        |       |                                            |             | Tự đánh giá          | Thẩm định         |                 |
        | "1"   | Hiện đại hóa hành chính                    | 3           | =SUM(D4:D5) → 2.75   | =SUM(E4:E5) → 2.5 |                 |
        | "1.1" | Xử lý văn bản trên môi trường mạng         | 1           | 1                    | 1                 |                 |
        | "1.2" | Hồ sơ nộp trực tuyến                       | 2           | 1.75                 | 1.5               | Tỷ lệ theo hệ thống một cửa là 75 % |
        |       | Tổng cộng                                  | 3           | =D3 → 2.75           | =E3 → 2.5         |                 |
      `,
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Giao thông vận tải': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F opinion',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 1       | 1        | 1           |
          | 1.2     | 2       | 1.75     | 1.5         |
          | points  |         | 2.75     | 2.5         |
          | of      |         | 3        | 3           |
          | percent |         | 91.67    | 83.33       |
          | state   |         | computed | computed    |
        `,
      },
    },
  },
};
