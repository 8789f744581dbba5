import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'decimal comma or point, also as text: `0,5`, `0.5`, `0,5đ`, `0.5 điểm`, full-width digits, non-breaking spaces, trailing points',
  sheets: {
    'Kho bạc Nhà nước': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         |
      |-------|--------------------------------------------|-------------|----------------------|
      | "1"   | Cải cách tài chính công                    | "31.50"     | =SUM(D3:D5) → 0      |
      | "1.1" | Giải ngân vốn đầu tư công                  | "20.25"     | "18.15"              |
      | "1.2" | Quản lý, sử dụng tài sản công              | "10.75"     | "9.6"                |
      | "1.3" | Cơ chế tự chủ                              | "0.5"       | "0.5"                |
    `,
  },
  reads: {
    verdict: 'warnings',
    framework: 'none',
    units: {
      'Kho bạc Nhà nước': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self        |
          |---------|---------|-------------|
          | 1.1     | 20.25   | 18.15       |
          | 1.2     | 10.75   | 9.6         |
          | 1.3     | 0.5     | 0.5         |
          | points  |         | 28.25       |
          | of      |         | 31.5        |
          | percent |         | 89.68       |
          | state   |         | provisional |
        `,
      },
    },
    findings: ['Kho bạc Nhà nước!D3 SC07', 'Kho bạc Nhà nước!D4 SC07', 'Kho bạc Nhà nước!D5 SC07'],
  },
};
