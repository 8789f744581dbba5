import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'one to four heading rows, merged or not, in capitals, with line breaks and remarks in brackets, in Vietnamese or English',
  sheets: {
    'Sở Tài chính': {
      table: `
        | STT   | Lĩnh vực/Tiêu chí/Tiêu chí thành phần         | Điểm tối đa | Kết quả chấm điểm   |                   |                   | Tài liệu kiểm chứng |
        |       |                                               |             | Tự đánh giá         | Hội đồng thẩm định |                  |                     |
        |       |                                               |             |                     | Lần 1             | Lần 2             |                     |
        | "1"   | Cải cách tài chính công                       | 4           | =SUM(D5:D6) → 4     | =SUM(E5:E6) → 4   | =SUM(F5:F6) → 4   |                     |
        | "1.1" | Thực hiện cơ chế tự chủ về sử dụng kinh phí   | 2           | 2                   | 2                 | 2                 | Quyết định số 5120/QĐ-STC ngày 03/10/2023 |
        | "1.2" | Ban hành quy chế chi tiêu nội bộ              | 2           | 2                   | 2                 | 2                 | Quyết định số 118/QĐ-STC ngày 30/01/2023  |
        |       | Tổng cộng                                     | 4           | =D4 → 4             | =E4 → 4           | =F4 → 4           |                     |
      `,
      merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:F1', 'D2:D3', 'E2:F2', 'G1:G3'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Tài chính': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F appraised-2, G evidence',
        scores: `
          | code    | maximum | self     | appraised-1 | appraised-2 |
          |---------|---------|----------|-------------|-------------|
          | 1.1     | 2       | 2        | 2           | 2           |
          | 1.2     | 2       | 2        | 2           | 2           |
          | points  |         | 4        | 4           | 4           |
          | of      |         | 4        | 4           | 4           |
          | percent |         | 100.00   | 100.00      | 100.00      |
          | state   |         | computed | computed    | computed    |
        `,
      },
    },
  },
};
