import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'a row that numbers the columns, and headings typed again on every page',
  sheets: {
    'Sở Nội vụ': `
      | TT    | Tiêu chí                                       | Điểm tối đa | Điểm tự chấm        | Điểm thẩm định      | Chỉ số (%)                |
      |-------|------------------------------------------------|-------------|---------------------|---------------------|---------------------------|
      | A     | B                                              | 1           | 2                   | 3                   | 4=3/1*100                 |
      | "1"   | Xây dựng và nâng cao chất lượng đội ngũ công chức | 4        | =SUM(D4:D5) → 3.5   | =SUM(E4:E5) → 3.5   | =ROUND(E3/C3*100,2) → 87.5 |
      | "1.1" | Tuyển dụng công chức đúng quy định             | 2           | 2                   | 2                   | =ROUND(E4/C4*100,2) → 100 |
      | "1.2" | Đào tạo, bồi dưỡng công chức                   | 2           | 1.5                 | 1.5                 | =ROUND(E5/C5*100,2) → 75  |
      |       | Tổng cộng                                      | 4           | =D3 → 3.5           | =E3 → 3.5           | =ROUND(E6/C6*100,2) → 87.5 |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F index of appraised-1',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 2       | 2        | 2           |
          | 1.2     | 2       | 1.5      | 1.5         |
          | points  |         | 3.5      | 3.5         |
          | of      |         | 4        | 4           |
          | percent |         | 87.50    | 87.50       |
          | state   |         | computed | computed    |
        `,
      },
    },
  },
};
