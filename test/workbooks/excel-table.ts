import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'several tables on a sheet, Excel tables, hidden rows, columns and sheets',
  sheets: {
    'Sở Y tế': {
      table: `
        | BẢNG ĐIỂM CẢI CÁCH HÀNH CHÍNH |                                        |             |                     |            |                     |
        |                               |                                        |             |                     |            |                     |
        | Mã                            | Tên tiêu chí                           | Thang điểm  | Tự đánh giá         | Chỉ số (%) | Tài liệu minh chứng |
        | "1"                           | Cải cách tổ chức bộ máy hành chính     | 3           | =SUM(D5:D6) → 2.1   | =ROUND(D4/C4*100,2) → 70 |       |
        | "1.1"                         | Sắp xếp các đơn vị sự nghiệp công lập  | 2           | 1.5                 | =ROUND(D5/C5*100,2) → 75 | Đề án số 03/ĐA-SYT ngày 20/03/2023 |
        | "1.2"                         | Tỷ lệ giảm biên chế sự nghiệp          | 1           | 0.6                 | =ROUND(D6/C6*100,2) → 60 | Quyết định số 2044/QĐ-SYT ngày 11/08/2023 |
      `,
      excelTable: 'A3:F6',
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Y tế': {
        columns: 'A code, B name, C maximum, D self, E index of self, F evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 1.5      |
          | 1.2     | 1       | 0.6      |
          | points  |         | 2.1      |
          | of      |         | 3        |
          | percent |         | 70.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
