import type { CorpusWorkbook } from './support/corpus-workbook';

/** 44958 is 1 February 2023, 44986 is 1 March 2023: `1.2` and `1.3` as Excel keeps them. */
export const workbook: CorpusWorkbook = {
  about: 'Codes',
  layout: 'codes that Excel made numbers or dates of (1.10 → 1.1, 1.2 → 1-Feb), recovered from their neighbours and reported',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                                   | Điểm tối đa |
      |-------|--------------------------------------------|-------------|
      | "1"   | Chỉ đạo, điều hành                         | 4           |
      | "1.1" | Ban hành kế hoạch                          | 1           |
      | "1.2" | Hoàn thành kế hoạch                        | 2           |
      | "1.3" | Sáng kiến                                  | 1           |
    `,
    'Sở Nội vụ': `
      | STT            | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm       |
      |----------------|--------------------------------------------|-------------|--------------------|
      | "1"            | Chỉ đạo, điều hành                         | 4           | =SUM(D3:D5) → 3    |
      | "1.1"          | Ban hành kế hoạch                          | 1           | 1                  |
      | 44958 {d-mmm}  | Hoàn thành kế hoạch                        | 2           | 1.5                |
      | 44986 {d-mmm}  | Sáng kiến                                  | 1           | 0.5                |
    `,
  },
  reads: {
    verdict: 'warnings',
    framework: 'untitled (3 items, 4 points, sheet)',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | 1.3     | 1       | 0.5      |
          | points  |         | 3        |
          | of      |         | 4        |
          | percent |         | 75.00    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Sở Nội vụ!A4 FW08', 'Sở Nội vụ!A5 FW08'],
  },
};
