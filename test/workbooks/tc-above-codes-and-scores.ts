import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: '`TC` as *tiêu chí* or as *tự chấm*, whichever its surroundings leave open',
  sheets: {
    'Sở Xây dựng': `
      | TC    | Nội dung                          | Điểm tối đa | TC                 | TĐ                 |
      |-------|-----------------------------------|-------------|--------------------|--------------------|
      | 1     | Cải cách tài chính công           | 3           | =SUM(D3:D4) → 2.5  | =SUM(E3:E4) → 2.25 |
      | 1.1   | Giải ngân vốn đầu tư công         | 2           | 1.5                | 1.5                |
      | 1.2   | Thực hiện kiến nghị sau thanh tra | 1           | 1                  | 0.75               |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Xây dựng': {
        columns: 'A code, B name, C maximum, D self, E appraised-1',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 2       | 1.5      | 1.5         |
          | 1.2     | 1       | 1        | 0.75        |
          | points  |         | 2.5      | 2.25        |
          | of      |         | 3        | 3           |
          | percent |         | 83.33    | 75.00       |
          | state   |         | computed | computed    |
        `,
      },
    },
  },
};
