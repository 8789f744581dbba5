import type { CorpusWorkbook } from './support/corpus-workbook';

/** `hoá`, `khoá`, `thuỷ` as they were written before; the area's І is Ukrainian, the С of `СCHC` Cyrillic. */
export const workbook: CorpusWorkbook = {
  about: 'Text',
  layout: 'composed and decomposed Unicode, old and new places of the tone mark (hoà, hòa), letters that only look alike',
  sheets: {
    'Khung tiêu chí': `
      | STT | Tiêu chí                                | Điểm tối đa |
      |-----|-----------------------------------------|-------------|
      | I   | Hiện đại hóa hành chính                 | 3           |
      | 1   | Số hóa hồ sơ ngành thủy sản             | 1           |
      | 2   | Đào tạo khóa mới về CCHC                | 2           |
      | II  | Hòa giải ở cơ sở                        | 2           |
    `,
    'Sở Nông nghiệp và Môi trường': `
      | Nội dung                                | Điểm tối đa | Điểm tự chấm       |
      |-----------------------------------------|-------------|--------------------|
      | "І. Hiện đại hoá hành chính"            | 3           | =SUM(C3:C4) → 2.5  |
      | "    1. Số hoá hồ sơ ngành thuỷ sản"    | 1           | 1                  |
      | "    2. Đào tạo khoá mới về СCHC"       | 2           | 1.5                |
      | "ІІ. Hoà giải ở cơ sở"                  | 2           | 2                  |
      | Tổng cộng                               | 5           | =C2+C5 → 4.5       |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'untitled (3 items, 5 points, sheet)',
    units: {
      'Sở Nông nghiệp và Môi trường': {
        columns: 'A code, A name, B maximum, C self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | 2       | 2       | 2        |
          | points  |         | 4.5      |
          | of      |         | 5        |
          | percent |         | 90.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
