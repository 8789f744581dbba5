import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'one to four heading rows, merged or not, in capitals, with line breaks and remarks in brackets, in Vietnamese or English',
  sheets: {
    'Sở Văn hóa và Thể thao': `
      | SỐ⏎THỨ TỰ | TÊN  TIÊU CHÍ (theo Quyết định 45) | ĐIỂM⏎TỐI ĐA (điểm) | "  điểm tự⏎đánh giá  " | Tài liệu⏎minh chứng (số, ngày) | GIẢI TRÌNH |
      |-------|-----------------------------------------|--------------------|------------------------|--------------------------------|------------|
      | "1"   | Tuyên truyền cải cách hành chính        | 2                  | =SUM(D3:D4) → 1.5      |                                |            |
      | "1.1" | Xây dựng chuyên mục trên trang thông tin điện tử | 1         | 1                      | Kế hoạch số 31/KH-SVHTT ngày 21/02/2023 |   |
      | "1.2" | Hình thức tuyên truyền mới              | 1                  | 0.5                    |                                | Đang thử nghiệm trên nền tảng Zalo |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Văn hóa và Thể thao': {
        columns: 'A code, B name, C maximum, D self, E evidence, F explanation',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 1       | 0.5      |
          | points  |         | 1.5      |
          | of      |         | 2        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
