import { drawnFramework } from '../support/drawn-framework';

/** A small framework with every kind of scoring rule, a survey's item, caps, and an area that is an item itself. */
export const ALL_RULES = drawnFramework(`
  | BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC NĂM 2025 |  |  |  |  |  |  |
  | (Kèm theo Quyết định số 876/QĐ-BNV)       |  |  |  |  |  |  |
  | STT   | Tiêu chí            | Điểm tối đa | Hình thức đánh giá  | Cách tính điểm                      | Tài liệu kiểm chứng | Cơ quan phụ trách |
  |-------|---------------------|-------------|---------------------|-------------------------------------|---------------------|-------------------|
  | "1"   | Chỉ đạo điều hành   | 4.5         |                     |                                     |                     | Sở Nội vụ         |
  | "1.1" | Kế hoạch            | 1           | Tự đánh giá         |                                     | Quyết định          |                   |
  |       | - Đúng hạn          | 1           |                     |                                     |                     |                   |
  |       | - Chậm              | 0.5         |                     |                                     |                     |                   |
  |       | - Không ban hành    | 0           |                     |                                     |                     |                   |
  | "1.2" | Hoàn thành kế hoạch | 1.5         | Tự đánh giá         | Dưới 80%: 0 điểm⏎Tỷ lệ % × điểm tối đa | Báo cáo          |                   |
  | "1.3" | Báo cáo định kỳ     | 1           | Tự đánh giá         | Mỗi báo cáo chậm trừ 0,25 điểm      | Không               | Sở Y tế           |
  | "1.4" | Sáng kiến           | 1           | Tự đánh giá         | Do Hội đồng xem xét                 |                     |                   |
  | "2"   | Mức độ hài lòng     | 3           |                     |                                     |                     |                   |
  | "2.1" | Người dân           | 2           | Điều tra xã hội học |                                     |                     |                   |
  | "2.2" | Doanh nghiệp        | 1           | Điều tra xã hội học |                                     |                     |                   |
  | "3"   | Thu nhập            | 2.5         | Tự đánh giá         |                                     |                     |                   |
  |       | Tổng cộng           | 10          |                     |                                     |                     |                   |
  |       | Điểm thưởng         | 2           |                     |                                     |                     |                   |
  |       | Điểm phạt           | 1           |                     |                                     |                     |                   |
`);
