import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Around the table',
  layout: 'signature rows and notes below it',
  sheets: {
    'Sở Công Thương': `
      | STT   | Nội dung đánh giá                              | Điểm tối đa | Điểm tự đánh giá  | Giải trình |
      |-------|------------------------------------------------|-------------|-------------------|------------|
      | "1"   | Cải cách tài chính công                        | 5           | =SUM(D3:D4) → 3   |            |
      | "1.1" | Giải ngân kế hoạch vốn đầu tư công             | 3           | 1.5               | Đạt 62 % do vướng giải phóng mặt bằng tại cụm công nghiệp Hòa Bình |
      | "1.2" | Tổ chức thực hiện các kiến nghị sau kiểm toán  | 2           | 1.5               | Còn 01 kiến nghị chưa đến hạn |
      |       | Tổng cộng                                      | 5           | =D2 → 3           |            |
      |       |                                                |             |                   |            |
      | Ghi chú: |                                             |             |                   |            |
      | "1"   | Điểm tự đánh giá được làm tròn đến hai chữ số thập phân. | |                   |            |
      | "2"   | Số liệu giải ngân tính đến hết ngày 31/12/2023. |            |                   |            |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Sở Công Thương': {
        columns: 'A code, B name, C maximum, D self, E explanation',
        scores: `
          | code    | maximum | self     |
          |---------|---------|----------|
          | 1.1     | 3       | 1.5      |
          | 1.2     | 2       | 1.5      |
          | points  |         | 3        |
          | of      |         | 5        |
          | percent |         | 60.00    |
          | state   |         | computed |
        `,
      },
    },
  },
};
