import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'items on other rows than in the framework, known by their codes',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                            | Điểm tối đa |
      |-------|-------------------------------------|-------------|
      | "1"   | Hiện đại hóa hành chính             | 4           |
      | "1.1" | Chữ ký số                           | 1           |
      | "1.2" | Dịch vụ công trực tuyến             | 3           |
      | "2"   | Cải cách tài chính công             | 2           |
      | "2.1" | Giải ngân vốn đầu tư công           | 2           |
    `,
    'Sở Công Thương': `
      | STT   | Tiêu chí                            | Điểm tối đa | Điểm tự chấm       |
      |-------|-------------------------------------|-------------|--------------------|
      | "2"   | Cải cách tài chính công             | 2           | =D3 → 2            |
      | "2.1" | Giải ngân vốn đầu tư công           | 2           | 2                  |
      | "1"   | Hiện đại hóa hành chính             | 4           | =SUM(D5:D6) → 2.5  |
      | "1.2" | Dịch vụ công trực tuyến             | 3           | 1.5                |
      | "1.1" | Chữ ký số                           | 1           | 1                  |
    `,
  },
  reads: {
    verdict: 'warnings',
    framework: 'untitled (3 items, 6 points, sheet)',
    units: {
      'Sở Công Thương': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 3       | 1.5      |
          | 2.1     | 2       | 2        |
          | points  |         | 4.5      |
          | of      |         | 6        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Sở Công Thương!A4 FW06', 'Sở Công Thương!A6 FW06'],
  },
};
