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
  nextSteps: 'Việc cần làm tiếp',
  nextStep,
  beginnings: {
    heading: 'Chưa có sổ chấm điểm?',
    sample: 'Mở sổ mẫu để xem thử',
    sampleName: 'So-mau.xlsx',
    make: 'Tạo sổ chấm điểm theo khung minh họa',
  },
  notYetChecked: { heading: 'Chưa có kết quả', advice: 'Bấm “Kiểm tra và tính lại”; kết quả sẽ hiện ở đây.' },
  languageHeading: 'Ngôn ngữ · Language',
  languageChoice: 'Ngôn ngữ của ngăn này',
};
