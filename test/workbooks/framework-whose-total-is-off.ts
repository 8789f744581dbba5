import type { CorpusWorkbook } from './support/corpus-workbook';

/** As a district's table of 2019 did, this one prints 100 over areas that make 99.55. */
export const workbook: CorpusWorkbook = {
  about: 'Frameworks',
  layout: 'printed totals that are not the sum of their parts: the items win, and the difference is reported',
  sheets: {
    Khung: `
      | TT    | Tiêu chí                          | Điểm tối đa |
      |-------|-----------------------------------|-------------|
      | "1"   | Chỉ đạo, điều hành                | 49.55       |
      | "1.1" | Kế hoạch                          | 30          |
      | "1.2" | Kiểm tra                          | 19.55       |
      | "2"   | Cải cách thủ tục hành chính       | 50          |
      |       | Tổng điểm                         | 100         |
    `,
    'Phòng Nội vụ': `
      | TT    | Tiêu chí                          | Điểm tối đa | Điểm tự chấm      |
      |-------|-----------------------------------|-------------|-------------------|
      | "1"   | Chỉ đạo, điều hành                | 49.55       | =SUM(D3:D4) → 48  |
      | "1.1" | Kế hoạch                          | 30          | 30                |
      | "1.2" | Kiểm tra                          | 19.55       | 18                |
      | "2"   | Cải cách thủ tục hành chính       | 50          | 45                |
      |       | Tổng điểm                         | 100         | =D2+D5 → 93       |
    `,
  },
  reads: {
    verdict: 'errors',
    framework: 'untitled (3 items, 99.55 points, sheet)',
    units: {
      'Phòng Nội vụ': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 30      | 30       |
          | 1.2     | 19.55   | 18       |
          | 2       | 50      | 45       |
          | points  |         | 93       |
          | of      |         | 99.55    |
          | percent |         | 93.42    |
          | state   |         | computed |
        `,
      },
    },
    findings: ['Khung!C6 FW07'],
  },
};
