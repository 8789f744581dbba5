import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Units',
  layout: 'one scoresheet for each unit: on sheets or in tables of their own, or as columns of one table; all are ranked',
  sheets: {
    'Tổng hợp tự chấm': `
      | TỔNG HỢP ĐIỂM TỰ CHẤM CẢI CÁCH HÀNH CHÍNH NĂM 2023 |                               |             |                    |                   |                     |
      | STT   | Nội dung                                         | Điểm tối đa | Sở Nội vụ          | Sở Tư pháp        | UBND huyện Tri Tôn  |
      |-------|--------------------------------------------------|-------------|--------------------|-------------------|---------------------|
      | "1"   | Chỉ đạo, điều hành                               | 4           | =SUM(D4:D5) → 3.5  | =SUM(E4:E5) → 4   | =SUM(F4:F5) → 2     |
      | "1.1" | Kế hoạch cải cách hành chính                     | 2           | 2                  | 2                 | 1                   |
      | "1.2" | Kiểm tra cải cách hành chính                     | 2           | 1.5                | 2                 | 1                   |
      | "2"   | Cải cách thể chế                                 | 1           | =D7 → 1            | =E7 → 1           | =F7 → 0.5           |
      | "2.1" | Rà soát văn bản                                  | 1           | 1                  | 1                 | 0.5                 |
      |       | Tổng cộng                                        | 5           | =D3+D6 → 4.5       | =E3+E6 → 5        | =F3+F6 → 2.5        |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 2        |
          | 1.2     | 2       | 1.5      |
          | 2.1     | 1       | 1        |
          | points  |         | 4.5      |
          | of      |         | 5        |
          | percent |         | 90.00    |
          | state   |         | computed |
          | rank    | 2       |          |
        `,
      },
      'Sở Tư pháp': {
        columns: 'A code, B name, C maximum, E self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 2        |
          | 1.2     | 2       | 2        |
          | 2.1     | 1       | 1        |
          | points  |         | 5        |
          | of      |         | 5        |
          | percent |         | 100.00   |
          | state   |         | computed |
          | rank    | 1       |          |
        `,
      },
      'UBND huyện Tri Tôn': {
        columns: 'A code, B name, C maximum, F self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 1        |
          | 1.2     | 2       | 1        |
          | 2.1     | 1       | 0.5      |
          | points  |         | 2.5      |
          | of      |         | 5        |
          | percent |         | 50.00    |
          | state   |         | computed |
          | rank    | 3       |          |
        `,
      },
    },
  },
};
