import type { NodeLoss } from '../core/standing/points-lost';
import type { WayToTarget } from '../core/standing/way-to-target';
import { greatestLosses } from './greatest-losses';
import { listed } from './shortened';
import type { StandingMessages } from './standing-messages';
import { andMore, percent, shownPoints, STAGES } from './vi-words';

const NOBODY = 'Chưa phân công';

const mostLost = (nodes: readonly NodeLoss[]): string =>
  greatestLosses(nodes)
    .map(({ code, name, lost }) => `${code}. ${name} (${shownPoints(lost)})`)
    .join('; ');

/** Điểm cần thêm có thể lấy lại ở đâu. */
function regained({ items, shortBy }: WayToTarget): string {
  if (shortBy.gt(0)) return ', nhiều hơn tổng số điểm đã mất';
  return `; đủ nếu lấy lại điểm mất ở ${listed(
    items.map(({ code, lost }) => `${code} (${shownPoints(lost)})`),
    andMore,
  )}`;
}

/** Điểm mất và xếp loại, bằng tiếng Việt. */
export const standingInVietnamese: StandingMessages = {
  grade: ({ name }, isProvisional) => `Xếp loại: ${name}${isProvisional ? ' (tạm tính)' : ''}`,
  toNextGrade: ({ grade, ...way }) =>
    `Cần thêm ${shownPoints(way.needed)} điểm để xếp loại ${grade.name} (từ ${percent(grade.from)})${regained(way)}`,
  lost: ({ total: { lost, notYetKnown }, areas }) => {
    const most = mostLost(areas);
    const open = notYetKnown.gt(0) ? `; chưa xác định ${shownPoints(notYetKnown)} điểm` : '';
    return `Điểm mất: ${shownPoints(lost)}${most === '' ? '' : `, nhiều nhất ở ${most}`}${open}`;
  },
  lostByAgency: ({ agencies }) => {
    const most = greatestLosses(agencies).map(({ agency, lost }) => `${agency ?? NOBODY} (${shownPoints(lost)})`);
    return `Điểm mất theo cơ quan phụ trách: ${most.join('; ')}`;
  },
  lostByCriterion: ({ criteria }) => `Điểm mất theo tiêu chí: ${mostLost(criteria)}`,
  lostByItem: ({ items }) => `Điểm mất theo mục chấm điểm: ${mostLost(items)}`,

  lostHeading: ({ lost }) => `Điểm mất: ${shownPoints(lost)}`,
  lostAt: ({ stage, total: { notYetKnown } }) =>
    `Tính theo cột “${STAGES[stage]}”${notYetKnown.gt(0) ? `; còn ${shownPoints(notYetKnown)} điểm chưa xác định vì chưa có điểm đọc được` : ''}.`,
  groupedBy: 'Xem theo',
  groupings: { areas: 'Lĩnh vực', criteria: 'Tiêu chí', items: 'Mục chấm điểm', agencies: 'Cơ quan phụ trách' },
  nobodyNamed: NOBODY,
  points: shownPoints,
  notYetKnown: (points) => `chưa xác định ${shownPoints(points)} điểm`,
  target: 'Chỉ số mong muốn (%)',
  targetMistaken: 'Nhập một số từ 0 đến 100.',
  toTarget: (way) =>
    way.needed.gt(0)
      ? `Cần thêm ${shownPoints(way.needed)} điểm để đạt ${percent(way.target)}${regained(way)}.`
      : `Đã đạt ${percent(way.target)}.`,

  rankingHeading: (units) => `Xếp hạng ${units} đơn vị`,
  placeRemark: (grade, isProvisional) =>
    grade === null ? (isProvisional ? 'Tạm tính' : null) : standingInVietnamese.grade(grade, isProvisional),
  place: (rank, unit) => (rank === null ? unit : `${rank}. ${unit}`),
};
