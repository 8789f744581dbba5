import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'signature rows and notes below it',
  sheets: {
    'Bảng tự chấm': {
      table: `
        | Đơn vị:  | Sở Khoa học và Công nghệ                   |             |                     |         |
        | STT      | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm        | Ghi chú |
        |----------|--------------------------------------------|-------------|---------------------|---------|
        | "1"      | Hiện đại hóa hành chính                    | 4           | =SUM(D4:D5) → 3.4   |         |
        | "1.1"    | Cung cấp dịch vụ công trực tuyến toàn trình | 2          | 1.9                 |         |
        | "1.2"    | Trao đổi văn bản điện tử có ký số          | 2           | 1.5                 | Còn 2 phòng chưa ký số |
        |          | Tổng cộng                                  | 4           | =D3 → 3.4           |         |
        |          |                                            |             |                     |         |
        |          |                                            | An Giang, ngày 12 tháng 12 năm 2023 |  |   |
        | NGƯỜI LẬP BIỂU |                                      | LÃNH ĐẠO ĐƠN VỊ |                 |         |
        | (Ký và ghi rõ họ tên) |                               | (Ký tên, đóng dấu) |              |         |
        |          |                                            |             |                     |         |
        | Lê Thị Hồng Gấm |                                     | Trần Quốc Khải |                  |         |
      `,
      merges: ['C9:E9', 'A10:B10', 'C10:E10', 'A11:B11', 'C11:E11', 'A13:B13', 'C13:E13'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Khoa học và Công nghệ': {
        columns: 'A code, B name, C maximum, D self, E notes',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 1.9      |
          | 1.2     | 2       | 1.5      |
          | points  |         | 3.4      |
          | of      |         | 4        |
          | percent |         | 85.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
