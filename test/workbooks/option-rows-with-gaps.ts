import type { CorpusWorkbook } from './support/corpus-workbook';

/** 0.75 is none of the options, which stand below a blank row in the framework. */
export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'unnumbered option rows below an item',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                                   | Điểm tối đa |
      |-------|--------------------------------------------|-------------|
      | "1"   | Kế hoạch cải cách hành chính               | 3           |
      | "1.1" | Thời điểm ban hành kế hoạch                | 1           |
      |       |                                            |             |
      |       | - Ban hành trong tháng 01: 1               |             |
      |       |                                            |             |
      |       | - Ban hành sau tháng 01: 0,5               |             |
      |       | - Không ban hành: 0                        |             |
      | "1.2" | Mức độ hoàn thành kế hoạch                 | 2           |
    `,
    'Sở Y tế': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm        |
      |-------|--------------------------------------------|-------------|---------------------|
      | "1"   | Kế hoạch cải cách hành chính               | 3           | =SUM(D3:D6) → 2.25  |
      | "1.1" | Thời điểm ban hành kế hoạch                | 1           | 0.75                |
      |       |                                            |             |                     |
      |       | - Ban hành trong tháng 01: 1               |             |                     |
      | "1.2" | Mức độ hoàn thành kế hoạch                 | 2           | 1.5                 |
    `,
  },
  reads: {
    verdict: 'errors',
    framework: 'untitled (2 items, 3 points, sheet)',
    units: {
      'Sở Y tế': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 0.75     |
          | 1.2     | 2       | 1.5      |
          | points  |         | 2.25     |
          | of      |         | 3        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Sở Y tế!D3 SC04'],
  },
};
