import type { ChangedTerms } from '../core/framework/framework-differences';
import type { Framework } from '../core/framework/framework';
import { numberForm } from './decimal';
import { DIFFERENCE_LISTS } from './difference-messages';
import type { DifferenceMessages } from './difference-messages';
import { quoted } from './shortened';

const { decimal } = numberForm(',');

const TERMS: Readonly<Record<ChangedTerms['changed'][number], string>> = {
  scoring: 'cách tính điểm',
  evidence: 'tài liệu kiểm chứng',
  'scored-by': 'hình thức đánh giá',
  'responsible-agency': 'cơ quan phụ trách',
};

const COUNTS: DifferenceMessages['headings'] = {
  added: (count) => `thêm ${count}`,
  removed: (count) => `bỏ ${count}`,
  moved: (count) => `chuyển ${count}`,
  pointsChanged: (count) => `đổi điểm ${count}`,
  reworded: (count) => `đổi nội dung ${count}`,
  termsChanged: (count) => `đổi cách chấm hoặc minh chứng ${count}`,
  wholeChanged: (count) => `đổi quy định chung ${count}`,
};

function nameOf({ title, year }: Pick<Framework, 'title' | 'year'>): string {
  if (year !== null) return `khung ${year}`;
  return title === null ? 'khung không có tên' : `khung ${quoted(title)}`;
}

/** Tiếng Việt. */
export const differencesInVietnamese: DifferenceMessages = {
  summary: (before, after, differences) => {
    const compared = `${nameOf(after)} so với ${nameOf(before)}`;
    const counts = DIFFERENCE_LISTS.filter((list) => differences[list].length > 0).map((list) => COUNTS[list](differences[list].length));
    const told = counts.length === 0 ? 'chỉ khác cách viết' : counts.join(', ');
    return `K${compared.slice(1)}: ${differences.identical ? 'giống nhau hoàn toàn' : told}`;
  },
  totals: ({ before, after }) =>
    before === after ? `Tổng điểm tối đa vẫn là ${decimal(after)}.` : `Tổng điểm tối đa từ ${decimal(before)} thành ${decimal(after)}.`,
  headings: {
    added: (count) => `Thêm mới (${count})`,
    removed: (count) => `Bỏ (${count})`,
    moved: (count) => `Chuyển mã (${count})`,
    pointsChanged: (count) => `Đổi điểm tối đa (${count})`,
    reworded: (count) => `Đổi nội dung (${count})`,
    termsChanged: (count) => `Đổi cách chấm hoặc minh chứng (${count})`,
    wholeChanged: (count) => `Đổi quy định chung (${count})`,
  },
  node: ({ code, name, maximum }) => `${code}. ${name} (${decimal(maximum)} điểm)`,
  moved: ({ from, to, name }) => `${from} thành ${to}: ${name}`,
  pointsChanged: ({ code, name, before, after }) => `${code}. ${name}: từ ${decimal(before)} thành ${decimal(after)} điểm`,
  reworded: ({ code, before, after }) => `${code}: ${quoted(before)} thành ${quoted(after)}`,
  termsChanged: ({ code, name, changed }) => `${code}. ${name}: đổi ${changed.map((part) => TERMS[part]).join(', ')}`,
  wholeChanged: {
    title: 'Tên khung tiêu chí',
    year: 'Năm đánh giá',
    decision: 'Quyết định ban hành',
    'bonus-cap': 'Mức tối đa của điểm thưởng',
    'penalty-cap': 'Mức tối đa của điểm phạt',
    policy: 'Làm tròn, điểm điều tra, mục không đánh giá, xếp loại hoặc quy tắc kiểm tra',
  },
};
