import type { Choices } from './choices';
import { exact } from './model';
import type { ModelNode, ModelRule, Shape } from './model';

const AREAS = ['Chỉ đạo, điều hành cải cách hành chính', 'Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Xây dựng chính quyền điện tử'] as const;
const WORK = ['Xây dựng kế hoạch', 'Kiểm tra việc thực hiện', 'Công khai kết quả', 'Giải quyết hồ sơ đúng hạn', 'Tuyên truyền', 'Sắp xếp bộ máy'] as const;

/** Areas, criteria and items that are like each other in nothing but their style. */
export function cleanTree(choose: Choices, shape: Shape): ModelNode[] {
  const areas = choose.of([1, 2, 2, 3, 3]);
  // Ten criteria in one area are what it takes for a code such as 1.10.
  const wide = choose.inHundred(12) ? choose.between(1, areas) : 0;
  return Array.from({ length: areas }, (_, at) => at + 1).flatMap((number) => areaOf(choose, shape, number, number === wide));
}

function areaOf(choose: Choices, shape: Shape, area: number, isWide: boolean): ModelNode[] {
  const criteria = isWide ? choose.between(10, 12) : choose.between(1, 3);
  const below = Array.from({ length: criteria }, (_, at) => criterionOf(choose, shape, [area, at + 1], isWide ? choose.of([0, 0, 0, 1]) : choose.of([0, 1, 2, 3, 3, 4])));
  const maximum = exact(below.reduce((sum, [criterion]) => sum + (criterion?.maximum ?? 0), 0));
  return [branch([area], `${choose.of(AREAS)} phần ${area}`, maximum), ...below.flat()];
}

function criterionOf(choose: Choices, shape: Shape, path: readonly number[], items: number): ModelNode[] {
  const name = `${choose.of(WORK)} nhóm ${path.join('-')}`;
  if (items === 0) return [itemOf(choose, shape, path, name)];
  const below = Array.from({ length: items }, (_, at) => itemOf(choose, shape, [...path, at + 1], `${choose.of(WORK)} đợt ${[...path, at + 1].join('-')}`));
  return [branch(path, name, exact(below.reduce((sum, item) => sum + item.maximum, 0))), ...below];
}

function branch(path: readonly number[], name: string, maximum: number): ModelNode {
  return { id: path.join('.'), path, name, maximum, isItem: false, survey: false, needsNoEvidence: false, rule: { kind: 'free' } };
}

function itemOf(choose: Choices, shape: Shape, path: readonly number[], name: string): ModelNode {
  const maximum = choose.of([0.5, 1, 1, 1.5, 2, 2.5]);
  const survey = shape.survey && choose.inHundred(20);
  const rule: ModelRule = survey || shape.framework === 'none' ? { kind: 'free' } : ruleOf(choose, maximum);
  return { id: path.join('.'), path, name, maximum, isItem: true, survey, needsNoEvidence: !survey && shape.framework !== 'none' && choose.inHundred(6), rule };
}

function ruleOf(choose: Choices, maximum: number): ModelRule {
  switch (choose.below(8)) {
    case 0:
    case 1:
      return { kind: 'options', points: [maximum, exact(maximum / 2), 0] };
    case 2:
      return { kind: 'ratio', atLeast: choose.of([null, 80]) };
    case 3:
      return { kind: 'deduction', step: 0.25 };
    case 4:
      return maximum > 0.5 ? { kind: 'steps', least: 0.5, step: 0.25 } : { kind: 'free' };
    default:
      return { kind: 'free' };
  }
}

/** How the framework puts it in its column `Cách tính điểm`; options stand there or in rows of their own. */
export function ruleInWords(rule: ModelRule, maximum: number, decimalMark: ',' | '.'): string {
  const local = (points: number): string => String(points).replace('.', decimalMark);
  switch (rule.kind) {
    case 'free':
      return '';
    case 'options':
      return rule.points.map((points, at) => `${OPTIONS[at] ?? 'Khác'}: ${local(points)}`).join('; ');
    case 'ratio':
      return rule.atLeast === null ? 'Tỷ lệ % × điểm tối đa' : `Đạt từ ${rule.atLeast}% trở lên: tỷ lệ % × điểm tối đa; dưới ${rule.atLeast}%: 0 điểm`;
    case 'deduction':
      return `Mỗi văn bản ban hành chậm trừ ${local(rule.step)} điểm`;
    case 'steps':
      return `Từ ${local(rule.least)} đến ${local(maximum)} điểm, mỗi bước ${local(rule.step)} điểm`;
  }
}

export const OPTIONS = ['Hoàn thành đầy đủ', 'Hoàn thành một phần', 'Không hoàn thành'] as const;
