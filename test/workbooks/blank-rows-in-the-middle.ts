import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'items at every depth from one to five levels, and blank rows between them',
  sheets: {
    'Sở Nội vụ': `
      | STT   | Tiêu chí                                       | Điểm tối đa | Điểm tự đánh giá    |
      |-------|------------------------------------------------|-------------|---------------------|
      |       |                                                |             |                     |
      | "1"   | Cải cách tổ chức bộ máy                        | 3           | =SUM(D4:D7) → 2.5   |
      | "1.1" | Rà soát chức năng, nhiệm vụ                    | 1           | 1                   |
      |       |                                                |             |                     |
      |       |                                                |             |                     |
      | "1.2" | Phân cấp quản lý                               | 2           | 1.5                 |
      |       |                                                |             |                     |
      | "2"   | Cải cách chế độ công vụ                        | 2           | =D11 → 2            |
      |       |                                                |             |                     |
      | "2.1" | Cơ cấu công chức theo vị trí việc làm          | 2           | 2                   |
      |       |                                                |             |                     |
      |       | Tổng cộng                                      | 5           | =D3+D9 → 4.5        |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Nội vụ': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 1       | 1        |
          | 1.2     | 2       | 1.5      |
          | 2.1     | 2       | 2        |
          | points  |         | 4.5      |
          | of      |         | 5        |
          | percent |         | 90.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
