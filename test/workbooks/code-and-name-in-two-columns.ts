import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'code and name in two columns or in one indented cell, columns in any order',
  sheets: {
    'Sở Giáo dục và Đào tạo': {
      table: `
        | STT   | Tiêu chí                                         | Điểm tối đa | Điểm tự chấm          | Điểm thẩm định        | Ghi chú của đơn vị | Ghi chú của thẩm định |
        |-------|--------------------------------------------------|-------------|-----------------------|-----------------------|--------------------|-----------------------|
        | I     | Cải cách thủ tục hành chính                      | 5           | =SUM(D3:D4) → 4.25    | =SUM(E3:E4) → 4       |                    |                       |
        | 1     | Công khai thủ tục hành chính tại Bộ phận Một cửa | 2           | 1.5                   | 1.5                   |                    |                       |
        | 2     | Giải quyết thủ tục hành chính đúng hạn           | 3           | 2.75                  | 2.5                   | Đạt 98 %           | Đạt 95 % theo hệ thống một cửa |
        | II    | Hiện đại hóa hành chính                          | 3           | =D6 → 2               | =E6 → 2               |                    |                       |
        | 1     | Xử lý hồ sơ công việc trên môi trường mạng       | 3           | 2                     | 2                     |                    |                       |
        |       | Điểm thưởng                                      | 1           | 0.5                   | 0.5                   | Sáng kiến được tỉnh công nhận |            |
        |       | Điểm phạt                                        | 2           | 0                     | 0                     |                    |                       |
        |       | Tổng cộng                                        | 8           | =D2+D5+D7-D8 → 6.75   | =E2+E5+E7-E8 → 6.5    |                    |                       |
      `,
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Giáo dục và Đào tạo': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F notes, G opinion',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 2       | 1.5      | 1.5         |
          | 1.2     | 3       | 2.75     | 2.5         |
          | 2.1     | 3       | 2        | 2           |
          | points  |         | 6.75     | 6.5         |
          | of      |         | 8        | 8           |
          | percent |         | 84.38    | 81.25       |
          | state   |         | computed | computed    |
        `,
      },
    },
  },
};
