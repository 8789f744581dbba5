import type { FolderMessages } from './folder-messages';
import { sizeForm } from './size-form';

/** Tiếng Việt. */
export const folderInVietnamese: FolderMessages = {
  heading: 'Kiểm tra thư mục tài liệu',
  lead: 'Chọn thư mục chứa tài liệu kiểm chứng để đối chiếu tên tệp với số, ký hiệu văn bản ghi trong bảng chấm điểm. Tệp chỉ được đọc trên máy này, không gửi đi đâu.',
  browserAsks: 'Trình duyệt có thể hỏi có “tải lên” các tệp không; đó là câu hỏi chung cho mọi trang, phần mềm này không tải tệp nào lên.',
  chooseFolder: 'Chọn thư mục…',
  chooseFiles: 'Chọn nhiều tệp…',
  stop: 'Dừng đọc tệp',
  progress: ({ done, of }) => `Đang đọc tệp ${Math.min(done + 1, of)}/${of}…`,
  partMissing: 'Chưa tải được phần cần dùng của phần mềm; kiểm tra đường truyền rồi chọn lại.',
  read: ({ folder, read }) => {
    const chosen =
      folder === null || folder.name === null ? `${folder?.files ?? 0} tệp đã chọn` : `Thư mục “${folder.name}”, ${folder.files} tệp`;
    return `${chosen}: đã đọc ${read.done}/${read.of} tệp.`;
  },
  notAllRead: 'Chưa đọc hết nội dung các tệp nên có thể còn tệp trùng chưa biết. Việc đối chiếu tên tệp thì đã đủ.',
  nothingCited: 'Bảng chấm điểm không viện dẫn văn bản nào có số, nên không có gì để tìm trong thư mục.',

  counts: 'Kết quả đối chiếu',
  found: (count) => `Văn bản đã thấy tệp (${count})`,
  missing: (count) => `Văn bản chưa thấy tệp (${count})`,
  unsure: (count) => `Văn bản chưa chắc, cần mở xem (${count})`,
  notExpected: (count) => `Văn bản không cần tệp (${count})`,
  empty: (count) => `Tệp rỗng (${count})`,
  duplicates: (groups) => `Nhóm tệp trùng nội dung (${groups})`,
  unused: (count) => `Tệp chưa thấy viện dẫn (${count})`,
  ignored: (count) => `Tệp bỏ qua (${count})`,
  unreadable: (count) => `Tệp không đọc được (${count})`,

  missingHint: (unnamed) =>
    unnamed === 0
      ? null
      : `Thư mục còn ${unnamed} tệp mà tên không nêu số văn bản hoặc là tệp nén (xem “Tệp chưa thấy viện dẫn”); văn bản chưa thấy có thể nằm trong đó.`,
  unsureHint: 'Tên tệp chưa đủ để kết luận. Mở tệp xem có đúng văn bản không.',
  duplicatesHint: 'Nội dung giống hệt nhau (cùng mã SHA-256), dù tên khác nhau.',
  unusedHint:
    'Tên tệp không khớp văn bản nào được viện dẫn. Có thể là ảnh chụp, danh sách, bản quét đặt tên tự động; mở xem rồi đổi tên tệp hoặc bổ sung viện dẫn.',

  document: ({ type, reference, writtenDate }) =>
    `${type === null ? '' : `${type} `}${reference}${writtenDate === null ? '' : ` ngày ${writtenDate}`}`,
  citedAt: (place, item) => (item === null ? place : `Mục ${item} · ${place}`),
  doubts: {
    'date-differs': 'ngày trong tên tệp khác ngày được viện dẫn',
    'symbol-differs': 'đúng số nhưng khác ký hiệu',
    'number-only': 'chỉ trùng số',
    mentioned: 'tên tệp có nhắc văn bản này nhưng dường như là văn bản khác',
    'several-documents': 'tên tệp hợp với nhiều văn bản được viện dẫn',
    empty: 'tệp rỗng, không có nội dung',
    'in-folder': 'ở thư mục của mục này, tên tệp không nêu số văn bản',
    'named-beside': 'được ghi tên trong cùng ô, tên tệp không nêu số văn bản',
    'kind-and-day': 'trùng loại và ngày, tên tệp không nêu số văn bản',
  },
  notExpectedBecause: {
    linked: 'đã có đường dẫn trong ô',
    mentioned: 'chỉ được nhắc đến (thực hiện, căn cứ, theo…)',
  },
  ignoredAs: {
    system: 'tệp của hệ điều hành',
    lock: 'tệp tạm của phần mềm đang mở văn bản',
    shortcut: 'lối tắt, không phải là tài liệu',
  },
  unreadableBecause: {
    gone: 'đã bị chuyển, đổi tên hoặc xóa',
    refused: 'đang bị khóa, vừa bị sửa hoặc không có quyền đọc',
    failed: 'đọc bị lỗi giữa chừng',
  },
  files: (count) => `${count} tệp`,
  group: (number) => `Nhóm ${number}`,
  size: sizeForm(','),
  noHash: 'chưa có mã SHA-256',
  shortHash: (short) => `SHA-256 ${short}…`,
  copyHash: 'Chép mã',
  copyHashOf: (path) => `Chép mã SHA-256 của ${path}`,
  copied: 'Đã chép.',
  copyByHand: 'Chưa chép được, hãy bôi đen mã rồi nhấn Ctrl+C.',

  list: {
    save: 'Tải danh sách đầy đủ (CSV)',
    fileName: 'Kiểm tra thư mục tài liệu.csv',
    headings: ['Tình trạng', 'Văn bản', 'Nơi viện dẫn', 'Tệp', 'Dung lượng (byte)', 'SHA-256'],
    files: { used: 'Có viện dẫn', unused: 'Chưa thấy viện dẫn', ignored: 'Bỏ qua' },
    documents: { unsure: 'Chưa chắc', missing: 'Chưa thấy tệp', 'not-expected': 'Không cần tệp' },
  },
};
