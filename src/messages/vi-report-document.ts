import type { DocumentWording } from '../core/report/document/document-wording';
import type { Report, ReportUnit } from '../core/report/report';
import type { ReportWords } from '../core/report/report-wording';
import { writtenMoment } from '../core/waivers/written-moment';
import { quoted } from './shortened';
import { decimal, STAGES } from './vi-words';

const ofYear = ({ framework }: Pick<Report, 'framework'>): string => {
  const year = framework?.year ?? null;
  return year === null ? '' : ` năm ${year}`;
};

const named = ({ name }: Pick<ReportUnit, 'name'>): string => `Đơn vị: ${name}`;

function frameworkLine({ framework }: Report): string {
  if (framework === null) return 'Không có khung tiêu chí để đối chiếu; chỉ kiểm tra được sự thống nhất bên trong bảng chấm điểm.';
  const { title, decision, year, fingerprint, source } = framework;
  const issued = [...(decision === null ? [] : [`Quyết định số ${decision}`]), ...(year === null ? [] : [`năm ${year}`])].join(', ');
  const illustrative = source === 'bundled' ? ' Đây là khung minh họa, số điểm không phải của quyết định nào.' : '';
  return `Khung tiêu chí: ${title ?? 'không có tên'}${issued === '' ? '' : ` (${issued})`}; mã nhận dạng ${fingerprint}.${illustrative}`;
}

const VERDICTS: Readonly<Record<Report['verdict'], string>> = {
  ready: 'không có lỗi, không còn cảnh báo cần xem lại',
  warnings: 'không có lỗi; còn nội dung cần xem lại hoặc giải trình',
  errors: 'còn lỗi, cần sửa trước khi trình Hội đồng',
  'not-checked': 'không tìm thấy bảng chấm điểm đọc được',
};

function findingLines({ counts, verdict, accepted, findings }: Report): string[] {
  if (findings.length + accepted.length === 0) return [`Kết luận: ${VERDICTS[verdict]}.`, 'Không có phát hiện nào.'];
  return [
    `Kết luận: ${VERDICTS[verdict]}.`,
    `Số phát hiện: ${findings.length}, gồm ${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} lưu ý; ${accepted.length} phát hiện khác đã được chấp nhận có lý do.${findings.length === 0 ? '' : ' Danh sách đầy đủ ở Phụ lục I.'}`,
  ];
}

function proposalLines({ requests, counts }: Report): string[] {
  const agencies = requests.filter(({ agency }) => agency !== null).length;
  const without = requests.find(({ agency }) => agency === null)?.requests.length ?? 0;
  return [
    ...(counts.error === 0 ? [] : [`Sửa ${counts.error} lỗi nêu ở Phụ lục I trước khi trình Hội đồng.`]),
    ...(agencies === 0 ? [] : [`Đề nghị ${agencies} cơ quan bổ sung tài liệu kiểm chứng, điểm và giải trình theo Phụ lục II.`]),
    ...(without === 0 ? [] : [`Phân công cơ quan bổ sung ${without} nội dung chưa có cơ quan phụ trách (Phụ lục II).`]),
    ...(requests.length === 0 ? ['Không có nội dung nào cần bổ sung.'] : []),
    'Trình Hội đồng xem xét, cho ý kiến.',
  ];
}

/** Dự thảo báo cáo của Hội đồng, theo thể thức của Nghị định 30/2020/NĐ-CP. */
export const documentInVietnamese: Omit<DocumentWording, keyof ReportWords> = {
  letterhead: {
    left: ['(TÊN CƠ QUAN CHỦ QUẢN)', '(TÊN CƠ QUAN BAN HÀNH)'],
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  },
  number: 'Số: ……/BC-……',
  placeAndDate: ({ at }) => `……, ngày …… tháng …… năm ${/^\d{4}/.exec(at)?.[0] ?? '……'}`,
  draft: 'DỰ THẢO',
  title: 'BÁO CÁO',
  subject: (report) => `Kết quả kiểm tra, chấm điểm Chỉ số cải cách hành chính${ofYear(report)}`,
  recipient: 'Kính gửi: Hội đồng chấm điểm Chỉ số cải cách hành chính',
  figures: { points: 'Điểm', maximum: 'Tối đa', percent: 'Chỉ số (%)' },
  basis: {
    heading: 'I. CĂN CỨ VÀ PHẠM VI KIỂM TRA',
    lines: (report) => [
      frameworkLine(report),
      `Bảng chấm điểm: tệp ${quoted(report.workbook)}, kiểm tra lúc ${writtenMoment(report.at)} bằng phần mềm Soát điểm CCHC.`,
      `Phạm vi: ${report.units.length} bảng chấm điểm${report.units.length === 0 ? '' : ` (${report.units.map(({ name }) => name).join('; ')})`}.`,
    ],
  },
  results: {
    heading: 'II. KẾT QUẢ CHẤM ĐIỂM',
    unit: (unit) =>
      `${named(unit)}${unit.grade === null ? '' : `. Xếp loại: ${unit.grade}`}${unit.rank === null ? '' : `. Hạng: ${unit.rank}`}. Chỉ số theo lĩnh vực:`,
    ranking: 'Xếp hạng các đơn vị theo chỉ số tổng hợp:',
    none: 'Không có bảng chấm điểm đọc được.',
  },
  lost: {
    heading: 'III. ĐIỂM MẤT',
    unit: (unit) => {
      const last = unit.stages.at(-1);
      return `${named(unit)}. Mất ${decimal(unit.lost)} điểm${last === undefined ? '' : `, tính theo cột “${STAGES[last]}”`}; ${decimal(unit.notYetKnown)} điểm chưa xác định; ${decimal(unit.atRisk)} điểm có nguy cơ do thiếu tài liệu kiểm chứng. Theo lĩnh vực:`;
    },
    byAgency: 'Theo cơ quan phụ trách:',
    byItem: 'Theo mục chấm điểm:',
    none: 'Không có mục nào mất điểm.',
  },
  evidence: {
    heading: 'IV. TÌNH TRẠNG TÀI LIỆU KIỂM CHỨNG',
    unit: (unit) => `${named(unit)}. Số mục theo tình trạng tài liệu kiểm chứng:`,
  },
  findings: {
    heading: 'V. PHÁT HIỆN QUA KIỂM TRA',
    lines: findingLines,
    accepted: 'Các phát hiện đã được chấp nhận có lý do:',
    lapsed: 'Việc chấp nhận đã hết hiệu lực, phát hiện được tính lại:',
    notChecked: 'Nội dung chưa kiểm tra được:',
  },
  proposals: { heading: 'VI. ĐỀ XUẤT, KIẾN NGHỊ', lines: proposalLines },
  sentTo: { heading: 'Nơi nhận:', lines: ['- Như trên;', '- ……………;', '- Lưu: VT, ……'] },
  signature: { office: ['TM. TỔ GIÚP VIỆC', 'TỔ TRƯỞNG'], signing: '(Ký, ghi rõ họ tên)' },
  appendix: {
    findings: {
      title: 'Phụ lục I',
      subject: ({ findings }) => `TOÀN BỘ PHÁT HIỆN (${findings.length})`,
    },
    requests: {
      title: 'Phụ lục II',
      subject: ({ requests }) =>
        `NỘI DUNG CẦN BỔ SUNG THEO CƠ QUAN PHỤ TRÁCH (${requests.reduce((sum, each) => sum + each.requests.length, 0)})`,
    },
    agency: ({ agency, requests }, number) => `${number}. ${agency ?? 'Chưa phân công cơ quan phụ trách'} (${requests.length} nội dung)`,
  },
};
