import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Units',
  layout: 'one scoresheet for each unit: on sheets or in tables of their own, or as columns of one table; all are ranked',
  sheets: {
    'Cấp huyện': {
      table: `
        | TT    | Tiêu chí                        | Điểm chuẩn | Huyện Châu Phú     |                    | Huyện Phú Tân      |                    |
        |       |                                 |            | Tự chấm            | Thẩm định          | Tự chấm            | Thẩm định          |
        | "1"   | Cải cách thủ tục hành chính     | 5          | =SUM(D4:D5) → 4.5  | =SUM(E4:E5) → 4.5  | =SUM(F4:F5) → 5    | =SUM(G4:G5) → 4    |
        | "1.1" | Hồ sơ đúng hạn                  | 3          | 2.5                | 2.5                | 3                  | 2                  |
        | "1.2" | Công khai thủ tục               | 2          | 2                  | 2                  | 2                  | 2                  |
      `,
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Huyện Châu Phú': {
        columns: 'A code, B name, C maximum, D self, E appraised-1',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 3       | 2.5      | 2.5         |
          | 1.2     | 2       | 2        | 2           |
          | points  |         | 4.5      | 4.5         |
          | of      |         | 5        | 5           |
          | percent |         | 90.00    | 90.00       |
          | state   |         | computed | computed    |
          | rank    | 1       |          |             |
        `,
      },
      'Huyện Phú Tân': {
        columns: 'A code, B name, C maximum, F self, G appraised-1',
        scores: `
          | code    | maximum | self     | appraised-1 |
          |---------|---------|----------|-------------|
          | 1.1     | 3       | 3        | 2           |
          | 1.2     | 2       | 2        | 2           |
          | points  |         | 5        | 4           |
          | of      |         | 5        | 5           |
          | percent |         | 100.00   | 80.00       |
          | state   |         | computed | computed    |
          | rank    | 2       |          |             |
        `,
      },
    },
  },
};
