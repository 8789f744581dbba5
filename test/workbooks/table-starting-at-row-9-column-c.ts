import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'national heading, title and unit rows above the table, which may start in any row and column',
  sheets: {
    'Sở Xây dựng': {
      startsAt: 'C9',
      table: `
        | TT    | Nội dung                                        | Điểm chuẩn | Tự chấm               |
        |-------|-------------------------------------------------|------------|-----------------------|
        | "1"   | Cải cách thủ tục hành chính                     | 5          | =SUM(F11:F12) → 4.5   |
        | "1.1" | Công khai thủ tục hành chính                    | 2          | 2                     |
        | "1.2" | Giải quyết hồ sơ thủ tục hành chính đúng hạn    | 3          | 2.5                   |
        |       | Tổng cộng                                       | 5          | =F10 → 4.5            |
      `,
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Xây dựng': {
        columns: 'C code, D name, E maximum, F self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 2        |
          | 1.2     | 3       | 2.5      |
          | points  |         | 4.5      |
          | of      |         | 5        |
          | percent |         | 90.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
