import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Frameworks',
  layout: 'a framework from another file; with none at all, a workbook is checked for what must hold within it',
  frameworkFile: {
    'Bộ tiêu chí': `
      | BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2023 |                     |                    |
      | Số TT | Nội dung tiêu chí                        | Điểm chuẩn          | Hình thức đánh giá |
      |-------|------------------------------------------|---------------------|--------------------|
      | I     | Chỉ đạo, điều hành                       | 20                  |                    |
      | 1     | Kế hoạch                                 | 12                  | Tự đánh giá        |
      | 2     | Kiểm tra                                 | 8                   | Thẩm định          |
      | II    | Mức độ hài lòng của người dân            | 10                  | Điều tra XHH       |
      |       | Tổng cộng                                | 30                  |                    |
    `,
  },
  sheets: {
    'UBND xã Kiến An': `
      | STT   | Tiêu chí                                 | Điểm tối đa | Điểm tự chấm     |
      |-------|------------------------------------------|-------------|------------------|
      | "1"   | Chỉ đạo, điều hành                       | 20          | =SUM(D3:D4) → 17 |
      | "1.1" | Kế hoạch                                 | 12          | 11               |
      | "1.2" | Kiểm tra                                 | 8           | 6                |
      | "2"   | Mức độ hài lòng của người dân            | 10          |                  |
      |       | Tổng cộng                                | 30          | =D2+D5 → 17      |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2023 (3 items, 30 points, file)',
    units: {
      'UBND xã Kiến An': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 12      | 11       |
          | 1.2     | 8       | 6        |
          | 2       | 10      |          |
          | points  |         | 17       |
          | of      |         | 20       |
          | percent |         | 85.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
