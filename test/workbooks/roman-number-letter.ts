import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Codes',
  layout: '`1.1.1`, `1.1.1.`, `1,1,1`, `I / 1 / a`, `A / I / 1`, `LV1 / TC1`, `Mục 1.1`',
  sheets: {
    'Sở Xây dựng': `
      | STT      | Tiêu chí                                     | Điểm tối đa | Điểm tự chấm        |
      |----------|----------------------------------------------|-------------|---------------------|
      | I        | Kế hoạch cải cách hành chính                 | 3           | =D3 → 2.75          |
      | "1"      | Ban hành và thực hiện                        | 3           | =SUM(D4:D5) → 2.75  |
      | a        | Chất lượng kế hoạch                          | 1           | 1                   |
      | b        | Mức độ hoàn thành                            | 2           | 1.75                |
      | II       | Sáng kiến cải cách hành chính                | 1           | 0.25                |
      |          | Tổng cộng                                    | 4           | =D2+D6 → 3          |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Xây dựng': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1.1   | 1       | 1        |
          | 1.1.2   | 2       | 1.75     |
          | 2       | 1       | 0.25     |
          | points  |         | 3        |
          | of      |         | 4        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
