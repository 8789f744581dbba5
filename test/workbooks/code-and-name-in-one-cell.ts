import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'code and name in two columns or in one indented cell, columns in any order',
  sheets: {
    'UBND xã Tân Yên': {
      table: `
        | BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2023 |             |                     |                                  |                     |         |
        | Nội dung                                           | Điểm chuẩn  | Tự chấm             | Tài liệu kiểm chứng/Giải trình   | Điểm chấm thực tế   | Ý kiến  |
        | "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"                   | 7           | =SUM(C4,C7) → 6.5   |                                  | =SUM(E4,E7) → 6     |         |
        | "     1. Kế hoạch cải cách hành chính"             | 5           | =SUM(C5:C6) → 4.5   |                                  | =SUM(E5:E6) → 4     |         |
        | "          a) Ban hành kế hoạch trước ngày 31/01"  | 2           | 2                   | Kế hoạch số 08/KH-UBND ngày 12/01/2023 | 2             |         |
        | "          b) Hoàn thành các nhiệm vụ trong kế hoạch" | 3        | 2.5                 | Báo cáo số 96/BC-UBND ngày 05/12/2023 | 2              | Còn 2/12 nhiệm vụ chậm tiến độ |
        | "     2. Chế độ thông tin, báo cáo"                | 2           | 2                   | Gửi đủ 04 báo cáo qua trục liên thông văn bản | 2      |         |
        | "II. CẢI CÁCH THỂ CHẾ"                             | 3           | =C9 → 3             |                                  | =E9 → 3             |         |
        | "     1. Công tác tự kiểm tra văn bản"             | 3           | 3                   | Báo cáo số 41/BC-UBND ngày 20/06/2023 | 3              |         |
        | TỔNG CỘNG                                          | 10          | =SUM(C3,C8) → 9.5   |                                  | =SUM(E3,E8) → 9     |         |
      `,
      merges: ['A1:F1'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'UBND xã Tân Yên': {
        columns: 'A code, A name, B maximum, C self, D evidence, D explanation, E appraised-1, F opinion',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1.1   | 2       | 2        | 2           |
          | 1.1.2   | 3       | 2.5      | 2           |
          | 1.2     | 2       | 2        | 2           |
          | 2.1     | 3       | 3        | 3           |
          | points  |         | 9.5      | 9           |
          | of      |         | 10       | 10          |
          | percent |         | 95.00    | 90.00       |
          | state   |         | computed | computed    |
        `,
      },
    },
  },
};
