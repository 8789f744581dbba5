import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: '`Không đánh giá`, `KĐG`, `Không áp dụng`, `Không phát sinh` and `N/A` as not applicable; a dash as blank',
  sheets: {
    'Văn phòng Đoàn ĐBQH và HĐND': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         |
      |-------|--------------------------------------------|-------------|----------------------|
      | "1"   | Cải cách thủ tục hành chính                | 10          | =SUM(D3:D8) → 1.5    |
      | "1.1" | Tiếp nhận hồ sơ tại Bộ phận Một cửa        | 2           | Không đánh giá       |
      | "1.2" | Hồ sơ đúng hạn                             | 2           | KĐG                  |
      | "1.3" | Thư xin lỗi khi trễ hẹn                    | 1           | Không phát sinh      |
      | "1.4" | Thủ tục hành chính nội bộ                  | 2           | 1.5                  |
      | "1.5" | Thủ tục hành chính đặc thù                 | 1           | N/A                  |
      | "1.6" | Phí, lệ phí                                | 2           | không áp dụng        |
      | "2"   | Cải cách thể chế                           | 1           | -                    |
      | "2.1" | Tự kiểm tra văn bản                        | 1           | 1                    |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Văn phòng Đoàn ĐBQH và HĐND': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 2       | KĐG      |
          | 1.2     | 2       | KĐG      |
          | 1.3     | 1       | KĐG      |
          | 1.4     | 2       | 1.5      |
          | 1.5     | 1       | KĐG      |
          | 1.6     | 2       | KĐG      |
          | 2.1     | 1       | 1        |
          | points  |         | 2.5      |
          | of      |         | 3        |
          | percent |         | 83.33    |
          | state   |         | computed |
        `,
      },
    },
  },
};
