import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'total, bonus and penalty rows, with labels merged over several columns, and subtotals labelled like the total',
  sheets: {
    'UBND xã Bình Hòa': {
      table: `
        | STT   | Tiêu chí                                        | Điểm tối đa | Điểm tự đánh giá      | Minh chứng                                |
        |-------|-------------------------------------------------|-------------|-----------------------|-------------------------------------------|
        | "I"   | Chỉ đạo, điều hành                              | 6           | =SUM(D3:D4) → 5       |                                           |
        | "1"   | Ban hành văn bản chỉ đạo                        | 2           | 2                     | Kế hoạch số 05/KH-UBND ngày 09/01/2023    |
        | "2"   | Thực hiện nhiệm vụ được giao                    | 4           | 3                     | Báo cáo số 77/BC-UBND ngày 01/12/2023     |
        | "II"  | Cải cách thủ tục hành chính                     | 4           | =D6 → 3.5             |                                           |
        | "1"   | Hồ sơ đúng hạn                                  | 4           | 3.5                   | Báo cáo số 80/BC-UBND ngày 05/12/2023     |
        | "III" | Điểm cộng (tối đa 1 điểm)                       | 1           | 1                     | Quyết định số 1201/QĐ-UBND ngày 17/08/2023 |
        | "IV"  | Điểm trừ                                        | 2           | 0.5                   | Công văn số 310/UBND-NC ngày 02/10/2023   |
        | Tổng điểm (I + II + III - IV) |                         | 10          | =D2+D5+D7-D8 → 9      |                                           |
      `,
      merges: ['A9:B9'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'UBND xã Bình Hòa': {
        columns: 'A code, B name, C maximum, D self, E evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 2        |
          | 1.2     | 4       | 3        |
          | 2.1     | 4       | 3.5      |
          | points  |         | 9        |
          | of      |         | 10       |
          | percent |         | 90.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
