import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'evidence and explanation in two columns or in one',
  sheets: {
    'UBND phường Mỹ Bình': `
      | TT    | Tiêu chí                                     | Thang điểm | Đơn vị tự chấm    | Tài liệu kiểm chứng, giải trình               |
      |-------|----------------------------------------------|------------|-------------------|-----------------------------------------------|
      | "1"   | Tiếp nhận, giải quyết thủ tục hành chính     | 4          | =SUM(D3:D5) → 2.5 |                                               |
      | "1.1" | Niêm yết công khai thủ tục hành chính        | 1          | 1                 | Biên bản số 02/BB-UBND ngày 10/03/2023        |
      | "1.2" | Số hóa hồ sơ                                 | 2          | 1.5               | Máy quét hỏng từ tháng 7, đã đề nghị thay thế |
      | "1.3" | Thanh toán trực tuyến                        | 1          | 0                 |                                               |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'UBND phường Mỹ Bình': {
        columns: 'A code, B name, C maximum, D self, E evidence, E explanation',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | 1.3     | 1       | 0        |
          | points  |         | 2.5      |
          | of      |         | 4        |
          | percent |         | 62.50    |
          | state   |         | computed |
        `,
      },
    },
  },
};
