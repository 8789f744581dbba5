import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Units',
  layout: 'one scoresheet for each unit: on sheets or in tables of their own, or as columns of one table; all are ranked',
  sheets: {
    'Phường 1': `
      | Tên đơn vị: UBND Phường Mỹ Long |                |             |                   |
      | STT | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm      |
      |-----|--------------------------------------------|-------------|-------------------|
      | "1" | Chứng thực điện tử                         | 2           | 1.5               |
      | "2" | Thanh toán trực tuyến                      | 2           | 1.5               |
      |     | Tổng cộng                                  | 4           | =SUM(D3:D4) → 3   |
    `,
    'Phường Bình Khánh': `
      | STT | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm      |
      |-----|--------------------------------------------|-------------|-------------------|
      | "1" | Chứng thực điện tử                         | 2           | 2                 |
      | "2" | Thanh toán trực tuyến                      | 2           | 1                 |
      |     | Tổng cộng                                  | 4           | =SUM(D2:D3) → 3   |
    `,
    'Ghi chú': `
      | Số liệu tính đến ngày 31/12/2023 |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'UBND Phường Mỹ Long': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1       | 2       | 1.5      |
          | 2       | 2       | 1.5      |
          | points  |         | 3        |
          | of      |         | 4        |
          | percent |         | 75.00    |
          | state   |         | computed |
          | rank    | 1       |          |
        `,
      },
      'Phường Bình Khánh': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1       | 2       | 2        |
          | 2       | 2       | 1        |
          | points  |         | 3        |
          | of      |         | 4        |
          | percent |         | 75.00    |
          | state   |         | computed |
          | rank    | 1       |          |
        `,
      },
    },
  },
};
