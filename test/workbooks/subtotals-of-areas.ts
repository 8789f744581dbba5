import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'total, bonus and penalty rows, with labels merged over several columns, and subtotals labelled like the total',
  sheets: {
    'Cục Thuế': {
      table: `
        | STT | Nội dung                                    | Điểm tối đa | Điểm tự chấm       |
        |-----|---------------------------------------------|-------------|--------------------|
        | I   | Chỉ đạo, điều hành                          |             |                    |
        | 1   | Kế hoạch năm                                | 2           | 2                  |
        | 2   | Báo cáo định kỳ                             | 1           | 0.5                |
        |     | Cộng                                        | 3           | =SUM(D3:D4) → 2.5  |
        | II  | Hiện đại hóa hành chính                     |             |                    |
        | 1   | Hóa đơn điện tử                             | 2           | 2                  |
        |     | Cộng                                        | 2           | =D7 → 2            |
        |     | TỔNG CỘNG                                   | 5           | =D5+D8 → 4.5       |
      `,
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Cục Thuế': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 2        |
          | 1.2     | 1       | 0.5      |
          | 2.1     | 2       | 2        |
          | points  |         | 4.5      |
          | of      |         | 5        |
          | percent |         | 90.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
