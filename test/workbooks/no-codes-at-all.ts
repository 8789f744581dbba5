import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Codes',
  layout: 'no codes at all: rows are known by their wording, and how surely is stated',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                                             | Điểm tối đa |
      |-------|------------------------------------------------------|-------------|
      | "1"   | Công tác chỉ đạo, điều hành cải cách hành chính      | 4           |
      | "1.1" | Kế hoạch cải cách hành chính năm                     | 1           |
      | "1.2" | Công tác kiểm tra cải cách hành chính                | 3           |
      | "2"   | Cải cách thể chế                                     | 2           |
      | "2.1" | Rà soát văn bản quy phạm pháp luật                   | 2           |
      |       | Tổng cộng                                            | 6           |
    `,
    'Sở Nội vụ': `
      | Nội dung                                             | Điểm tối đa | Điểm tự đánh giá   |
      |------------------------------------------------------|-------------|--------------------|
      | Công tác chỉ đạo, điều hành cải cách hành chính      | 4           | =SUM(C3:C4) → 3    |
      | Kế hoạch cải cách hành chính năm                     | 1           | 0.75               |
      | Công tác kiểm tra cải cách hành chính                | 3           | 2.25               |
      | Cải cách thể chế                                     | 2           | =C6 → 1.5          |
      | Rà soát văn bản quy phạm pháp luật                   | 2           | 1.5                |
      | Tổng cộng                                            | 6           | =C2+C5 → 4.5       |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'untitled (3 items, 6 points, sheet)',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, A name, B maximum, C self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 0.75     |
          | 1.2     | 3       | 2.25     |
          | 2.1     | 2       | 1.5      |
          | points  |         | 4.5      |
          | of      |         | 6        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
