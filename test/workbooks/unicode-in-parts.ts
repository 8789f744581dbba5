import type { CorpusWorkbook } from './support/corpus-workbook';

/** The scoresheet's text is decomposed, letter and marks apart, as some systems export it; the framework's is composed. */
const nfd = (table: string): string => table.normalize('NFD');

export const workbook: CorpusWorkbook = {
  about: 'Text',
  layout: 'composed and decomposed Unicode, old and new places of the tone mark (hoà, hòa), letters that only look alike',
  sheets: {
    'Khung tiêu chí': `
      | STT   | Tiêu chí                                | Điểm tối đa |
      |-------|-----------------------------------------|-------------|
      | "1"   | Hiện đại hóa hành chính                 | 3           |
      | "1.1" | Ứng dụng chữ ký số                      | 1           |
      | "1.2" | Tỷ lệ hồ sơ nộp trực tuyến              | 2           |
    `,
    'Sở Nội vụ': nfd(`
      | STT   | Tiêu chí                                | Điểm tối đa | Điểm tự đánh giá   | Tài liệu kiểm chứng                     |
      |-------|-----------------------------------------|-------------|--------------------|-----------------------------------------|
      | "1"   | Hiện đại hóa hành chính                 | 3           | =SUM(D3:D4) → 2.5  |                                         |
      | "1.1" | Ứng dụng chữ ký số                      | 1           | 1                  | Quyết định số 55/QĐ-SNV ngày 17/03/2023 |
      | "1.2" | Tỷ lệ hồ sơ nộp trực tuyến              | 2           | 1.5                | Báo cáo số 91/BC-SNV ngày 04/12/2023    |
    `),
  },
  reads: {
    verdict: 'ready',
    framework: 'untitled (2 items, 3 points, sheet)',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self, E evidence',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | points  |         | 2.5      |
          | of      |         | 3        |
          | percent |         | 83.33    |
          | state   |         | computed |
        `,
      },
    },
  },
};
