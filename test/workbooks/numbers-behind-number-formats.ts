import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'numbers behind any number format; percentages as fractions, as numbers or as text',
  sheets: {
    'Bảo hiểm xã hội tỉnh': `
      | STT   | Tiêu chí                                   | Điểm tối đa    | Điểm tự chấm                        | Tỷ lệ (%)                      |
      |-------|--------------------------------------------|----------------|-------------------------------------|--------------------------------|
      | "1"   | Hiện đại hóa hành chính                    | 5 {0.00}       | =SUM(D3:D5) → 4.3 {#,##0.00}        | =D2/C2 → 86%                   |
      | "1.1" | Dịch vụ công trực tuyến                    | 2 {0.00}       | 1.8 {0.00" điểm"}                   | =D3/C3*100 → 90                |
      | "1.2" | Số hóa hồ sơ                               | 2 {0.0}        | 1.5 {_(* #,##0.00_)}                | "75%"                          |
      | "1.3" | Chữ ký số                                  | 1 {@}          | 1 {0.00;[Red]-0.00}                 | "100,00 %"                     |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Bảo hiểm xã hội tỉnh': {
        columns: 'A code, B name, C maximum, D self, E index of self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | 1.8      |
          | 1.2     | 2       | 1.5      |
          | 1.3     | 1       | 1        |
          | points  |         | 4.3      |
          | of      |         | 5        |
          | percent |         | 86.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
