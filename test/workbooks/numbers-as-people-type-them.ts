import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'decimal comma or point, also as text: `0,5`, `0.5`, `0,5đ`, `0.5 điểm`, full-width digits, non-breaking spaces, trailing points',
  sheets: {
    'Sở Giao thông vận tải': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         |
      |-------|--------------------------------------------|-------------|----------------------|
      | "1"   | Cải cách thủ tục hành chính                | 12          | =SUM(D3:D8) → 0      |
      | "1.1" | Cấp giấy phép lái xe trực tuyến            | 2           | "0,5đ"               |
      | "1.2" | Công khai lệ phí                           | 2           | "1.5 điểm"           |
      | "1.3" | Thời hạn giải quyết                        | 2           | "  2 "               |
      | "1.4" | Tiếp nhận phản ánh, kiến nghị              | 2           | "1,25."              |
      | "1.5" | Liên thông điện tử                         | 2           | "１,５"              |
      | "1.6" | Thư xin lỗi khi trễ hẹn                    | 2           | ".75"                |
    `.replace('"  2 "', '"\u00a02\u00a0"'),
  },
  reads: {
    verdict: 'warnings',
    framework: 'none',
    units: {
      'Sở Giao thông vận tải': {
        columns: 'A code, B name, C maximum, D self',
        scores: `
          | code    | maximum | self        |
          |---------|---------|-------------|
          | 1.1     | 2       | 0.5         |
          | 1.2     | 2       | 1.5         |
          | 1.3     | 2       | 2           |
          | 1.4     | 2       | 1.25        |
          | 1.5     | 2       | 1.5         |
          | 1.6     | 2       | 0.75        |
          | points  |         | 7.5         |
          | of      |         | 12          |
          | percent |         | 62.50       |
          | state   |         | provisional |
        `,
      },
    },
    findings: [
      'Sở Giao thông vận tải!D3 SC07',
      'Sở Giao thông vận tải!D4 SC07',
      'Sở Giao thông vận tải!D5 SC07',
      'Sở Giao thông vận tải!D6 SC07',
      'Sở Giao thông vận tải!D7 SC07',
      'Sở Giao thông vận tải!D8 SC07',
    ],
  },
};
