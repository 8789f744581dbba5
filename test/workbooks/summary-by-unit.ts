import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Units',
  layout: 'summaries by unit, also with areas as groups of columns and the maxima among the headings: for totals and ranks only',
  sheets: {
    'Xếp loại': `
      | KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CÁC XÃ NĂM 2023 |  |                     |          |
      | STT | Tên đơn vị              | Điểm chấm thực tế           | Xếp loại |
      |-----|-------------------------|-----------------------------|----------|
      | 1   | UBND xã Vĩnh An         | 92.5                        | Tốt      |
      | 2   | UBND xã Vĩnh Thành      | 85.25                       | Khá      |
      | 3   | UBND xã Bình Phú        | 78                          | Trung bình |
    `,
    'Xã Vĩnh An': `
      | STT | Nội dung                                   | Điểm chuẩn  | Điểm chấm thực tế |
      |-----|--------------------------------------------|-------------|-------------------|
      | "1" | Chỉ đạo, điều hành                         | 50          | 47.5              |
      | "2" | Cải cách thủ tục hành chính                | 50          | 45                |
      |     | Tổng cộng                                  | 100         | =D2+D3 → 92.5     |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    summaries: {
      'Xếp loại': `
        | unit           | rank | total |
        |----------------|------|-------|
        | UBND xã Vĩnh An | 1   | 92.5  |
        | UBND xã Vĩnh Thành | 2 | 85.25 |
        | UBND xã Bình Phú | 3  | 78    |
      `,
    },
    units: {
      'Xã Vĩnh An': {
        columns: 'A code, B name, C maximum, D appraised-1',
        scores: `
          | code    | maximum | appraised-1 |
          |---------|---------|-------------|
          | 1       | 50      | 47.5        |
          | 2       | 50      | 45          |
          | points  |         | 92.5        |
          | of      |         | 100         |
          | percent |         | 92.50       |
          | state   |         | computed    |
        `,
      },
    },
  },
};
