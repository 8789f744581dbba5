import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'one to four heading rows, merged or not, in capitals, with line breaks and remarks in brackets, in Vietnamese or English',
  sheets: {
    'Sở Lao động - TB và XH': {
      table: `
        | Số TT | Nội dung tiêu chí                             | Điểm                |                   |                    |                      | Ghi chú |
        |       |                                               | Điểm tối đa         | Điểm đạt được     |                    |                      |         |
        |       |                                               |                     | Tự chấm           | Điểm thẩm định     | Điểm điều tra XHH    |         |
        | (1)   | (2)                                           | (3)                 | (4)               | (5)                | (6)                  | (7)     |
        | "1"   | Cải cách thủ tục hành chính                   | 6                   | =SUM(D6:D7) → 3.5 | =SUM(E6:E7) → 3.5  |                      |         |
        | "1.1" | Thực hiện cơ chế một cửa                      | 2                   | 2                 | 2                  |                      |         |
        | "1.2" | Hồ sơ giải quyết đúng hạn                     | 2                   | 1.5               | 1.5                |                      |         |
        | "1.3" | Mức độ hài lòng của người dân                 | 2                   |                   |                    | 1.72                 | Kết quả SIPAS |
      `,
      merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:F2', 'G1:G3'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Lao động - TB và XH': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F survey, G notes',
        scores: `
          | code    | maximum | self     | appraised-1 | survey | achieved |
          |---------|---------|----------|-------------|--------|----------|
          | 1.1     | 2       | 2        | 2           |        |          |
          | 1.2     | 2       | 1.5      | 1.5         |        |          |
          | 1.3     | 2       |          |             | 1.72   |          |
          | points  |         | 3.5      | 3.5         |        | 5.22     |
          | of      |         | 4        | 4           |        | 6        |
          | percent |         | 87.50    | 87.50       |        | 87.00    |
          | state   |         | computed | computed    |        | computed |
        `,
      },
    },
  },
};
