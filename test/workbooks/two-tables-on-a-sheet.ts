import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'several tables on a sheet, Excel tables, hidden rows, columns and sheets',
  sheets: {
    'Tổng hợp cấp xã': `
      | Đơn vị: UBND xã Vĩnh Hanh |                              |             |                  |
      | STT   | Tiêu chí                                         | Điểm tối đa | Điểm tự đánh giá |
      |-------|--------------------------------------------------|-------------|------------------|
      | "1"   | Ban hành kế hoạch cải cách hành chính            | 2           | 2                |
      | "2"   | Tiếp nhận và trả kết quả tại Bộ phận Một cửa     | 3           | 2.25             |
      |       | Tổng cộng                                        | 5           | =SUM(D3:D4) → 4.25 |
      |       |                                                  |             |                  |
      | Đơn vị: UBND xã Cần Đăng |                               |             |                  |
      | TT    | Nội dung                                         | Điểm chuẩn  | Điểm tự chấm     |
      | "1"   | Ban hành kế hoạch cải cách hành chính            | 2           | 1                |
      | "2"   | Tiếp nhận và trả kết quả tại Bộ phận Một cửa     | 3           | 3                |
      |       | Tổng cộng                                        | 5           | =SUM(D9:D10) → 4 |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'UBND xã Vĩnh Hanh': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1       | 2       | 2        |
          | 2       | 3       | 2.25     |
          | points  |         | 4.25     |
          | of      |         | 5        |
          | percent |         | 85.00    |
          | state   |         | computed |
          | rank    | 1       |          |
        `,
      },
      'UBND xã Cần Đăng': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1       | 2       | 1        |
          | 2       | 3       | 3        |
          | points  |         | 4        |
          | of      |         | 5        |
          | percent |         | 80.00    |
          | state   |         | computed |
          | rank    | 2       |          |
        `,
      },
    },
  },
};
