import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { andMore, decimal } from '../vi-words';

/** What the rules about items and their framework (FW01–FW08) say. */
export const frameworkRules = {
  'item-duplicated': {
    title: 'Trùng mục chấm điểm',
    found: ({ firstCell }) => `Mục này đã có ở ô ${firstCell}.`,
    mend: () => 'Giữ lại một dòng; bỏ dòng thừa hoặc sửa mã cho đúng mục.',
    why: 'Mỗi mục trong khung tiêu chí chỉ được chấm một lần. Chấm hai lần thì điểm bị cộng hai lần.',
    restsOn: 'Quyết định ban hành khung tiêu chí: mỗi mục chấm một lần.',
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
    restsOn: 'Quyết định ban hành khung tiêu chí.',
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
    restsOn: 'Quyết định ban hành khung tiêu chí.',
  },
  'maximum-differs': {
    title: 'Sai điểm tối đa',
    found: ({ found, expected }) => `Điểm tối đa trong bảng là ${decimal(found)}, trong khung tiêu chí là ${decimal(expected)}.`,
    mend: ({ expected }) => `Sửa điểm tối đa thành ${decimal(expected)}, hoặc kiểm tra lại khung tiêu chí đang dùng.`,
    why: 'Điểm tối đa là mẫu số của chỉ số. Điểm tối đa sai thì chỉ số của mục, tiêu chí và lĩnh vực đều sai.',
    restsOn: 'Khung tiêu chí, cột “Điểm tối đa”.',
  },
  'item-renamed': {
    title: 'Tên mục khác khung tiêu chí',
    found: ({ found, expected }) => `Dòng này ghi ${quoted(found)}, trong khung tiêu chí mục mang mã này là ${quoted(expected)}.`,
    mend: ({ suggestion }) =>
      suggestion === null
        ? 'Sửa nội dung theo đúng khung tiêu chí, hoặc sửa mã nếu dòng này là mục khác.'
        : `Nội dung này là của mục ${suggestion}: kiểm tra xem mã hay nội dung bị ghi nhầm, rồi sửa cho khớp.`,
    why: 'Mã và nội dung không khớp thì điểm có thể được chấm cho nhầm mục, hoặc bảng được lập theo khung tiêu chí của năm khác.',
  },
  'item-out-of-place': {
    title: 'Mục đặt sai vị trí',
    found: ({ standsUnder, standsAfter, belongsUnder, rows }) => {
      if (rows > 1) return `Bảng này xếp theo thứ tự khác khung tiêu chí: có ${rows} dòng không đúng vị trí, dòng này là dòng đầu tiên.`;
      if (standsUnder !== belongsUnder) {
        const belongs = belongsUnder === null ? 'không thuộc mục nào ở trên' : `thuộc mục ${belongsUnder}`;
        return standsUnder === null
          ? `Dòng này nằm ngoài mục ${belongsUnder} của nó.`
          : `Dòng này nằm trong mục ${standsUnder}, nhưng ${belongs}.`;
      }
      return standsAfter === null
        ? 'Dòng này đứng trước vị trí của nó trong khung tiêu chí.'
        : `Dòng này đứng ngay sau mục ${standsAfter}, không đúng thứ tự của khung tiêu chí.`;
    },
    mend: ({ belongsUnder, belongsAfter, rows }) => {
      if (rows > 1) return 'Sắp xếp lại bảng theo thứ tự của khung tiêu chí.';
      if (belongsAfter !== null)
        return `Chuyển dòng này, cùng các dòng thuộc nó, đến sau mục ${belongsAfter}, hoặc sửa mã nếu mã bị ghi nhầm.`;
      const first = belongsUnder === null ? 'đầu bảng' : `đầu mục ${belongsUnder}`;
      return `Chuyển dòng này, cùng các dòng thuộc nó, lên ${first}, hoặc sửa mã nếu mã bị ghi nhầm.`;
    },
    why: 'Mục đặt ngoài tiêu chí của nó dễ bị công thức cộng bỏ sót hoặc cộng nhầm, và khó đối chiếu với khung tiêu chí.',
  },
  'framework-sum-differs': {
    title: 'Điểm tối đa không bằng tổng các phần',
    found: ({ printed, sum }) => `Điểm tối đa đã ghi là ${decimal(printed)}, tổng các phần bên trong là ${decimal(sum)}.`,
    mend: () =>
      'Đối chiếu với quyết định ban hành khung tiêu chí và sửa chỗ ghi sai; trong khi chờ, chỉ số được tính theo các mục chấm điểm.',
    why: 'Điểm của tiêu chí và lĩnh vực do các mục bên trong hợp thành, nên điểm tối đa cũng phải bằng tổng của chúng.',
    restsOn: 'Khung tiêu chí, cột “Điểm tối đa”.',
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
} satisfies Partial<RuleMessages>;
