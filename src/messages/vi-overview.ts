import { writtenMoment } from '../core/waivers/written-moment';
import type { NextStep, OverviewMessages } from './overview-messages';

function nextStep(step: NextStep): string {
  switch (step.kind) {
    case 'columns':
      return 'Xem lại cách hiểu các cột: có cột chưa rõ nghĩa';
    case 'errors':
      return `Sửa ${step.count} lỗi`;
    case 'evidence':
      return `Bổ sung tài liệu kiểm chứng cho ${step.count} mục`;
    case 'warnings':
      return `Xem lại hoặc giải trình ${step.count} cảnh báo`;
    case 'requests':
      return 'Lập phiếu yêu cầu bổ sung gửi các cơ quan';
    case 'confirm':
      return 'Xác nhận kết quả và lập báo cáo trình Hội đồng';
  }
}

/** Lời của phần Tổng quan. */
export const overviewInVietnamese: OverviewMessages = {
  checkedAt: (moment) => `Kiểm tra lúc ${writtenMoment(moment)}`,
  nextSteps: 'Việc cần làm tiếp',
  nextStep,
  beginnings: {
    heading: 'Chưa có sổ chấm điểm?',
    sample: 'Mở sổ mẫu để xem thử',
    sampleName: 'So-mau.xlsx',
    make: 'Tạo sổ chấm điểm theo khung minh họa',
  },
  notYetChecked: { heading: 'Chưa có kết quả', advice: 'Bấm “Kiểm tra và tính lại”; kết quả sẽ hiện ở đây.' },
  tour: {
    heading: (step, of) => `Giới thiệu nhanh (${step}/${of})`,
    steps: [
      'Nút “Kiểm tra và tính lại” đối chiếu bảng chấm điểm với khung tiêu chí, điền công thức và đánh dấu những ô cần xem. Điểm và nội dung đã nhập không bị sửa.',
      'Phần “Phát hiện” liệt kê từng chỗ cần xem: ở ô nào, sai gì, sửa thế nào. Bấm vào một phát hiện để đến đúng ô.',
      'Phần “Chỉ số” và “Minh chứng” cho biết đạt bao nhiêu, mất điểm ở đâu, mục nào còn thiếu tài liệu kiểm chứng.',
      'Phần “Báo cáo” lập báo cáo, phiếu yêu cầu bổ sung gửi các cơ quan và xác nhận kết quả. Mọi việc đã ghi vào sổ đều hoàn tác được.',
    ],
    next: 'Tiếp theo',
    skip: 'Bỏ qua',
    end: 'Bắt đầu',
    again: 'Xem lại phần giới thiệu',
  },
  languageHeading: 'Ngôn ngữ · Language',
  languageChoice: 'Ngôn ngữ của ngăn này',
};
