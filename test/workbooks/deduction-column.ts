import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Columns',
  layout: 'a deduction column, with the score after deduction behind it',
  sheets: {
    'Sở Tài nguyên và Môi trường': {
      table: `
        | Tiêu chí | Nội dung                                        | Điểm tối đa | Điểm tự chấm         | Điểm thẩm định       | Điểm bị trừ | Điểm thẩm định sau khi trừ |
        |----------|-------------------------------------------------|-------------|----------------------|----------------------|-------------|----------------------------|
        | "1"      | Cải cách thủ tục hành chính                     | 6           | =SUM(D3:D4) → 5.5    | =SUM(E3:E4) → 5.5    |             | =SUM(G3:G4) → 5            |
        | "1.1"    | Hồ sơ đất đai giải quyết đúng hạn               | 4           | 3.5                  | 3.5                  | 0.5         | =E3-F3 → 3                 |
        | "1.2"    | Công khai quy hoạch, kế hoạch sử dụng đất       | 2           | 2                    | 2                    |             | =E4-F4 → 2                 |
        | Tổng cộng |                                                | 6           | =D2 → 5.5            | =E2 → 5.5            |             | =G2 → 5                    |
      `,
      merges: ['A5:B5'],
    },
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Tài nguyên và Môi trường': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F deducted, G achieved',
        scores: `
          | code    | maximum | self     | appraised-1 | achieved |
          |---------|---------|----------|-------------|----------|
          | 1.1     | 4       | 3.5      | 3.5         | 3        |
          | 1.2     | 2       | 2        | 2           | 2        |
          | points  |         | 5.5      | 5.5         | 5        |
          | of      |         | 6        | 6           | 6        |
          | percent |         | 91.67    | 91.67       | 83.33    |
          | state   |         | computed | computed    | computed |
        `,
      },
    },
  },
};
