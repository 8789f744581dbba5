import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Rows',
  layout: 'items at every depth from one to five levels, and blank rows between them',
  sheets: {
    'UBND huyện Chợ Mới': `
      | STT         | Nội dung                                           | Điểm tối đa | Điểm tự chấm          |
      |-------------|----------------------------------------------------|-------------|-----------------------|
      | "1"         | Chỉ đạo, điều hành                                 | 10          | =D3+D9 → 8.5          |
      | "1.1"       | Thực hiện kế hoạch                                 | 7           | =D4+D8 → 6            |
      | "1.1.1"     | Nhiệm vụ được giao                                 | 5           | =D5 → 4               |
      | "1.1.1.1"   | Nhiệm vụ của Ủy ban nhân dân tỉnh                  | 5           | =SUM(D6:D7) → 4       |
      | "1.1.1.1.1" | Nhiệm vụ hoàn thành trước hạn                      | 2           | 1.5                   |
      | "1.1.1.1.2" | Nhiệm vụ hoàn thành đúng hạn                       | 3           | 2.5                   |
      | "1.1.2"     | Báo cáo kết quả                                    | 2           | 2                     |
      | "1.2"       | Kiểm tra công vụ                                   | 3           | 2.5                   |
      | "2"         | Phối hợp công tác                                  | 4           | 3.75                  |
      |             | Tổng cộng                                          | 14          | =D2+D10 → 12.25       |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'UBND huyện Chợ Mới': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code      | maximum | self     |
          |-----------|---------|----------|
          | 1.1.1.1.1 | 2       | 1.5      |
          | 1.1.1.1.2 | 3       | 2.5      |
          | 1.1.2     | 2       | 2        |
          | 1.2       | 3       | 2.5      |
          | 2         | 4       | 3.75     |
          | points    |         | 12.25    |
          | of        |         | 14       |
          | percent   |         | 87.50    |
          | state     |         | computed |
        `,
      },
    },
  },
};
