import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Units',
  layout: 'summaries by unit, also with areas as groups of columns and the maxima among the headings: for totals and ranks only',
  sheets: {
    'Tổng hợp các sở': {
      table: `
        | BẢNG TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ, BAN, NGÀNH NĂM 2023 |  |       |           |            |           |       |           |            |           |       |           |            |
        | TT | Đơn vị        | Tổng      |       |           |            | I. Chỉ đạo, điều hành |  |        |            | II. Cải cách thể chế |  |         |            |
        |    |               | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) |
        |    |               | 70        | 30    | 100       |            | 40        | 10    | 50        |            | 30        | 20    | 50        |            |
        | 1  | Sở Nội vụ     | 65        | 27    | 92        | 92         | 38        | 9     | 47        | 94         | 27        | 18    | 45        | 90         |
        | 2  | Sở Tài chính  | 60        | 25    | 85        | 85         | 35        | 8     | 43        | 86         | 25        | 17    | 42        | 84         |
      `,
      merges: ['A1:N1', 'A2:A4', 'B2:B4', 'C2:F2', 'G2:J2', 'K2:N2'],
    },
    'Sở Nội vụ': `
      | STT | Tiêu chí                | Điểm tối đa | Điểm thẩm định | Điểm ĐTXHH |
      |-----|-------------------------|-------------|----------------|------------|
      | I   | Chỉ đạo, điều hành      | 50          | =D3 → 38       |            |
      | 1   | Kế hoạch và kiểm tra    | 40          | 38             |            |
      | 2   | Đánh giá của người dân  | 10          |                | 9          |
      | II  | Cải cách thể chế        | 50          | =D6 → 27       |            |
      | 1   | Rà soát văn bản         | 30          | 27             |            |
      | 2   | Tính khả thi của văn bản | 20         |                | 18         |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    summaries: {
      'Tổng hợp các sở': `
        | unit         | rank | total        | I. Chỉ đạo, điều hành | II. Cải cách thể chế |
        |--------------|------|--------------|-----------------------|----------------------|
        | Sở Nội vụ    | 1    | 92/100 92.00 | 47/50 94.00           | 45/50 90.00          |
        | Sở Tài chính | 2    | 85/100 85.00 | 43/50 86.00           | 42/50 84.00          |
      `,
    },
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D appraised-1, E survey',
        scores: `
          | code    | maximum | appraised-1 | survey | achieved |
          |---------|---------|-------------|--------|----------|
          | 1.1     | 40      | 38          |        |          |
          | 1.2     | 10      |             | 9      |          |
          | 2.1     | 30      | 27          |        |          |
          | 2.2     | 20      |             | 18     |          |
          | points  |         | 65          |        | 92       |
          | of      |         | 70          |        | 100      |
          | percent |         | 92.86       |        | 92.00    |
          | state   |         | computed    |        | computed |
        `,
      },
    },
  },
};
