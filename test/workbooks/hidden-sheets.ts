import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'several tables on a sheet, Excel tables, hidden rows, columns and sheets',
  sheets: {
    'Danh mục': {
      table: `
        | Có    |
        | Không |
      `,
      visibility: 'very-hidden',
    },
    'Khung tiêu chí': {
      table: `
        | BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2023 |   |             |
        | STT   | Tiêu chí                                           | Điểm tối đa |
        |-------|----------------------------------------------------|-------------|
        | "1"   | Cải cách thủ tục hành chính                        | 3           |
        | "1.1" | Rà soát, đánh giá thủ tục hành chính               | 1           |
        | "1.2" | Xử lý phản ánh, kiến nghị về quy định hành chính   | 2           |
        |       | Tổng cộng                                          | 3           |
      `,
      visibility: 'hidden',
    },
    'Ban Dân tộc': `
      | STT   | Tiêu chí                                           | Điểm tối đa | Điểm tự đánh giá  |
      |-------|----------------------------------------------------|-------------|-------------------|
      | "1"   | Cải cách thủ tục hành chính                        | 3           | =SUM(D3:D4) → 2   |
      | "1.1" | Rà soát, đánh giá thủ tục hành chính               | 1           | 1                 |
      | "1.2" | Xử lý phản ánh, kiến nghị về quy định hành chính   | 2           | 1                 |
      |       | Tổng cộng                                          | 3           | =D2 → 2           |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2023 (2 items, 3 points, sheet)',
    units: {
      'Ban Dân tộc': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1        |
          | points  |         | 2        |
          | of      |         | 3        |
          | percent |         | 66.67    |
          | state   |         | computed |
        `,
      },
    },
  },
};
