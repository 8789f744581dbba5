import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'self, appraised (two rounds, each with its own evidence and opinion), survey, achieved and index columns',
  sheets: {
    'Sở Thông tin và Truyền thông': {
      table: `
        | Nội dung                                      | Điểm chuẩn | Tự chấm             | Thẩm định lần 1                       |                     |                              | Thẩm định lần 2                 |                     |         |
        |                                               |            |                     | Tài liệu kiểm chứng/Giải trình        | Điểm chấm thực tế   | Ý kiến                       | Tài liệu kiểm chứng/Giải trình  | Điểm chấm thực tế   | Ý kiến  |
        | "1. Xây dựng chính quyền điện tử"             | 5          | =SUM(C4:C5) → 4.5   |                                       | =SUM(E4:E5) → 3.5   |                              |                                 | =SUM(H4:H5) → 4     |         |
        | "     1.1. Nền tảng tích hợp, chia sẻ dữ liệu" | 3         | 2.5                 | Công văn số 1520/STTTT-CNTT ngày 07/09/2023 | 1.5           | Mới kết nối 3/6 cơ sở dữ liệu | Biên bản số 14/BB-STTTT ngày 15/12/2023 | 2         | Đã kết nối thêm 01 cơ sở dữ liệu |
        | "     1.2. An toàn thông tin theo cấp độ"     | 2          | 2                   | Quyết định số 301/QĐ-STTTT ngày 18/05/2023 | 2              |                              |                                 | 2                   |         |
        | Tổng cộng                                     | 5          | =C3 → 4.5           |                                       | =E3 → 3.5           |                              |                                 | =H3 → 4             |         |
      `,
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Thông tin và Truyền thông': {
        columns: 'A code, A name, B maximum, C self, D evidence, D explanation, E appraised-1, F first opinion, H appraised-2, I opinion',
        scores: `
          | code    | maximum | self     | appraised-1 | appraised-2 |
          |---------|---------|----------|-------------|-------------|
          | 1.1     | 3       | 2.5      | 1.5         | 2           |
          | 1.2     | 2       | 2        | 2           | 2           |
          | points  |         | 4.5      | 3.5         | 4           |
          | of      |         | 5        | 5           | 5           |
          | percent |         | 90.00    | 70.00       | 80.00       |
          | state   |         | computed | computed    | computed    |
        `,
      },
    },
  },
};
