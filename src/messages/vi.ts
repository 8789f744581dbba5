import type { Severity } from '../core/finding';
import type { JsonMistake } from '../core/framework/framework-json';
import type { Doubt } from '../core/indices/stage-indices';
import type { SummaryPoints } from '../core/summary/unit-summary';
import type { NotCheckedReason } from '../core/rules/rule';
import type { Doing, Problem } from '../session/fault';
import type { Obstacle } from '../session/workbook';
import type { Messages } from './catalogue';
import { differencesInVietnamese } from './vi-differences';
import { helpInVietnamese } from './vi-help';
import { frameInVietnamese } from './vi-frame';
import { faultSentence } from './fault-words';
import type { FaultWords } from './fault-words';
import { frameworkDeskInVietnamese } from './vi-framework-desk';
import { understoodInVietnamese } from './vi-understood';
import { folderInVietnamese } from './vi-folder';
import { findingsInVietnamese } from './vi-findings';
import { frameworkInVietnamese } from './vi-framework';
import { NEW_WORKBOOK_WORDING } from './new-workbook-wording';
import { overviewInVietnamese } from './vi-overview';
import type { PaneMessages } from './pane-messages';
import { reportInVietnamese } from './vi-report';
import { signOffInVietnamese } from './vi-sign-off';
import { indicesInVietnamese } from './vi-indices';
import { waiversInVietnamese } from './vi-waivers';
import { listed, quoted } from './shortened';
import type { TerminalMessages } from './terminal-messages';
import { rulesInVietnamese } from './vi-rules/all-rules';
import { ledgerInVietnamese } from './vi-ledger';
import { liveInVietnamese } from './vi-live';
import { standingInVietnamese } from './vi-standing';
import { cellList, percent, shownPoints, STAGES } from './vi-words';

const mistakeList = (mistakes: readonly JsonMistake[]): string =>
  listed(mistakes.map(frameworkInVietnamese.jsonMistake), (count) => `và ${count} chỗ khác`);

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

const DOUBTS: Readonly<Record<Doubt, string>> = {
  unscored: 'còn mục chưa chấm điểm',
  unreadable: 'có ô điểm không đọc được',
  'score-as-text': 'có điểm lưu dưới dạng văn bản',
  'item-missing': 'thiếu mục so với khung tiêu chí',
  'item-duplicated': 'có mục bị trùng',
  'item-unknown': 'có mục không thuộc khung tiêu chí',
  'survey-absent': 'chưa có điểm điều tra xã hội học',
  'deducted-below-zero': 'có mục bị trừ nhiều hơn số điểm đã chấm',
  'maximum-unreadable': 'có điểm tối đa không đọc được',
};

const NOT_CHECKED: Readonly<Record<NotCheckedReason, string>> = {
  'no-framework': 'không có khung tiêu chí để đối chiếu',
  'switched-off': 'khung tiêu chí không yêu cầu kiểm tra',
  'heading-missing': 'thiếu cột cần thiết',
  'no-evidence-column': 'không có cột tài liệu kiểm chứng',
  'no-explanation-column': 'không có cột giải trình',
  'no-opinion-column': 'không có cột ý kiến thẩm định',
  provisional: 'kết quả còn là tạm tính',
  'result-not-understood': 'có kết quả thực hiện phần mềm chưa đọc được',
  'formula-not-understood': 'có công thức phần mềm chưa đọc hiểu',
  'not-calculated': 'có công thức chưa được tính',
  'cell-covered': 'có ô tổng hoặc ô chỉ số nằm dưới ô gộp nên không ghi được, bỏ gộp ô rồi kiểm tra lại',
};

function onSheet(sheet: string | null): string {
  return sheet === null ? 'trang tính' : `trang tính ${quoted(sheet)}`;
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  filter: 'bộ lọc đang bật trên vùng cần ghi, bỏ lọc rồi thử lại',
  'merged-cells': 'vùng cần ghi có ô đã gộp, bỏ gộp ô rồi thử lại',
  'pivot-table': 'vùng cần ghi chạm vào một PivotTable, chuyển PivotTable sang chỗ khác rồi thử lại',
  table: 'vùng cần ghi chồng lên một bảng khác của Excel, chuyển bảng đó sang chỗ khác rồi thử lại',
  'filled-cells': 'trang tính không còn chỗ trống ở cuối để ghi thêm, xóa nội dung thừa ở các ô cuối rồi thử lại',
};

function remedy(problem: Problem, doing: Doing): string {
  switch (problem.kind) {
    case 'cell-being-edited':
      return 'đang có ô ở chế độ soạn thảo, nhấn Enter hoặc Esc rồi thử lại';
    case 'protected':
      return `${onSheet(problem.sheet)} đang được bảo vệ, bỏ bảo vệ trong thẻ Xem lại rồi thử lại`;
    case 'structure-protected':
      return 'cấu trúc tệp đang được bảo vệ nên không thêm hay xóa được trang tính, bấm “Bảo vệ Sổ làm việc” trong thẻ Xem lại để bỏ bảo vệ rồi thử lại';
    case 'sheet-gone':
      return `${onSheet(problem.sheet)} không còn trong tệp, bấm “Kiểm tra và tính lại” để đọc lại tệp`;
    case 'very-hidden':
      return `${onSheet(problem.sheet)} bị người lập tệp ẩn sâu (Very Hidden), nhờ người lập tệp cho hiện lại rồi thử lại`;
    case 'changed-since-read': {
      const cell = `ô ${problem.cell} trên ${onSheet(problem.sheet)}`;
      return doing === 'undoing'
        ? `${cell} đã được sửa sau lần ghi, trả ô đó về như cũ rồi hoàn tác lại`
        : `${cell} vừa được sửa, thử lại để đọc số liệu mới`;
    }
    case 'not-mended':
      return `đã ghi thử ô ${problem.cell} trên ${onSheet(problem.sheet)} nhưng phát hiện vẫn còn nên đã trả lại như trước, sửa ô đó bằng tay`;
    case 'too-large':
      return 'tệp quá lớn để xử lý trong một lần, bỏ bớt dòng, cột hoặc trang tính không dùng rồi thử lại';
    case 'cut-off':
      return doing === 'reading' || doing === 'reviewing' || doing === 'revealing'
        ? 'mất kết nối với Excel, kiểm tra đường truyền rồi thử lại'
        : 'mất kết nối với Excel giữa chừng, mở lại tệp và xem bảng đã được ghi hay chưa rồi thử lại';
    case 'busy':
      return 'Excel đang bận, đợi giây lát rồi thử lại';
    case 'excel-failed':
      return `Excel gặp lỗi nội bộ (mã ${problem.code}), thử lại và nếu vẫn gặp thì lưu, đóng rồi mở lại tệp`;
    case 'refused':
      return `Excel không chấp nhận thao tác này khi tệp đang ở trạng thái hiện tại (mã ${problem.code}), bấm “Kiểm tra và tính lại” để đọc lại tệp rồi thử lại`;
    case 'in-the-way':
      return OBSTACLES[problem.what];
    case 'inactive':
      return 'một tệp khác đang mở ở phía trước, bấm vào tệp này rồi thử lại';
    case 'signed-out':
      return 'Excel chưa xác nhận được tài khoản đang dùng, đăng nhập lại rồi thử lại';
    case 'not-supported':
      return 'phiên bản Excel này chưa hỗ trợ thao tác cần dùng, cập nhật Excel rồi thử lại';
    case 'read-only':
      return 'tệp chỉ được đọc, bật chỉnh sửa hoặc lưu thành bản khác rồi thử lại';
    case 'empty-file':
      return 'tệp rỗng, không có nội dung nào, lấy lại bản đầy đủ từ nơi gửi rồi thử lại';
    case 'old-format':
      return 'đây là tệp Excel 97–2003 kiểu cũ, mở bằng Excel và lưu thành tệp .xlsx rồi thử lại';
    case 'password':
      return 'tệp được khóa bằng mật khẩu, mở bằng Excel, bỏ mật khẩu mở tệp và lưu lại rồi thử lại';
    case 'word-document':
      return 'đây là văn bản Word, chép bảng chấm điểm sang Excel và lưu thành tệp .xlsx rồi thử lại';
    case 'damaged':
      return 'tệp .xlsx bị hỏng hoặc tải về chưa đủ, lấy lại bản đầy đủ từ nơi gửi rồi thử lại';
    case 'archive-bomb':
      return 'tệp nén nhỏ nhưng bung ra lớn bất thường, có thể làm treo máy nên không được mở, lấy lại bản gốc từ nơi gửi rồi thử lại';
    case 'not-a-workbook':
      return 'đây không phải là tệp .xlsx, mở bằng Excel và lưu lại dưới dạng .xlsx rồi thử lại';
    case 'file-unreadable':
      return 'chưa đọc được tệp vừa chọn, xem tệp còn ở chỗ cũ và có quyền đọc không rồi chọn lại';
    case 'no-framework':
      return 'trong tệp không có bảng nào đọc được thành khung tiêu chí, cần một bảng có các cột “STT”, “Nội dung”, “Điểm tối đa”, mở tệp xem lại rồi chọn lại';
    case 'not-json':
      return 'nội dung tệp không phải là JSON đúng cú pháp, xuất lại tệp rồi chọn lại';
    case 'framework-mistaken':
      return `khung trong tệp JSON có chỗ chưa đúng, sửa ${mistakeList(problem.mistakes)} rồi chọn lại`;
    case 'part-missing':
      return 'chưa tải được phần cần dùng của phần mềm, kiểm tra đường truyền rồi thử lại';
    case 'half-written':
      return `việc ghi bị dừng giữa chừng và chưa trả lại hết như cũ, kiểm tra các ô ${cellList(problem.cells)} rồi thử lại`;
    case 'unexpected':
      return `có lỗi ngoài dự kiến (${quoted(problem.detail)}), thử lại và nếu vẫn gặp thì lưu, đóng rồi mở lại tệp`;
  }
}

const faults: FaultWords = {
  undone: {
    reading: 'Chưa đọc được tệp',
    reviewing: 'Chưa kiểm tra được tệp',
    writing: 'Chưa ghi được kết quả',
    undoing: 'Chưa hoàn tác được',
    clearing: 'Chưa xóa được đánh dấu',
    revealing: 'Chưa mở được ô cần xem',
    correcting: 'Chưa ghi nhớ được cột vừa sửa',
    accepting: 'Chưa ghi được việc chấp nhận',
    withdrawing: 'Chưa rút lại được việc chấp nhận',
    signing: 'Chưa ghi được xác nhận kết quả',
    'withdrawing-sign-off': 'Chưa rút lại được xác nhận kết quả',
    mending: 'Chưa sửa nhanh được',
    'opening-framework': 'Chưa dùng được khung tiêu chí vừa chọn',
    'comparing-frameworks': 'Chưa so sánh được hai khung tiêu chí',
    'making-workbook': 'Chưa tạo được sổ chấm điểm mới',
    'adding-framework-sheet': 'Chưa thêm được trang tính khung tiêu chí',
    'writing-framework-file': 'Chưa xuất được khung tiêu chí',
    'adding-report-sheets': 'Chưa thêm được trang báo cáo',
    'removing-report-sheets': 'Chưa xóa được trang báo cáo',
    'drafting-report': 'Chưa lập được dự thảo báo cáo',
  },
  remedy,
  asItWas: 'nội dung tệp vẫn như cũ',
  frameworkAsItWas: 'khung đang dùng vẫn như cũ',
};

const VERDICTS: PaneMessages['verdicts'] = {
  ready: { words: 'Sẵn sàng', advice: 'Không có lỗi, không còn cảnh báo cần xem lại.' },
  warnings: { words: 'Còn cảnh báo', advice: 'Không có lỗi; còn điều cần xem lại hoặc giải trình.' },
  errors: { words: 'Còn lỗi', advice: 'Cần sửa trước khi trình Hội đồng.' },
  'not-checked': {
    words: 'Chưa kiểm tra được',
    advice: 'Không tìm thấy bảng chấm điểm đọc được: cần một bảng có cột “Điểm tối đa” và ít nhất một cột điểm.',
  },
};

const count = (severity: Severity, number: number): string => `${number} ${SEVERITIES[severity]}`;

function frameworkTitle({ title, year, decision }: { title: string | null; year: number | null; decision: string | null }): string {
  const details = [...(decision === null ? [] : [decision]), ...(year === null ? [] : [`năm ${year}`])].join(', ');
  const name = title ?? 'Khung tiêu chí không có tên';
  return details === '' ? name : `${name} (${details})`;
}

const pane: PaneMessages = {
  firstRun: {
    heading: 'Một lần bấm',
    steps: [
      'Đối chiếu bảng chấm điểm với khung tiêu chí và chỉ ra từng ô cần xem.',
      'Điền công thức tính điểm tiêu chí, lĩnh vực, tổng điểm và chỉ số.',
      'Ghi cột “Kết quả kiểm tra” và đánh dấu màu các ô có phát hiện.',
    ],
    promise: 'Bấm kiểm tra không bao giờ sửa điểm và nội dung đã nhập; mọi thay đổi đều hoàn tác được.',
  },

  deed: (deed) => {
    switch (deed.kind) {
      case 'nothing-to-write':
        return 'Đã kiểm tra; không có gì phải ghi.';
      case 'written':
        return deed.cells === 0 ? 'Đã kiểm tra; đã cập nhật đánh dấu màu.' : `Đã kiểm tra; đã ghi ${deed.cells} ô.`;
      case 'not-written':
        return 'Thao tác chưa hoàn thành.';
      case 'cancelled':
        return 'Đã dừng theo yêu cầu; chưa ghi gì vào tệp, kết quả của lần kiểm tra trước vẫn giữ nguyên.';
      case 'looked-again':
        return 'Đã tự kiểm tra lại sau khi sửa; màu và cột “Kết quả kiểm tra” trong bảng vẫn là của lần bấm trước.';
      case 'undone':
        return 'Đã hoàn tác lần ghi gần nhất.';
      case 'cleared':
        return 'Đã xóa cột “Kết quả kiểm tra” và các đánh dấu màu.';
      case 'nothing-to-clear':
        return 'Không có đánh dấu nào để xóa.';
      case 'corrected':
        return 'Đã ghi nhớ và kiểm tra lại; chưa ghi gì vào các ô.';
      case 'accepted':
        return `Đã chấp nhận ${deed.code} và ghi lý do vào trang tính riêng trong tệp.`;
      case 'acceptance-withdrawn':
        return `Đã rút lại việc chấp nhận ${deed.code}.`;
      case 'signed-off':
        return `${deed.by} đã xác nhận kết quả; nội dung xác nhận được ghi vào trang tính riêng trong tệp.`;
      case 'sign-off-refused':
        return 'Chưa xác nhận: bảng còn lỗi hoặc chưa kiểm tra được.';
      case 'sign-off-withdrawn':
        return 'Đã rút lại xác nhận kết quả.';
      case 'mended':
        return `Đã sửa nhanh ${deed.cells} ô; bấm “Hoàn tác” nếu cần trả lại.`;
      case 'framework-chosen':
        return deed.source === null ? 'Đã trở về khung trong tệp này.' : 'Đã dùng khung vừa chọn; chưa ghi gì vào các ô.';
      case 'frameworks-compared':
        return 'Đã so sánh xong.';
      case 'workbook-opened':
        return 'Đã tạo sổ chấm điểm và mở trong cửa sổ Excel mới.';
      case 'file-offered':
        return 'Đã tạo xong tệp; tải về ở mục Khung tiêu chí.';
      case 'framework-sheet-added':
        return 'Đã thêm khung thành trang tính ở cuối tệp này.';
      case 'report-sheets-added':
      case 'report-sheets-removed':
      case 'report-offered':
        return reportInVietnamese.deed(deed);
    }
  },
  fault: (fault) => faultSentence(fault, faults),
  outcome: (outcome) => {
    if (outcome.kind === 'fault') return faultSentence(outcome.fault, faults);
    const { words, advice } = VERDICTS[outcome.verdict];
    if (outcome.verdict === 'ready' || outcome.verdict === 'not-checked') return `${words}: ${advice}`;
    const { error, warning } = outcome.counts;
    return `${words}: ${count('error', error)}, ${count('warning', warning)}; xem cột “Kết quả kiểm tra” trong bảng.`;
  },

  verdicts: VERDICTS,
  counts: 'Số phát hiện theo mức độ',
  count,
  findings: (number) => (number === 0 ? 'Không có phát hiện' : `Phát hiện (${number})`),
  mended: 'Lần ghi vừa rồi đã thay bằng công thức đúng.',
  why: 'Vì sao',

  indices: 'Chỉ số thành phần',
  stageChoice: 'Cột điểm',
  stage: (stage) => STAGES[stage],
  unitChoice: 'Đơn vị',
  unit: ({ scoresheet: { unit, sheet }, rank }) => (rank === null ? (unit ?? sheet.name) : `${unit ?? sheet.name} (hạng ${rank})`),
  codeAndName: (code, name) => `${code}. ${name}`,
  percent,
  pointsOfMaximum: (points, maximum) => `${shownPoints(points)}/${shownPoints(maximum)} điểm`,
  provisional: (because) => `Tạm tính: ${because.map((doubt) => DOUBTS[doubt]).join('; ')}.`,
  provisionalMark: ' (tạm tính)',
  pointsAtRisk: (points, items) => `${shownPoints(points)} điểm có nguy cơ không được công nhận: ${items} mục thiếu tài liệu kiểm chứng.`,

  notChecked: (number) => `Chưa kiểm tra được (${number})`,
  notCheckedInAll: (number) => `${number} nội dung chưa kiểm tra được; lý do ở cuối phần Phát hiện.`,
  notCheckedBecause: (sheet, because) => `${sheet}: ${NOT_CHECKED[because]}`,

  framework: {
    heading: 'Khung tiêu chí',
    title: frameworkTitle,
    source: ({ source, sheet }) => {
      switch (source) {
        case 'sheet':
          return sheet === null ? 'Đọc từ tệp đang mở.' : `Đọc từ ${onSheet(sheet.name)}.`;
        case 'file':
          return 'Đọc từ một tệp riêng.';
        case 'bundled':
          return 'Khung minh họa đi kèm phần mềm.';
      }
    },
    fingerprint: (short) => `Mã nhận dạng: ${short}`,
    differences: differencesInVietnamese,
  },
  frameworkDesk: frameworkDeskInVietnamese,
  understood: understoodInVietnamese,
  noFramework:
    'Tệp không có trang tính “Khung tiêu chí”, nên chỉ kiểm tra được sự thống nhất bên trong bảng. Chép phụ lục của quyết định vào một trang tính mang tên đó để kiểm tra đầy đủ.',
  manualCalculation: ({ wasStale }) =>
    wasStale
      ? 'Sổ tính đang ở chế độ tính thủ công và các tổng hiển thị đã cũ; phần mềm đã cho Excel tính lại rồi mới kiểm tra, chế độ tính giữ nguyên. Sửa ô xong, bấm “Kiểm tra và tính lại” để các tổng và kết quả trong ngăn được cập nhật.'
      : 'Sổ tính đang ở chế độ tính thủ công, chế độ này được giữ nguyên. Sửa ô xong, bấm “Kiểm tra và tính lại” để các tổng và kết quả trong ngăn được cập nhật.',
  illustrative: {
    notice: 'Đang dùng khung minh họa: số điểm trong khung này không phải của quyết định nào, kết quả chỉ để xem thử.',
    adopt: 'Dùng thử khung minh họa',
    drop: 'Thôi dùng khung minh họa',
  },
};

/** The percentage that a unit is ranked by, or its points where there is none. */
const amount = ({ percent: of, points }: SummaryPoints): string =>
  of === null && points !== null ? `${shownPoints(points)} điểm` : percent(of);

const terminal: TerminalMessages = {
  usage: 'Cách dùng: npm run check -- TỆP… [--framework TỆP] [--lang vi|en] [--json]',
  noFile: 'Chưa cho biết tệp cần kiểm tra.',
  unknownOption: (option) => `Không có tùy chọn ${quoted(option)}.`,
  valueMissing: (option) => `Tùy chọn ${option} cần một giá trị đi kèm và chỉ ghi một lần.`,
  unknownLanguage: (language) => `Không có ngôn ngữ ${quoted(language)}; chọn vi hoặc en.`,

  fileNotFound: (file) => `${file}: không mở được tệp, kiểm tra lại đường dẫn và quyền đọc.`,
  fault: (file, fault) => `${file}: ${faultSentence(fault, faults)}`,
  noScoresheet: (file) => `${file}: ${VERDICTS['not-checked'].advice}`,
  frameworkNotFound: (file) => `${file}: không tìm thấy khung tiêu chí đọc được trong tệp này.`,
  frameworkNotJson: (file) => `${file}: nội dung không phải là JSON đúng cú pháp.`,
  frameworkUnusable: (file, place, problem) => (place === null ? `${file}: ${problem}` : `${file}, ${place}: ${problem}`),
  frameworkMistaken: (file, mistakes) => `${file}: khung tiêu chí thiếu hoặc ghi sai ở ${mistakeList(mistakes)}.`,

  verdict: (words) => `Kết luận: ${words}`,
  framework: (title, items, maximum) => `Khung tiêu chí: ${title}, ${items} mục, ${shownPoints(maximum)} điểm`,
  evidence: ({ attached, explained, missing, notRequired, notApplicable }) =>
    `Tài liệu kiểm chứng: có tài liệu ${attached}, có giải trình ${explained}, còn thiếu ${missing}, không yêu cầu ${notRequired}, không đánh giá ${notApplicable}`,
  summary: (sheet, units) => {
    const first = units.filter(({ rank }) => rank === 1).map(({ name, total }) => `${name} (${amount(total)})`);
    return `Bảng tổng hợp ${quoted(sheet)}: ${units.length} đơn vị${first.length === 0 ? '' : `; xếp thứ nhất: ${first.join(', ')}`}.`;
  },
  findings: (counts) => `Phát hiện: ${counts}`,
  noFindings: 'Không có phát hiện.',
  formulas: (number) => `Công thức cần điền: ${number} ô (lệnh này chỉ đọc, không ghi vào tệp).`,
};

/** Tiếng Việt. */
export const vi: Messages = {
  language: 'vi',
  frame: frameInVietnamese,
  rules: rulesInVietnamese,
  place: (sheet, cell) => `${sheet}, ô ${cell}`,
  severities: SEVERITIES,
  resultsHeading: 'Kết quả kiểm tra',
  standing: standingInVietnamese,
  ledger: ledgerInVietnamese,
  live: liveInVietnamese,
  framework: frameworkInVietnamese,
  help: helpInVietnamese,
  newWorkbook: NEW_WORKBOOK_WORDING,
  overview: overviewInVietnamese,
  pane,
  terminal,
  waivers: waiversInVietnamese,
  signOff: signOffInVietnamese,
  indices: indicesInVietnamese,
  findings: findingsInVietnamese,
  folder: folderInVietnamese,
  report: reportInVietnamese,
};
