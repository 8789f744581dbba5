import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'unnumbered option rows below an item',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                                   | Điểm tối đa |
      |-------|--------------------------------------------|-------------|
      | "1"   | Kế hoạch cải cách hành chính               | 3           |
      | "1.1" | Thời điểm ban hành kế hoạch                | 1           |
      |       | - Ban hành trong tháng 01 của năm kế hoạch: 1 |          |
      |       | - Ban hành sau tháng 01: 0,5               |             |
      |       | - Không ban hành: 0                        |             |
      | "1.2" | Mức độ hoàn thành kế hoạch                 | 2           |
      |       | Hoàn thành 100% kế hoạch                   | 2           |
      |       | Hoàn thành từ 80% đến dưới 100% kế hoạch   | 1           |
      |       | Hoàn thành dưới 80% kế hoạch               | 0           |
    `,
    'Sở Du lịch': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm      |
      |-------|--------------------------------------------|-------------|-------------------|
      | "1"   | Kế hoạch cải cách hành chính               | 3           | =D3+D7 → 1.5      |
      | "1.1" | Thời điểm ban hành kế hoạch                | 1           | 0.5               |
      |       | - Ban hành trong tháng 01 của năm kế hoạch: 1 |          |                   |
      |       | - Ban hành sau tháng 01: 0,5               |             |                   |
      |       | - Không ban hành: 0                        |             |                   |
      | "1.2" | Mức độ hoàn thành kế hoạch                 | 2           | 1                 |
      |       | Hoàn thành 100% kế hoạch                   | 2           |                   |
      |       | Hoàn thành từ 80% đến dưới 100% kế hoạch   | 1           |                   |
      |       | Hoàn thành dưới 80% kế hoạch               | 0           |                   |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'untitled (2 items, 3 points, sheet)',
    units: {
      'Sở Du lịch': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 0.5      |
          | 1.2     | 2       | 1        |
          | points  |         | 1.5      |
          | of      |         | 3        |
          | percent |         | 50.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
