import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'code and name in two columns or in one indented cell, columns in any order',
  sheets: {
    'Văn phòng UBND tỉnh': `
      | Tài liệu kiểm chứng                       | Điểm tự đánh giá    | Điểm tối đa | Đơn vị chủ trì     | Nội dung tiêu chí                       | Mã tiêu chí |
      |-------------------------------------------|---------------------|-------------|--------------------|-----------------------------------------|-------------|
      |                                           | =SUM(B3:B4) → 2.6   | 3           |                    | Kiểm soát thủ tục hành chính            | "1"         |
      | Quyết định số 92/QĐ-VPUBND ngày 14/02/2023 | 0.8                | 1           | Phòng Hành chính   | Kiện toàn cán bộ đầu mối                | "1.1"       |
      | Báo cáo số 77/BC-VPUBND ngày 30/11/2023   | 1.8                 | 2           | Trung tâm Phục vụ hành chính công | Đơn giản hóa thủ tục hành chính nội bộ | "1.2" |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Văn phòng UBND tỉnh': {
        columns: 'A evidence, B self, C maximum, D responsibleAgency, E name, F code',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 0.8      |
          | 1.2     | 2       | 1.8      |
          | points  |         | 2.6      |
          | of      |         | 3        |
          | percent |         | 86.67    |
          | state   |         | computed |
        `,
      },
    },
  },
};
