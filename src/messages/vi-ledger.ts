import type { LedgerGroup } from '../core/evidence/ledger-groups';
import { greatestRisks } from './greatest-risks';
import type { LedgerMessages } from './ledger-messages';
import { shownPoints } from './vi-words';

const STATES: LedgerMessages['states'] = {
  attached: 'Có tài liệu',
  explained: 'Có giải trình',
  missing: 'Còn thiếu',
  notRequired: 'Không yêu cầu',
  notApplicable: 'Không đánh giá',
};

const nameOf = ({ code, name }: LedgerGroup): string => (code === null ? (name ?? 'Chưa phân công') : `${code}. ${name ?? ''}`);

const mostAtRisk = (groups: readonly LedgerGroup[]): string =>
  greatestRisks(groups)
    .map((group) => `${nameOf(group)} (${shownPoints(group.pointsAtRisk)})`)
    .join('; ');

/** Tài liệu kiểm chứng của từng mục, bằng tiếng Việt. */
export const ledgerInVietnamese: LedgerMessages = {
  heading: 'Tình trạng tài liệu kiểm chứng',
  noColumn: 'Bảng này không có cột tài liệu kiểm chứng hay giải trình nên chưa xét được tài liệu.',
  states: STATES,
  count: (state, count) => `${STATES[state]}: ${count} mục`,
  groupedBy: 'Xem theo',
  groupings: { areas: 'Lĩnh vực', agencies: 'Cơ quan phụ trách' },
  group: (group) => {
    const { counts, pointsAtRisk, lines } = group;
    return counts.missing === 0
      ? `${nameOf(group)}: ${lines.length} mục, không thiếu`
      : `${nameOf(group)}: thiếu ${counts.missing}/${lines.length} mục, ${shownPoints(pointsAtRisk)} điểm có nguy cơ`;
  },
  line: ({ state, claimed }) => {
    if (!claimed.gt(0)) return STATES[state];
    return state === 'missing'
      ? `${STATES.missing}: ${shownPoints(claimed)} điểm có nguy cơ`
      : `${STATES[state]}: đã chấm ${shownPoints(claimed)} điểm`;
  },
  atRiskByArea: (groups) => `Điểm có nguy cơ theo lĩnh vực: ${mostAtRisk(groups)}`,
  atRiskByAgency: (groups) => `Điểm có nguy cơ theo cơ quan phụ trách: ${mostAtRisk(groups)}`,
};
