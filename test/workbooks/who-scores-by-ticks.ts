import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Frameworks',
  layout: 'who scores an item in words, or by ticks below *Hình thức đánh giá*',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Hình thức đánh giá      |       | Tài liệu kiểm chứng |
      |       |                                       |             | Tự đánh giá, thẩm định  | ĐTXHH |                     |
      | "1"   | Cải cách tổ chức bộ máy               | 4           |                         |       |                     |
      | "1.1" | Sắp xếp tổ chức bộ máy                | 2.5         | x                       |       | Quyết định          |
      | "1.2" | Tác động của sắp xếp tổ chức bộ máy   | 1.5         |                         | x     |                     |
    `,
    'Sở Nội vụ': `
      | STT   | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Hình thức đánh giá      |       | Điểm tự đánh giá | Tài liệu kiểm chứng                     |
      |       |                                       |             | Tự đánh giá, thẩm định  | ĐTXHH |                  |                                         |
      | "1"   | Cải cách tổ chức bộ máy               | 4           |                         |       | =SUM(F4:F5) → 2  |                                         |
      | "1.1" | Sắp xếp tổ chức bộ máy                | 2.5         | x                       |       | 2                | Quyết định số 18/QĐ-SNV ngày 05/4/2023  |
      | "1.2" | Tác động của sắp xếp tổ chức bộ máy   | 1.5         |                         | x     |                  |                                         |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'untitled (2 items, 4 points, sheet)',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, F self, G evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2.5     | 2        |
          | 1.2     | 1.5     |          |
          | points  |         | 2        |
          | of      |         | 2.5      |
          | percent |         | 80.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
