import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'formulas that no program has calculated yet: sums and indices follow from the items',
  sheets: {
    'Sở Nội vụ': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm | Chỉ số (%)            |
      |-------|--------------------------------------------|-------------|--------------|-----------------------|
      | "1"   | Cải cách chế độ công vụ                    | 4           | =SUM(D3:D4)  | =IF(C2=0,"",ROUND(D2/C2*100,2)) |
      | "1.1" | Thi tuyển chức danh lãnh đạo               | 1           | 0.5          | =D3/C3*100            |
      | "1.2" | Đào tạo, bồi dưỡng                         | 3           | 2.5          | =D4/C4*100            |
      |       | Tổng cộng                                  | 4           | =SUM(D2)     | =D5/C5*100            |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self, E index of self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 0.5      |
          | 1.2     | 3       | 2.5      |
          | points  |         | 3        |
          | of      |         | 4        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
