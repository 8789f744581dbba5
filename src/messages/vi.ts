import type { AllowedScores, AmbiguousMeaning, Severity } from '../core/finding';
import type { JsonMistake } from '../core/framework/framework-json';
import type { Doubt } from '../core/indices/stage-indices';
import type { SummaryPoints } from '../core/summary/unit-summary';
import type { NotCheckedReason } from '../core/rules/rule';
import type { ScoreColumn, Stage } from '../core/scoresheet/scoresheet';
import type { LegacyEncoding } from '../core/workbook/legacy-encoding';
import type { Doing, Problem } from '../session/fault';
import type { Messages } from './catalogue';
import { numberForm } from './decimal';
import { differencesInVietnamese } from './vi-differences';
import { faultSentence } from './fault-words';
import type { FaultWords } from './fault-words';
import { frameworkDeskInVietnamese } from './vi-framework-desk';
import { understoodInVietnamese } from './vi-understood';
import { frameworkInVietnamese } from './vi-framework';
import { NEW_WORKBOOK_WORDING } from './new-workbook-wording';
import type { PaneMessages } from './pane-messages';
import type { RuleMessages } from './rule-messages';
import { listed, quoted } from './shortened';
import type { TerminalMessages } from './terminal-messages';

const { decimal, points: shownPoints, percent } = numberForm(',');

const andMore = (count: number): string => `và ${count} mục khác`;
const cellList = (cells: readonly string[]): string => listed(cells, (count) => `và ${count} ô khác`);
const mistakeList = (mistakes: readonly JsonMistake[]): string =>
  listed(mistakes.map(frameworkInVietnamese.jsonMistake), (count) => `và ${count} chỗ khác`);

const STAGES: Readonly<Record<Stage, string>> = {
  self: 'Tự chấm',
  'appraised-1': 'Thẩm định lần 1',
  'appraised-2': 'Thẩm định lần 2',
  achieved: 'Đạt được',
};

const COLUMNS: Readonly<Record<ScoreColumn, string>> = {
  self: 'Điểm tự đánh giá',
  'appraised-1': 'Điểm thẩm định lần 1',
  'appraised-2': 'Điểm thẩm định lần 2',
  achieved: 'Điểm đạt được',
  survey: 'Điểm điều tra xã hội học',
};

const LEGACY_ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { TCVN3: 'TCVN3 (ABC)', VNI: 'VNI-Windows' };

const COLUMNS_IN_DOUBT: Readonly<Record<AmbiguousMeaning, string>> = {
  ...COLUMNS,
  name: 'Tiêu chí',
  maximum: 'Điểm tối đa',
  deducted: 'Điểm bị trừ',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

function allowedScores(allowed: AllowedScores): string {
  switch (allowed.kind) {
    case 'options':
      return `các mức ${allowed.scores.map(decimal).join('; ')}`;
    case 'steps':
      return `điểm tối đa ${decimal(allowed.maximum)} trừ dần từng mức ${decimal(allowed.step)}, không dưới 0`;
    case 'ratio':
      return allowed.least === '0'
        ? `từ 0 đến ${decimal(allowed.maximum)}`
        : `0, hoặc từ ${decimal(allowed.least)} đến ${decimal(allowed.maximum)}`;
  }
}

const rules: RuleMessages = {
  'item-duplicated': {
    title: 'Trùng mục chấm điểm',
    found: ({ firstCell }) => `Mục này đã có ở ô ${firstCell}.`,
    mend: () => 'Giữ lại một dòng; bỏ dòng thừa hoặc sửa mã cho đúng mục.',
    why: 'Mỗi mục trong khung tiêu chí chỉ được chấm một lần. Chấm hai lần thì điểm bị cộng hai lần.',
  },
  'item-unknown': {
    title: 'Mục không có trong khung tiêu chí',
    found: ({ code, because }) => {
      switch (because) {
        case 'not-in-framework':
          return `Khung tiêu chí không có mục mang mã ${quoted(code)}.`;
        case 'no-code':
          return 'Dòng này có điểm nhưng không có mã, và nội dung không khớp rõ ràng với mục nào trong khung tiêu chí.';
        case 'code-lost':
          return `Excel đã đổi mã của dòng này thành ngày ${code}; không thể xác định chắc chắn mã đã nhập.`;
      }
    },
    mend: ({ suggestion }) =>
      suggestion === null
        ? 'Đối chiếu với khung tiêu chí, ghi đúng mã hoặc bỏ dòng này.'
        : `Có thể là mục ${suggestion}: đối chiếu nội dung rồi ghi đúng mã.`,
    why: 'Chỉ những mục có trong quyết định ban hành khung tiêu chí mới được tính điểm.',
  },
  'item-missing': {
    title: 'Thiếu mục chấm điểm',
    found: ({ items }) =>
      `Còn thiếu ${items.length} mục so với khung tiêu chí: ${listed(
        items.map(({ code, name }) => `${code} ${quoted(name)}`),
        andMore,
      )}.`,
    mend: () => 'Thêm dòng cho mục còn thiếu, đúng mã và nội dung trong khung tiêu chí.',
    why: 'Bảng chấm điểm phải có đủ các mục của khung tiêu chí. Thiếu một mục thì điểm tối đa và chỉ số không còn so sánh được.',
  },
  'maximum-differs': {
    title: 'Sai điểm tối đa',
    found: ({ found, expected }) => `Điểm tối đa trong bảng là ${decimal(found)}, trong khung tiêu chí là ${decimal(expected)}.`,
    mend: ({ expected }) => `Sửa điểm tối đa thành ${decimal(expected)}, hoặc kiểm tra lại khung tiêu chí đang dùng.`,
    why: 'Điểm tối đa là mẫu số của chỉ số. Điểm tối đa sai thì chỉ số của mục, tiêu chí và lĩnh vực đều sai.',
  },
  'framework-sum-differs': {
    title: 'Điểm tối đa không bằng tổng các phần',
    found: ({ printed, sum }) => `Điểm tối đa đã ghi là ${decimal(printed)}, tổng các phần bên trong là ${decimal(sum)}.`,
    mend: () => 'Đối chiếu với quyết định ban hành khung tiêu chí và sửa chỗ ghi sai; trong khi chờ, chỉ số được tính theo các mục chấm điểm.',
    why: 'Điểm của tiêu chí và lĩnh vực do các mục bên trong hợp thành, nên điểm tối đa cũng phải bằng tổng của chúng.',
  },
  'code-damaged': {
    title: 'Mã bị Excel đổi thành số hoặc ngày',
    found: ({ shown, became, code }) => {
      const now = became === 'date' ? `ngày ${shown}` : `số ${decimal(shown)}`;
      return code === null
        ? `Excel đã đổi mã ở ô này thành ${now}; không thể xác định chắc chắn mã đã nhập.`
        : `Excel đã đổi mã ${code} thành ${now}; dòng này được hiểu là mục ${code}.`;
    },
    mend: ({ code }) => `Định dạng ô này là Văn bản (Text) rồi nhập lại mã${code === null ? '' : ` ${code}`}.`,
    why: 'Excel tự đổi mã 1.10 thành số 1,1 và mã 1-2 thành ngày. Người đọc và công thức tra cứu sẽ nhầm mục này với mục khác.',
  },
  'heading-missing': {
    title: 'Thiếu cột cần thiết',
    found: ({ column }) =>
      column === 'maximum'
        ? 'Bảng này không có cột “Điểm tối đa”.'
        : 'Bảng này không có cột điểm nào, như “Điểm tự đánh giá” hay “Điểm thẩm định”.',
    mend: () => 'Thêm cột còn thiếu hoặc sửa lại tiêu đề cột, rồi kiểm tra lại.',
    why: 'Thiếu cột này thì không tính được chỉ số, và cả bảng chưa được kiểm tra.',
  },
  'heading-ambiguous': {
    title: 'Tiêu đề cột chưa rõ nghĩa',
    found: ({ text, meanings, cells }) => {
      const columns = meanings.map((meaning) => `“${COLUMNS_IN_DOUBT[meaning]}”`);
      return cells.length > 1
        ? `Các ô ${listed(cells, (count) => `và ${count} ô khác`)} cùng là tiêu đề của cột ${columns.join(' hoặc ')}; phần mềm đang dùng cột tại ô ${cells[0]}.`
        : `Tiêu đề ${quoted(text)} có thể là ${columns.join(' hoặc ')}; phần mềm đang hiểu là ${columns[0]}.`;
    },
    mend: () => 'Sửa lại tiêu đề cho rõ nghĩa, hoặc chọn đúng ý nghĩa của từng cột ở phần “Đã hiểu bảng này như sau”.',
    why: 'Mỗi loại điểm chỉ được đọc từ một cột. Hai cột cùng nghĩa thì số điểm ở một trong hai cột bị bỏ qua.',
  },
  'text-encoding': {
    title: 'Chữ theo bảng mã cũ',
    found: ({ encoding, cells, found, understood }) =>
      `Ô này viết theo bảng mã ${LEGACY_ENCODINGS[encoding]}: ${quoted(found)} được hiểu là ${quoted(understood)}.${
        cells === 1 ? '' : ` Trang tính có ${cells} ô như vậy.`
      }`,
    mend: () => 'Dùng công cụ chuyển mã (như UniKey) đổi chữ trong trang tính sang Unicode, rồi chọn phông chữ Unicode như Times New Roman.',
    why: 'Chữ theo bảng mã cũ chỉ đọc được trên máy có phông chữ riêng. Văn bản hành chính dùng Unicode theo TCVN 6909:2001.',
  },
  'score-not-a-number': {
    title: 'Điểm không phải là số',
    found: ({ column, text, isPair }) =>
      isPair ? `${COLUMNS[column]} ghi ${quoted(text)}, gồm hai số.` : `${COLUMNS[column]} ghi ${quoted(text)}, không đọc được thành số.`,
    mend: ({ isPair }) =>
      isPair
        ? 'Chỉ ghi số điểm đạt được; điểm tối đa đã có cột riêng.'
        : 'Nhập điểm bằng số; mục không đánh giá thì ghi “Không đánh giá”.',
    why: 'Ô không đọc được thành số thì không được cộng vào tổng, nên chỉ số chỉ là tạm tính.',
  },
  'score-above-maximum': {
    title: 'Điểm vượt điểm tối đa',
    found: ({ column, score, maximum }) => `${COLUMNS[column]} là ${decimal(score)}, lớn hơn điểm tối đa ${decimal(maximum)}.`,
    mend: ({ maximum }) => `Sửa điểm để không quá ${decimal(maximum)}, hoặc kiểm tra lại điểm tối đa của mục.`,
    why: 'Không mục nào được chấm quá điểm tối đa mà khung tiêu chí quy định.',
  },
  'score-negative': {
    title: 'Điểm âm',
    found: ({ column, score }) => `${COLUMNS[column]} là ${decimal(score)}, nhỏ hơn 0.`,
    mend: () => 'Sửa thành điểm từ 0 trở lên; điểm trừ chung ghi ở dòng “Điểm phạt”.',
    why: 'Điểm thấp nhất của một mục là 0.',
  },
  'score-not-allowed': {
    title: 'Điểm không đúng cách tính điểm',
    found: ({ column, score, allowed }) =>
      `${COLUMNS[column]} là ${decimal(score)}; cách tính điểm của mục chỉ cho phép ${allowedScores(allowed)}.`,
    mend: () => 'Chọn lại mức điểm theo cách tính điểm trong khung tiêu chí.',
    why: 'Khung tiêu chí quy định mỗi mục được chấm theo những mức nào. Điểm ngoài các mức đó sẽ không được công nhận khi thẩm định.',
  },
  'item-unscored': {
    title: 'Chưa chấm điểm',
    found: ({ maximum }) => `Mục có điểm tối đa ${decimal(maximum)} nhưng ô điểm còn trống.`,
    mend: () => 'Nhập điểm; không đạt thì ghi 0, không đánh giá thì ghi “Không đánh giá”.',
    why: 'Ô trống không phải là điểm 0. Chỉ số dựa trên ô trống chỉ là tạm tính.',
  },
  'score-broken': {
    title: 'Ô điểm bị lỗi',
    found: ({ column, error }) => `${COLUMNS[column]} hiện lỗi ${error}.`,
    mend: () => 'Sửa công thức trong ô, hoặc nhập lại điểm bằng số.',
    why: 'Ô lỗi không có điểm, và mọi công thức cộng ô này cũng báo lỗi.',
  },
  'score-as-text': {
    title: 'Điểm lưu dưới dạng văn bản',
    found: ({ column, text, score }) => `${COLUMNS[column]} ${quoted(text)} là văn bản; phần mềm hiểu là ${decimal(score)} điểm.`,
    mend: ({ score }) => `Nhập lại ${decimal(score)} dưới dạng số.`,
    why: 'Excel bỏ qua số lưu dưới dạng văn bản khi tính tổng, nên tổng điểm trong bảng bị thiếu.',
  },
  'score-as-date': {
    title: 'Điểm bị đổi thành ngày',
    found: ({ column, day, month, year }) => `${COLUMNS[column]} là ngày ${day}/${month}/${year}, không phải là số điểm.`,
    mend: () => 'Đổi định dạng ô thành Số (Number) rồi nhập lại điểm.',
    why: 'Khi gõ 1/2 hoặc 1.2, Excel có thể hiểu là ngày và lưu một số khác hẳn số điểm đã gõ.',
  },
  'subtotal-differs': {
    title: 'Sai điểm tiêu chí hoặc lĩnh vực',
    found: ({ stage, found, expected }) =>
      `${COLUMNS[stage]} ghi ${decimal(found)}, tổng các mục bên trong là ${decimal(expected)}.`,
    mend: () => 'Dùng công thức cộng các mục bên trong; nút “Kiểm tra và tính lại” điền công thức này.',
    why: 'Điểm của tiêu chí và lĩnh vực bằng tổng điểm các mục bên trong.',
  },
  'total-differs': {
    title: 'Sai tổng điểm',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} ở dòng tổng ghi ${decimal(found)}, tính đúng là ${decimal(expected)}.`,
    mend: () => 'Dùng công thức cộng các lĩnh vực; nút “Kiểm tra và tính lại” điền công thức này.',
    why: 'Tổng điểm bằng tổng điểm các lĩnh vực, cộng điểm thưởng và trừ điểm phạt trong giới hạn cho phép.',
  },
  'index-differs': {
    title: 'Sai chỉ số',
    found: ({ found, expected, points, maximum }) =>
      `Chỉ số ghi ${decimal(found)}%, tính đúng là ${decimal(points)}/${decimal(maximum)} = ${decimal(expected)}%.`,
    mend: () => 'Dùng công thức tính chỉ số; nút “Kiểm tra và tính lại” điền công thức này.',
    why: 'Chỉ số bằng điểm đạt được chia cho điểm tối đa, nhân 100, làm tròn đến hai chữ số thập phân. Chênh 0,01 cũng có thể đổi thứ hạng.',
  },
  'total-typed': {
    title: 'Số gõ tay thay cho công thức',
    found: ({ found }) => `Ô này chứa số ${decimal(found)} gõ tay, không phải công thức.`,
    mend: ({ formula }) =>
      formula === ''
        ? 'Thay bằng công thức; nút “Kiểm tra và tính lại” điền công thức này.'
        : `Thay bằng công thức ${formula}; nút “Kiểm tra và tính lại” điền công thức này.`,
    why: 'Số gõ tay không đổi theo khi điểm của các mục thay đổi.',
  },
  'formula-range-wrong': {
    title: 'Công thức cộng sai ô',
    found: ({ formula, missed, repeated, foreign }) => {
      const wrongs = [
        ...(missed.length > 0 ? [`bỏ sót ${cellList(missed)}`] : []),
        ...(repeated.length > 0 ? [`cộng lặp ${cellList(repeated)}`] : []),
        ...(foreign.length > 0 ? [`cộng nhầm ${cellList(foreign)}`] : []),
      ];
      return `Công thức ${formula} ${wrongs.length > 0 ? wrongs.join(', ') : 'không cộng đúng các ô cần cộng'}.`;
    },
    mend: ({ expected }) => `Công thức đúng là ${expected}; nút “Kiểm tra và tính lại” điền công thức này.`,
    why: 'Công thức sai ô có thể cho kết quả đúng hôm nay, nhưng sẽ sai ngay khi một điểm thay đổi.',
  },
  'evidence-missing': {
    title: 'Thiếu tài liệu kiểm chứng',
    found: ({ points, required }) =>
      `Đã chấm ${decimal(points)} điểm nhưng không có tài liệu kiểm chứng và không có giải trình.${
        required === null || required.trim() === '' ? '' : ` Khung tiêu chí yêu cầu: ${quoted(required)}.`
      }`,
    mend: () => 'Ghi loại, số, ký hiệu và ngày ban hành của tài liệu; nếu không có tài liệu thì giải trình.',
    why: 'Điểm chỉ được công nhận khi có tài liệu kiểm chứng của cơ quan có thẩm quyền; không có hoặc chưa đủ thì phải giải trình.',
  },
  'evidence-placeholder': {
    title: 'Tài liệu kiểm chứng ghi tạm',
    found: ({ text, points }) => `Đã chấm ${decimal(points)} điểm nhưng phần tài liệu kiểm chứng chỉ ghi ${quoted(text)}.`,
    mend: () => 'Thay bằng loại, số, ký hiệu và ngày ban hành của tài liệu; nếu không có tài liệu thì giải trình.',
    why: 'Nội dung ghi tạm không giúp Hội đồng xác định được tài liệu nào chứng minh cho điểm đã chấm.',
  },
  'appraisal-reason-missing': {
    title: 'Thiếu ý kiến thẩm định',
    found: ({ stage, appraised, self }) =>
      `${COLUMNS[stage]} là ${decimal(appraised)}, khác điểm tự đánh giá ${decimal(self)}, nhưng không có ý kiến.`,
    mend: () => 'Ghi lý do thay đổi điểm vào cột ý kiến.',
    why: 'Đơn vị được chấm cần biết vì sao điểm của mình bị thay đổi để giải trình hoặc bổ sung tài liệu.',
  },
};

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
  'no-opinion-column': 'không có cột ý kiến thẩm định',
  provisional: 'kết quả còn là tạm tính',
  'formula-not-understood': 'có công thức phần mềm chưa đọc hiểu',
  'not-calculated': 'có công thức chưa được tính',
};

function onSheet(sheet: string | null): string {
  return sheet === null ? 'trang tính' : `trang tính ${quoted(sheet)}`;
}

function remedy(problem: Problem, doing: Doing): string {
  switch (problem.kind) {
    case 'cell-being-edited':
      return 'đang có ô ở chế độ soạn thảo, nhấn Enter hoặc Esc rồi thử lại';
    case 'protected':
      return `${onSheet(problem.sheet)} đang được bảo vệ, bỏ bảo vệ trong thẻ Xem lại rồi thử lại`;
    case 'sheet-gone':
      return `${onSheet(problem.sheet)} không còn trong tệp, bấm “Kiểm tra và tính lại” để đọc lại tệp`;
    case 'changed-since-read': {
      const cell = `ô ${problem.cell} trên ${onSheet(problem.sheet)}`;
      return doing === 'undoing'
        ? `${cell} đã được sửa sau lần ghi, trả ô đó về như cũ rồi hoàn tác lại`
        : `${cell} vừa được sửa, thử lại để đọc số liệu mới`;
    }
    case 'too-large':
      return 'tệp quá lớn để xử lý trong một lần, bỏ bớt dòng, cột hoặc trang tính không dùng rồi thử lại';
    case 'cut-off':
      return doing === 'reading' || doing === 'reviewing' || doing === 'revealing'
        ? 'mất kết nối với Excel, kiểm tra đường truyền rồi thử lại'
        : 'mất kết nối với Excel giữa chừng, mở lại tệp và xem bảng đã được ghi hay chưa rồi thử lại';
    case 'busy':
      return 'Excel đang bận, đợi giây lát rồi thử lại';
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
    'opening-framework': 'Chưa dùng được khung tiêu chí vừa chọn',
    'comparing-frameworks': 'Chưa so sánh được hai khung tiêu chí',
    'making-workbook': 'Chưa tạo được sổ chấm điểm mới',
    'adding-framework-sheet': 'Chưa thêm được trang tính khung tiêu chí',
    'writing-framework-file': 'Chưa xuất được khung tiêu chí',
  },
  remedy,
  asItWas: 'nội dung tệp vẫn như cũ',
  frameworkAsItWas: 'khung đang dùng vẫn như cũ',
};

const VERDICTS: PaneMessages['verdicts'] = {
  ready: { words: 'Sẵn sàng', advice: 'Không có lỗi, không có cảnh báo.' },
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
  name: 'Soát điểm CCHC',
  firstRun: {
    heading: 'Một lần bấm',
    steps: [
      'Đối chiếu bảng chấm điểm với khung tiêu chí và chỉ ra từng ô cần xem.',
      'Điền công thức tính điểm tiêu chí, lĩnh vực, tổng điểm và chỉ số.',
      'Ghi cột “Kết quả kiểm tra” và đánh dấu màu các ô có phát hiện.',
    ],
    promise: 'Không bao giờ sửa điểm và nội dung đã nhập; mọi thay đổi đều hoàn tác được.',
  },

  review: 'Kiểm tra và tính lại',
  undo: 'Hoàn tác',
  clear: 'Xóa đánh dấu',
  doing: {
    reading: 'Đang đọc…',
    reviewing: 'Đang kiểm tra…',
    writing: 'Đang ghi…',
    undoing: 'Đang hoàn tác…',
    clearing: 'Đang xóa đánh dấu…',
    revealing: 'Đang mở ô…',
    correcting: 'Đang ghi nhớ cột vừa sửa…',
    'opening-framework': 'Đang mở khung tiêu chí…',
    'comparing-frameworks': 'Đang so sánh hai khung…',
    'making-workbook': 'Đang tạo sổ chấm điểm…',
    'adding-framework-sheet': 'Đang thêm trang tính…',
    'writing-framework-file': 'Đang xuất khung tiêu chí…',
  },
  deed: (deed) => {
    switch (deed.kind) {
      case 'nothing-to-write':
        return 'Đã kiểm tra; không có gì phải ghi.';
      case 'written':
        return deed.cells === 0 ? 'Đã kiểm tra; đã cập nhật đánh dấu màu.' : `Đã kiểm tra; đã ghi ${deed.cells} ô.`;
      case 'not-written':
        return 'Thao tác chưa hoàn thành.';
      case 'undone':
        return 'Đã hoàn tác lần ghi gần nhất.';
      case 'cleared':
        return 'Đã xóa cột “Kết quả kiểm tra” và các đánh dấu màu.';
      case 'nothing-to-clear':
        return 'Không có đánh dấu nào để xóa.';
      case 'corrected':
        return 'Đã ghi nhớ và kiểm tra lại; chưa ghi gì vào các ô.';
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
  notShown: 'Chưa tải được phần hiển thị kết quả; kiểm tra đường truyền, đóng ngăn này rồi mở lại.',
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
  frameworkMistaken: (file, mistakes) =>
    `${file}: khung tiêu chí thiếu hoặc ghi sai ở ${mistakeList(mistakes)}.`,

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
  rules,
  place: (sheet, cell) => `${sheet}, ô ${cell}`,
  severities: SEVERITIES,
  resultsHeading: 'Kết quả kiểm tra',
  framework: frameworkInVietnamese,
  newWorkbook: NEW_WORKBOOK_WORDING,
  pane,
  terminal,
};
