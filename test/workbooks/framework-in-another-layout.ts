import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Frameworks',
  layout: 'a framework on a sheet of the workbook, in a layout of its own',
  sheets: {
    'Phụ lục': {
      table: `
        | BỘ NỘI VỤ                  |             |                     |                                                   |                     |                  |
        | PHỤ LỤC                    |             |                     |                                                   |                     |                  |
        | BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 |  |  |                                                   |                     |                  |
        | (Kèm theo Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022) |  |  |                                                |                     |                  |
        | Lĩnh vực/Tiêu chí/Tiêu chí thành phần                  | Thang điểm | Phương pháp đánh giá | Hướng dẫn chấm              | Tài liệu minh chứng | Cơ quan tham mưu |
        | "I. CẢI CÁCH THỂ CHẾ"                                  | 4          |                      |                             |                     | Sở Tư pháp       |
        | "1. Xây dựng văn bản quy phạm pháp luật"               | 2          | Tự đánh giá          | Ban hành đúng tiến độ: 2⏎Chậm tiến độ: 1⏎Không ban hành: 0 | Văn bản ban hành |  |
        | "2. Tính khả thi của văn bản"                          | 2          | Khảo sát             |                             |                     |                  |
        | "II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH"                      | 6          |                      |                             |                     | Văn phòng UBND   |
        | "1. Hồ sơ giải quyết đúng hạn"                         | 4          | Thẩm định            | Tỷ lệ % × điểm tối đa; dưới 80%: 0 | Báo cáo của đơn vị | |
        | "2. Công khai thủ tục hành chính"                      | 2          | Tự đánh giá          | Mỗi thủ tục chậm công khai trừ 0,25 điểm | Không  |                  |
        | "Tổng cộng"                                            | 10         |                      |                             |                     |                  |
      `,
      merges: ['A1:B1', 'A3:F3', 'A4:F4'],
    },
    'Bảng tự chấm': `
      | Mã    | Tên tiêu chí                            | Điểm tối đa | Tự chấm            | Điểm khảo sát | Minh chứng                                |
      |-------|-----------------------------------------|-------------|--------------------|---------------|-------------------------------------------|
      | "1"   | Cải cách thể chế                        | 4           | =D3 → 2            |               |                                           |
      | "1.1" | Xây dựng văn bản quy phạm pháp luật     | 2           | 2                  |               | Nghị quyết số 12/2023/NQ-HĐND ngày 10/07/2023 |
      | "1.2" | Tính khả thi của văn bản                | 2           |                    | 1.6           |                                           |
      | "2"   | Cải cách thủ tục hành chính             | 6           | =SUM(D6:D7) → 5.3  |               |                                           |
      | "2.1" | Hồ sơ giải quyết đúng hạn               | 4           | 3.8                |               | Báo cáo số 214/BC-VPUBND ngày 15/12/2023  |
      | "2.2" | Công khai thủ tục hành chính            | 2           | 1.5                |               |                                           |
      |       | Tổng cộng                               | 10          | =D2+D5 → 7.3       |               |                                           |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 (4 items, 10 points, sheet)',
    units: {
      'Bảng tự chấm': {
        columns: 'A code, B name, C maximum, D self, E survey, F evidence',
        scores: `
          | code    | maximum | self     | survey | achieved |
          |---------|---------|----------|--------|----------|
          | 1.1     | 2       | 2        |        |          |
          | 1.2     | 2       |          | 1.6    |          |
          | 2.1     | 4       | 3.8      |        |          |
          | 2.2     | 2       | 1.5      |        |          |
          | points  |         | 7.3      |        | 8.9      |
          | of      |         | 8        |        | 10       |
          | percent |         | 91.25    |        | 89.00    |
          | state   |         | computed |        | computed |
        `,
      },
    },
  },
};
