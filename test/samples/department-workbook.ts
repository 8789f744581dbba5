import { points, sum } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';
import { DEPARTMENT_ITEMS, DEPARTMENT_PARTS } from './department-scores';
import type { DepartmentItem } from './department-scores';
import { letterhead } from './letterhead';
import { sumOfRows } from './sheet-plan';
import type { CellPlan, ColumnPlan, RowPlan, SheetPlan } from './sheet-plan';

export function planDepartmentWorkbook(): SheetPlan[] {
  return [planFramework(), planScoring()];
}

const FRAMEWORK_COLUMNS: readonly ColumnPlan[] = [
  { heading: 'TT', width: 7, align: 'center' },
  { heading: 'Nội dung', width: 50, align: 'left' },
  { heading: 'Điểm chuẩn', width: 9, align: 'center' },
  { heading: 'Cách tính điểm', width: 36, align: 'left' },
  { heading: 'Minh chứng', width: 36, align: 'left' },
];

function planFramework(): SheetPlan {
  const itemRows = ({ code, name, maximum, scoring, options, required }: DepartmentItem): RowPlan[] => [
    { kind: 'item', cells: [code, name, points(maximum), scoring, required] },
    ...(options ?? []).map(([text, worth]): RowPlan => ({ kind: 'option', cells: ['', `- ${text}`, points(worth), '', ''] })),
  ];
  return {
    name: 'Bộ tiêu chí',
    columns: FRAMEWORK_COLUMNS,
    rows: [
      { kind: 'title', cells: ['BỘ TIÊU CHÍ CHẤM ĐIỂM CCHC CẤP SỞ NĂM 2025 (MINH HỌA)'] },
      { kind: 'gap', cells: [] },
      { kind: 'heading', cells: FRAMEWORK_COLUMNS.map(({ heading }) => heading) },
      ...DEPARTMENT_PARTS.flatMap((part) => [
        { kind: 'area', cells: [part.code, part.name, maximumOf(part.items), '', ''] } as const,
        ...part.items.flatMap(itemRows),
      ]),
      { kind: 'total', cells: ['', 'Tổng cộng', maximumOf(DEPARTMENT_ITEMS), '', ''] },
    ],
  };
}

const SCORING_COLUMNS: readonly ColumnPlan[] = [
  { heading: 'Nội dung', width: 54, align: 'left' },
  { heading: 'Điểm chuẩn', width: 9, align: 'center' },
  { heading: 'Tự chấm', width: 9, align: 'center' },
  { heading: 'Tài liệu kiểm chứng/Giải trình', width: 42, align: 'left' },
  { heading: 'Điểm chấm thực tế', width: 9, align: 'center' },
  { heading: 'Ý kiến', width: 32, align: 'left' },
];
const SELF = 2;
const APPRAISED = 4;
const INDENT = ' '.repeat(5);

const ABOVE_THE_ITEMS: readonly RowPlan[] = [
  ...letterhead(['UBND TỈNH MINH HỌA', 'SỞ MINH HỌA'], 3),
  { kind: 'title', cells: ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'] },
  { kind: 'caption', cells: ['Đơn vị: Sở Minh Họa'] },
  { kind: 'heading', cells: SCORING_COLUMNS.map(({ heading }) => heading) },
];

function planScoring(): SheetPlan {
  const codes = DEPARTMENT_PARTS.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]);
  const rowOf = (code: string): number => ABOVE_THE_ITEMS.length + codes.indexOf(code);
  const sums = (parts: readonly { readonly code: string }[]): CellPlan[] => {
    const rows = parts.map(({ code }) => rowOf(code));
    return [sumOfRows(rows, SELF), '', sumOfRows(rows, APPRAISED), ''];
  };
  return {
    name: 'Bảng chấm',
    columns: SCORING_COLUMNS,
    rows: [
      ...ABOVE_THE_ITEMS,
      ...DEPARTMENT_PARTS.flatMap((part) => [
        { kind: 'area', cells: [`${part.code}. ${part.name}`, maximumOf(part.items), ...sums(part.items)] } as const,
        ...part.items.map(scoringRow),
      ]),
      { kind: 'total', cells: ['Tổng cộng', maximumOf(DEPARTMENT_ITEMS), ...sums(DEPARTMENT_PARTS)] },
      { kind: 'gap', cells: [] },
      { kind: 'signature', cells: ['NGƯỜI LẬP BIỂU', '', '', 'GIÁM ĐỐC'] },
    ],
  };
}

function scoringRow({ code, name, maximum, self, appraised, evidence, opinion }: DepartmentItem): RowPlan {
  const cells = [`${INDENT}${code}. ${name}`, points(maximum), points(self), evidence, points(appraised), opinion ?? ''];
  return { kind: 'item', cells, entered: { columns: [SELF, APPRAISED], maximum: points(maximum) } };
}

function maximumOf(items: readonly DepartmentItem[]): Points {
  return sum(items.map(({ maximum }) => points(maximum)));
}
