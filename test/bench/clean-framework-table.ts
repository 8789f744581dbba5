import { codePrinted } from '../support/print-codes';
import type { Choices } from './choices';
import { OPTIONS, ruleInWords } from './clean-tree';
import { exact } from './model';
import type { ModelNode, ModelRow, ModelTable, Shape } from './model';

/** The most that bonus points may add, and penalty points take. */
export const BONUS_CAP = 2;
export const PENALTY_CAP = 3;

export function frameworkTable(choose: Choices, shape: Shape, nodes: readonly ModelNode[], leftOut: ReadonlySet<string>): ModelTable {
  const areas = nodes.filter(({ path }) => path.length === 1);
  const row = (id: string, kind: ModelRow['kind'], cells: ModelRow['cells']): ModelRow => ({ id, kind, cells, hidden: false });
  return {
    name: 'framework',
    sheet: choose.of(['Khung tiêu chí', 'Bộ tiêu chí', 'Phụ lục']),
    titles: choose.of([
      ['Bộ tiêu chí xác định Chỉ số cải cách hành chính năm 2023'],
      ['PHỤ LỤC', 'Bộ tiêu chí xác định Chỉ số cải cách hành chính năm 2023', '(Kèm theo Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ)'],
    ]),
    columns: [
      [{ key: 'code', heading: choose.of(['Số thứ tự', 'STT', 'Mã tiêu chí']) }],
      [{ key: 'name', heading: choose.of(['Nội dung tiêu chí', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Tên tiêu chí']) }],
      [{ key: 'maximum', heading: choose.of(['Điểm chuẩn', 'Điểm tối đa', 'Thang điểm']) }],
      [{ key: 'scoredBy', heading: 'Hình thức đánh giá' }],
      [{ key: 'scoring', heading: choose.of(['Cách tính điểm', 'Hướng dẫn chấm']) }],
      [{ key: 'evidence', heading: choose.of(['Tài liệu kiểm chứng', 'Minh chứng']) }],
    ],
    rows: [
      ...nodes.flatMap((node) => nodeRows(choose, shape, node)),
      ...(shape.bonus ? [row('bonus', 'bonus', { name: choose.of(['Điểm thưởng', 'Điểm cộng']), maximum: BONUS_CAP })] : []),
      ...(shape.penalty ? [row('penalty', 'penalty', { name: choose.of(['Điểm phạt', 'Điểm trừ']), maximum: PENALTY_CAP })] : []),
      ...(shape.total ? [row('total', 'total', { name: 'Tổng cộng', maximum: exact(areas.reduce((sum, { maximum }) => sum + maximum, 0)) })] : []),
      ...policyLines(shape, leftOut).map((line, at) => row(`policy ${at}`, 'extra', { name: line })),
    ],
  };
}

function nodeRows(choose: Choices, shape: Shape, node: ModelNode): ModelRow[] {
  const { id, path, name, maximum, isItem, survey, needsNoEvidence, rule } = node;
  const code = codePrinted(path, shape.frameworkNumbering);
  const ownRows = rule.kind === 'options' && choose.inHundred(60);
  const options = ownRows ? rule.points.map((points, at) => optionRow(id, at, points, shape)) : [];
  const cells = {
    ...{ code, name, maximum },
    ...(isItem ? { scoredBy: survey ? choose.of(['Điều tra xã hội học', 'ĐTXHH']) : choose.of(['', 'Tự đánh giá', 'Thẩm định']) } : {}),
    ...(ownRows ? {} : { scoring: ruleInWords(rule, maximum, shape.decimalMark) }),
    ...(isItem && !survey ? { evidence: needsNoEvidence ? 'Không' : choose.of(['', 'Kế hoạch và báo cáo kết quả']) } : {}),
  };
  return [{ id, kind: 'node', cells, hidden: false }, ...options];
}

/** An unnumbered row below its item, on either table. */
export function optionRow(item: string, at: number, points: number, { decimalMark }: Shape): ModelRow {
  const name = `- ${OPTIONS[at] ?? 'Khác'}: ${String(points).replace('.', decimalMark)}`;
  return { id: `${item} option ${at + 1}`, kind: 'extra', cells: { name }, hidden: false };
}

function policyLines({ notApplicable, asksExplanations }: Shape, leftOut: ReadonlySet<string>): string[] {
  const [only] = leftOut;
  return [
    ...(notApplicable === 'none' || (notApplicable === 'one-item' && only === undefined) ? ['Mục không đánh giá: không được phép'] : []),
    ...(notApplicable === 'one-item' && only !== undefined ? [`Mục không đánh giá: chỉ các mục ${only}`] : []),
    ...(asksExplanations ? ['Mức độ: EV10 lưu ý'] : []),
  ];
}
