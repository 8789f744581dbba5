import { greatestLosses } from './greatest-losses';
import type { StandingMessages } from './standing-messages';
import { percent, shownPoints } from './vi-words';

/** Điểm mất và xếp loại, bằng tiếng Việt. */
export const standingInVietnamese: StandingMessages = {
  grade: ({ name }, isProvisional) => `Xếp loại: ${name}${isProvisional ? ' (tạm tính)' : ''}`,
  toNextGrade: ({ grade, needed, shortBy }) =>
    shortBy.gt(0)
      ? `Cần thêm ${shownPoints(needed)} điểm để xếp loại ${grade.name} (từ ${percent(grade.from)}), nhiều hơn tổng số điểm đã mất`
      : `Cần thêm ${shownPoints(needed)} điểm để xếp loại ${grade.name} (từ ${percent(grade.from)})`,
  lost: ({ total: { lost, notYetKnown }, areas }) => {
    const most = greatestLosses(areas).map((area) => `${area.code}. ${area.name} (${shownPoints(area.lost)})`);
    const open = notYetKnown.gt(0) ? `; chưa xác định ${shownPoints(notYetKnown)} điểm` : '';
    return `Điểm mất: ${shownPoints(lost)}${most.length === 0 ? '' : `, nhiều nhất ở ${most.join('; ')}`}${open}`;
  },
  lostByAgency: ({ agencies }) => {
    const most = greatestLosses(agencies).map(({ agency, lost }) => `${agency ?? 'Chưa phân công'} (${shownPoints(lost)})`);
    return `Điểm mất theo cơ quan phụ trách: ${most.join('; ')}`;
  },
};
