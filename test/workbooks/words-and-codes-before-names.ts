import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Codes',
  layout: '`1.1.1`, `1.1.1.`, `1,1,1`, `I / 1 / a`, `A / I / 1`, `LV1 / TC1`, `Mục 1.1`',
  sheets: {
    'Thanh tra tỉnh': `
      | Lĩnh vực/Tiêu chí/Tiêu chí thành phần                   | Điểm tối đa | Điểm tự chấm        |
      |---------------------------------------------------------|-------------|---------------------|
      | Lĩnh vực 1: Kế hoạch cải cách hành chính                | 3           | =C3 → 2.75          |
      | Tiêu chí 1.1: Ban hành và thực hiện                     | 3           | =SUM(C4:C5) → 2.75  |
      | Tiêu chí thành phần 1.1.1: Chất lượng kế hoạch          | 1           | 1                   |
      | Tiêu chí thành phần 1.1.2: Mức độ hoàn thành            | 2           | 1.75                |
      | Lĩnh vực 2: Sáng kiến cải cách hành chính               | 1           | 0.25                |
      | Tổng cộng                                               | 4           | =C2+C6 → 3          |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Thanh tra tỉnh': {
        columns: 'A code, A name, B maximum, C self',
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
