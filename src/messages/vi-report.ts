import { writtenMoment } from '../core/waivers/written-moment';
import type { ReportMessages } from './report-messages';
import { quoted } from './shortened';
import { decimal, percent, STAGES } from './vi-words';

const NOBODY = 'Chưa phân công';
const ofYear = (year: number | null): string => (year === null ? '' : ` ${year}`);

const keptWords = (kept: number): string =>
  kept === 0 ? '' : `; giữ nguyên ${kept} trang cũ đã có người ghi hoặc được công thức khác dùng`;

/** Tiếng Việt. */
export const reportInVietnamese: ReportMessages = {
  inFull: (list) => `Đầy đủ: ${list}.`,
  place: (sheet, cell) => `${sheet}!${cell}`,
  framework: ({ fingerprint }, title) => `Khung tiêu chí: ${title}; mã nhận dạng ${fingerprint}`,
  noFramework: 'Không có khung tiêu chí: chỉ kiểm tra sự thống nhất bên trong bảng',
  checked: (workbook, at, verdict) => `Tệp ${quoted(workbook)}, kiểm tra lúc ${writtenMoment(at)}. Kết luận: ${verdict}`,
  counts: ({ counts, accepted, notChecked }) =>
    `${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} lưu ý; ${accepted.length} phát hiện đã chấp nhận có lý do; ${notChecked.reduce((sum, { codes }) => sum + codes.length, 0)} nội dung chưa kiểm tra được`,
  provisional: (stage, because) => `${stage}: ${because}`,
  grade: (grade, isProvisional) => `Xếp loại: ${grade}${isProvisional ? ' (tạm tính)' : ''}`,
  gradeBands: (bands) => `Mức xếp loại: ${bands.map(({ name, from }) => `${name} từ ${percent(from)}`).join('; ')}`,
  waiver: ({ reason }, signed) => `${reason} (${signed})`,
  lapsed: ({ waiver: { code, sheet, cell, reason } }, because) => `${code}, ${sheet}!${cell}: ${because} Lý do đã ghi: ${quoted(reason)}.`,
  gap: (codes, because) => `${because} (${codes.join(', ')})`,
  supplies: {
    evidence: 'Bổ sung tài liệu kiểm chứng hoặc giải trình',
    identification: 'Ghi rõ tài liệu kiểm chứng',
    correction: 'Làm rõ, thay tài liệu kiểm chứng',
    score: 'Chấm điểm',
    explanation: 'Giải trình điểm mất',
  },
  headings: {
    number: 'STT',
    severity: 'Mức độ',
    code: 'Mã',
    unit: 'Đơn vị',
    area: 'Lĩnh vực',
    item: 'Mục',
    name: 'Nội dung',
    agency: 'Cơ quan phụ trách',
    place: 'Vị trí',
    found: 'Nội dung phát hiện',
    mend: 'Cách xử lý',
    reason: 'Lý do chấp nhận',
    rank: 'Hạng',
    points: (stage) => `${STAGES[stage]}: điểm`,
    maximum: (stage) => `${STAGES[stage]}: điểm tối đa`,
    percent: (stage) => `${STAGES[stage]}: chỉ số (%)`,
    lost: 'Điểm mất',
    notYetKnown: 'Điểm chưa xác định',
    atRisk: 'Điểm có nguy cơ',
    notes: 'Ghi chú',
    itemMaximum: 'Điểm tối đa',
    claimed: 'Điểm đã chấm',
    supply: 'Nội dung cần bổ sung',
    required: 'Tài liệu mà khung tiêu chí yêu cầu',
    answer: 'Kết quả bổ sung (cơ quan ghi)',
    total: 'Tổng cộng',
  },
  sheets: {
    findings: 'Báo cáo phát hiện',
    summary: 'Tổng hợp chỉ số',
    request: (agency) => `Phiếu yêu cầu – ${agency ?? NOBODY}`,
  },
  mark: (code) => `Trang do Soát điểm CCHC lập; lập lại báo cáo sẽ thay trang này nếu chưa ai ghi gì thêm. Mã trang: ${code}`,
  header: (at, framework, title) =>
    `Kiểm tra lúc ${writtenMoment(at)}${framework === null ? '' : `; khung ${framework.fingerprint}: ${title}`}`,
  footer: 'Trang {page}/{pages}',
  findings: {
    title: 'BÁO CÁO PHÁT HIỆN',
    none: 'Không có phát hiện nào.',
    accepted: (count) => `Phát hiện đã chấp nhận có lý do (${count})`,
    lapsed: (count) => `Chấp nhận hết hiệu lực, phát hiện được tính lại (${count})`,
    notChecked: (count) => `Nội dung chưa kiểm tra được (${count})`,
  },
  summary: {
    title: 'TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    none: 'Không có bảng chấm điểm đọc được.',
    ranking: (units) => `Xếp hạng ${units} đơn vị theo chỉ số tổng hợp`,
    unit: ({ name }) => `Đơn vị: ${name}`,
    areaChart: (stage) => `Điểm và điểm tối đa theo lĩnh vực (${STAGES[stage]})`,
    unitChart: 'Chỉ số tổng hợp của các đơn vị (%)',
    evidence: 'Tình trạng tài liệu kiểm chứng (số mục)',
    agencies: 'Điểm mất theo cơ quan phụ trách',
    items: 'Các mục mất điểm',
  },
  request: {
    title: 'PHIẾU YÊU CẦU BỔ SUNG',
    recipient: (agency) => (agency === null ? 'Các mục chưa phân công cơ quan phụ trách' : `Kính gửi: ${agency}`),
    introduction: ({ requests, atRisk }) =>
      `Đề nghị cơ quan bổ sung ${requests.length} nội dung dưới đây${atRisk === '0' ? '' : `; ${decimal(atRisk)} điểm có nguy cơ không được công nhận nếu thiếu tài liệu kiểm chứng`}. Thời hạn: ngày …… tháng …… năm ……`,
    placeAndDate: '……, ngày …… tháng …… năm ……',
    signatories: { left: 'NGƯỜI LẬP PHIẾU', right: 'ĐẠI DIỆN CƠ QUAN BỔ SUNG' },
    signing: { left: '(Ký, ghi rõ họ tên)', right: '(Ký, ghi rõ họ tên)' },
  },
  deed: (deed) => {
    switch (deed.kind) {
      case 'report-sheets-added':
        return `Đã thêm ${deed.sheets} trang báo cáo ở cuối tệp${keptWords(deed.kept)}.`;
      case 'report-sheets-removed':
        return deed.sheets === 0
          ? `Không có trang báo cáo nào để xóa${keptWords(deed.kept)}.`
          : `Đã xóa ${deed.sheets} trang báo cáo${keptWords(deed.kept)}.`;
      case 'report-offered':
        return 'Đã lập xong; tải tệp về ở mục Báo cáo.';
    }
  },
  pane: {
    heading: 'Lập báo cáo',
    notReviewed: 'Bấm “Kiểm tra và tính lại” trước: báo cáo lập theo kết quả kiểm tra.',
    nothingToReport: 'Tệp chưa có bảng chấm điểm đọc được nên chưa lập được báo cáo.',
    sheets: {
      heading: 'Trang báo cáo trong tệp này',
      description: (requests) =>
        `Trang “Báo cáo phát hiện” (đủ mọi phát hiện, bấm vào vị trí để đến ô), trang “Tổng hợp chỉ số” (bảng, xếp loại, biểu đồ)${
          requests === 0 ? '; không có gì phải yêu cầu cơ quan bổ sung.' : ` và ${requests} phiếu yêu cầu bổ sung, mỗi cơ quan một trang.`
        } Khổ A4, in được ngay.`,
      keeps: 'Lập lại thì thay các trang báo cáo cũ; trang nào đã có người ghi thêm thì giữ nguyên. Không đụng đến trang nào khác.',
      add: 'Thêm trang báo cáo',
      remove: 'Xóa trang báo cáo',
      progress: (done, of) => `Đã lập ${done}/${of} trang`,
      asFile: 'Excel này không thêm được trang tính; tải tệp báo cáo về rồi mở riêng.',
      fileName: (year) => `Báo cáo CCHC${ofYear(year)}.xlsx`,
    },
    document: {
      heading: 'Dự thảo báo cáo của Hội đồng',
      description:
        'Văn bản Word đúng thể thức (Nghị định 30/2020/NĐ-CP): chỉ số theo lĩnh vực, điểm mất, tình trạng tài liệu kiểm chứng; phụ lục gồm toàn bộ phát hiện và yêu cầu theo cơ quan. Số, ký hiệu, ngày và chữ ký để trống.',
      make: 'Lập dự thảo Word',
      fileName: (year) => `Dự thảo báo cáo CCHC${ofYear(year)}.docx`,
      ready: 'Đã lập xong dự thảo.',
    },
  },
};
