import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'evidence and explanation in two columns or in one',
  sheets: {
    'Sở Kế hoạch và Đầu tư': `
      | STT   | Tiêu chí                                     | Điểm tối đa | Điểm tự đánh giá  | Minh chứng                                                            | Giải trình của đơn vị                     |
      |-------|----------------------------------------------|-------------|-------------------|-----------------------------------------------------------------------|-------------------------------------------|
      | "1"   | Cải cách thủ tục hành chính                  | 4           | =SUM(D3:D5) → 3   |                                                                       |                                           |
      | "1.1" | Đăng ký doanh nghiệp qua mạng                | 1           | 1                 | Kế hoạch số 144/KH-UBND⏎ngày 27/10/2022;⏎Báo cáo số 88/BC-SKHĐT ngày 20/11/2023 |                                 |
      | "1.2" | Đối thoại với doanh nghiệp                   | 2           | 1                 |                                                                       | Mới tổ chức 01/02 hội nghị theo kế hoạch  |
      | "1.3" | Cắt giảm thời gian giải quyết                | 1           | 1                 | Quyết định số 30/2018/QĐ-UBND ngày 09 tháng 10 năm 2018 (trang 4, mục 2) |                                        |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Kế hoạch và Đầu tư': {
        columns: 'A code, B name, C maximum, D self, E evidence, F explanation',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1        |
          | 1.3     | 1       | 1        |
          | points  |         | 3        |
          | of      |         | 4        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
