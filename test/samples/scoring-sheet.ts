import { points } from '../../src/core/indices/points';
import type { Framework, FrameworkNode } from '../../src/core/framework/framework';
import { isItem, maximumOf, nodesOf, totalMaximum } from '../../src/core/framework/framework-tree';
import { letterhead } from './letterhead';
import type { ProvinceScore, UnitScore } from './province-scores';
import { firstGiven, sameAs, sumOfRows } from './sheet-plan';
import type { CellPlan, ColumnPlan, RowPlan, SheetPlan } from './sheet-plan';

const COLUMNS: readonly ColumnPlan[] = [
  { heading: 'STT', width: 8, align: 'center' },
  { heading: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', width: 50, align: 'left' },
  { heading: 'Điểm tối đa', width: 8, align: 'center' },
  { heading: 'Điểm tự đánh giá', width: 9, align: 'center', comment: 'Do cơ quan phụ trách tiêu chí tự chấm.' },
  { heading: 'Điểm thẩm định', width: 9, align: 'center' },
  { heading: 'Điểm ĐTXHH', width: 9, align: 'center', comment: 'Kết quả điều tra xã hội học, địa phương không tự chấm.' },
  { heading: 'Điểm đạt được', width: 9, align: 'center' },
  { heading: 'Chỉ số (%)', width: 9, align: 'center' },
  { heading: 'Tài liệu kiểm chứng', width: 38, align: 'left' },
  { heading: 'Giải trình', width: 30, align: 'left' },
  { heading: 'Ý kiến Hội đồng', width: 30, align: 'left' },
];

/** Columns of the scoring sheet, from zero. */
export const COLUMN = {
  code: 0,
  name: 1,
  maximum: 2,
  self: 3,
  appraised: 4,
  survey: 5,
  achieved: 6,
  index: 7,
  evidence: 8,
  explanation: 9,
  opinion: 10,
} as const;

const SUMMED = [COLUMN.self, COLUMN.appraised, COLUMN.achieved] as const;

/** Areas that somebody has already added up; the others wait for a click. */
const SUMMED_AREAS: readonly string[] = ['1', '2', '3', '4'];

const ABOVE_THE_ITEMS: readonly RowPlan[] = [
  ...letterhead(['ỦY BAN NHÂN DÂN', 'TỈNH MINH HỌA'], 4),
  { kind: 'gap', cells: [] },
  { kind: 'title', cells: ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'] },
  { kind: 'caption', cells: ['Đơn vị: UBND tỉnh Minh Họa'] },
  { kind: 'caption', cells: ['(Số liệu minh họa, không phải kết quả của địa phương nào)'] },
  { kind: 'gap', cells: [] },
  { kind: 'heading', cells: COLUMNS.map(({ heading }) => heading) },
];

/** The province's own scoring sheet, from the national heading down to the signatures. */
export function planScoringSheet(framework: Framework, scores: Readonly<Record<string, ProvinceScore>>): SheetPlan {
  const nodes = [...nodesOf(framework.areas)];
  const rowOf = new Map(nodes.map(({ code }, at) => [code, ABOVE_THE_ITEMS.length + at]));
  const total = ['', 'Tổng cộng', totalMaximum(framework), ...COLUMNS.slice(3).map(() => '')];
  return {
    name: 'Bảng điểm',
    columns: COLUMNS,
    rows: [
      ...ABOVE_THE_ITEMS,
      ...nodes.map((node) => (isItem(node) ? itemRow(node, rowOf, scores[node.code]) : branchRow(node, rowOf))),
      { kind: 'total', cells: total },
      { kind: 'gap', cells: [] },
      signatureRow('NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN'),
      signatureRow('(Ký, ghi rõ họ tên)', 'CHỦ TỊCH'),
    ],
  };
}

type RowOf = ReadonlyMap<string, number>;

function branchRow(node: FrameworkNode, rowOf: RowOf): RowPlan {
  const cells: CellPlan[] = [node.code, node.name, maximumOf(node), ...COLUMNS.slice(3).map(() => '')];
  const children = node.children.map(({ code }) => rowIn(rowOf, code));
  const isSummed = SUMMED_AREAS.includes(node.code.split('.')[0] ?? '');
  if (isSummed) for (const column of SUMMED) cells[column] = sumOfRows(children, column);
  return { kind: node.level === 1 ? 'area' : 'criterion', cells };
}

function itemRow(node: FrameworkNode, rowOf: RowOf, score: ProvinceScore | undefined): RowPlan {
  if (score === undefined) throw new Error(`No score for ${node.code}`);
  const row = rowIn(rowOf, node.code);
  const maximum = maximumOf(node);
  const head = [node.code, node.name, maximum];
  if ('survey' in score) {
    return { kind: 'item', cells: [...head, '', '', points(score.survey), sameAs(row, COLUMN.survey), '', '', '', ''] };
  }
  const entered = { columns: [COLUMN.self, COLUMN.appraised], maximum };
  return { kind: 'item', cells: [...head, ...unitCells(row, score)], entered };
}

function unitCells(row: number, { self, appraised, evidence, explanation, opinion }: UnitScore): CellPlan[] {
  const achieved = firstGiven(row, COLUMN.appraised, COLUMN.self);
  return [points(self), points(appraised), '', achieved, '', evidence, explanation ?? '', opinion ?? ''];
}

function rowIn(rowOf: RowOf, code: string): number {
  const row = rowOf.get(code);
  if (row === undefined) throw new Error(`No row for ${code}`);
  return row;
}

function signatureRow(left: string, right: string): RowPlan {
  return { kind: 'signature', cells: ['', left, '', '', '', '', '', '', right] };
}
