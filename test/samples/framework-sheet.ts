import { toDecimal } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';
import type { Framework, FrameworkNode } from '../../src/core/framework/framework';
import { maximumOf, totalMaximum } from '../../src/core/framework/framework-tree';
import type { ScoringRule } from '../../src/core/framework/scoring-rule';
import { letterhead } from './letterhead';
import type { ColumnPlan, RowPlan, SheetPlan } from './sheet-plan';

const COLUMNS: readonly ColumnPlan[] = [
  { heading: 'STT', width: 8, align: 'center' },
  { heading: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', width: 58, align: 'left' },
  { heading: 'Điểm tối đa', width: 9, align: 'center' },
  { heading: 'Hình thức đánh giá', width: 15, align: 'center' },
  { heading: 'Cách tính điểm', width: 36, align: 'left' },
  { heading: 'Tài liệu kiểm chứng', width: 44, align: 'left' },
  { heading: 'Cơ quan phụ trách', width: 20, align: 'center' },
];

/** The framework as the annex of a decision prints it, options on unnumbered rows below their item. */
export function planFrameworkSheet(framework: Framework): SheetPlan {
  return {
    name: 'Khung tiêu chí',
    columns: COLUMNS,
    rows: [
      ...letterhead(['UBND TỈNH MINH HỌA', 'SỞ NỘI VỤ'], 4),
      { kind: 'gap', cells: [] },
      { kind: 'title', cells: [framework.title ?? ''] },
      { kind: 'gap', cells: [] },
      { kind: 'heading', cells: COLUMNS.map(({ heading }) => heading) },
      ...framework.areas.flatMap(rowsOf),
      { kind: 'total', cells: ['', 'Tổng cộng', totalMaximum(framework), '', '', '', ''] },
    ],
  };
}

function rowsOf(node: FrameworkNode): RowPlan[] {
  const { code, level, name, children } = node;
  if (children.length === 0) return itemRows(node);
  const kind = level === 1 ? 'area' : 'criterion';
  return [{ kind, cells: [code, name, maximumOf(node), '', '', '', ''] }, ...children.flatMap(rowsOf)];
}

function itemRows(node: FrameworkNode): RowPlan[] {
  const { code, name, terms, responsibleAgency } = node;
  const scoredBy = terms.scoredBy === 'survey' ? 'Điều tra xã hội học' : 'Tự đánh giá';
  const evidence = terms.evidence.kind === 'none' ? 'Không' : terms.evidence.wording;
  const row = [code, name, maximumOf(node), scoredBy, wordingOf(terms.scoring), evidence, responsibleAgency ?? ''];
  return [{ kind: 'item', cells: row }, ...optionRows(terms.scoring)];
}

function optionRows(scoring: ScoringRule): RowPlan[] {
  if (scoring.kind !== 'options') return [];
  return scoring.options.map(({ text, points }) => ({ kind: 'option', cells: ['', `- ${text}`, points, '', '', '', ''] }));
}

function wordingOf(scoring: ScoringRule): string {
  switch (scoring.kind) {
    case 'options':
    case 'free':
      return '';
    case 'steps':
      return `Từ ${local(scoring.least)} điểm, mỗi bước ${local(scoring.step)} điểm`;
    case 'deduction':
      return `Mỗi trường hợp trừ ${local(scoring.step)} điểm`;
    case 'ratio':
      return ratioWording(scoring.atLeast, scoring.fullFrom);
  }
}

function ratioWording(atLeast: Points | null, fullFrom: Points | null): string {
  const below = atLeast === null ? [] : [`dưới ${local(atLeast)}%: 0 điểm`];
  const above = fullFrom === null ? [] : [`từ ${local(fullFrom)}%: điểm tối đa`];
  return ['Tỷ lệ % × điểm tối đa', ...below, ...above].join('; ');
}

/** A number as Vietnamese write it, with a comma. */
function local(value: Points): string {
  return toDecimal(value).replace('.', ',');
}
