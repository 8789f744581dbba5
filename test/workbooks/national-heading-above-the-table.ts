import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'national heading, title and unit rows above the table, which may start in any row and column',
  sheets: {
    'Bảng điểm': {
      table: `
        | UBND TỈNH AN GIANG |                                                   | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |                  |                     |
        | SỞ TƯ PHÁP         |                                                   | Độc lập - Tự do - Hạnh phúc        |                  |                     |
        |                    |                                                   |                                    |                  |                     |
        | BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 |                |                                    |                  |                     |
        | (Kèm theo Báo cáo số 215/BC-STP ngày 15/12/2023 của Sở Tư pháp) |      |                                    |                  |                     |
        | Đơn vị: Sở Tư pháp |                                                   |                                    |                  |                     |
        |                    |                                                   |                                    |                  |                     |
        |                    |                                                   |                                    |                  |                     |
        | STT                | Tiêu chí                                          | Điểm tối đa                        | Điểm tự đánh giá | Tài liệu kiểm chứng |
        | "1"                | Công tác chỉ đạo, điều hành cải cách hành chính   | 4                                  | =SUM(D11:D12) → 3.25 |                 |
        | "1.1"              | Ban hành Kế hoạch cải cách hành chính năm         | 1.5                                | 1.5              | Kế hoạch số 12/KH-STP ngày 16/01/2023 |
        | "1.2"              | Mức độ hoàn thành Kế hoạch cải cách hành chính    | 2.5                                | 1.75             | Báo cáo số 210/BC-STP ngày 08/12/2023 |
        | "2"                | Cải cách thể chế                                  | 2                                  | =D14 → 2         |                     |
        | "2.1"              | Rà soát, hệ thống hóa văn bản quy phạm pháp luật  | 2                                  | 2                | Quyết định số 48/QĐ-UBND ngày 10/01/2023 |
        |                    | Tổng cộng                                         | 6                                  | =D10+D13 → 5.25  |                     |
      `,
      merges: ['A1:B1', 'C1:E1', 'A2:B2', 'C2:E2', 'A4:E4', 'A5:E5', 'A6:E6'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Tư pháp': {
        columns: 'A code, B name, C maximum, D self, E evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1.5     | 1.5      |
          | 1.2     | 2.5     | 1.75     |
          | 2.1     | 2       | 2        |
          | points  |         | 5.25     |
          | of      |         | 6        |
          | percent |         | 87.50    |
          | state   |         | computed |
        `,
      },
    },
  },
};
