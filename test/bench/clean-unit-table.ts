import type { HeadedColumn } from '../support/lay-out-headings';
import { codePrinted } from '../support/print-codes';
import type { Choices } from './choices';
import type { DocumentMaker } from './clean-evidence';
import { BONUS_CAP, optionRow, PENALTY_CAP } from './clean-framework-table';
import { cleanScores } from './clean-scores';
import { exact, parentId, stagesOf } from './model';
import type { ModelCell, ModelNode, ModelRow, ModelTable, Shape, StageColumn, SumOfRows, WrittenFormula } from './model';

/** All that a unit's table is made of. */
export interface UnitParts {
  readonly choose: Choices;
  readonly shape: Shape;
  readonly nodes: readonly ModelNode[];
  readonly leftOut: ReadonlySet<string>;
  readonly documents: DocumentMaker;
}

const NATIONAL = ['ỦY BAN NHÂN DÂN TỈNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

export function unitTable(parts: UnitParts, name: 'unit-1' | 'unit-2'): ModelTable {
  const { choose, shape, nodes } = parts;
  const [unit, sheet] = name === 'unit-1' ? ['Sở Nội vụ', choose.of(['Bảng điểm', 'Sheet1', 'Chấm điểm 2023', "Sở 'A'"])] : ['Sở Tài chính', choose.of(['Bảng điểm (2)', 'Sheet2', 'Sở Tài chính'])];
  return {
    name,
    sheet,
    titles: [
      ...(choose.inHundred(30) ? NATIONAL : []),
      choose.of(['Bảng tự chấm điểm Chỉ số cải cách hành chính năm 2023', 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023']),
      `Đơn vị: ${unit}`,
    ],
    columns: unitColumns(parts),
    rows: [
      ...nodes.flatMap((node) => (node.isItem ? itemRows(parts, node) : [branchRow(parts, node)])),
      ...beyondRows(parts),
      ...(shape.total ? [totalRow(parts)] : []),
      ...(shape.signatures ? signatures() : []),
    ],
  };
}

function unitColumns({ choose, shape }: UnitParts): HeadedColumn[][] {
  const stages = stagesOf(shape);
  const last = stages.at(-1);
  const index = shape.index === 'none' ? [] : [{ key: 'index', heading: choose.of(['Chỉ số (%)', 'Tỷ lệ (%)']) }];
  const withEvidence = shape.explanation === 'with-evidence';
  return [
    [{ key: 'code', heading: choose.of(['STT', 'TT', 'Mã']) }],
    [{ key: 'name', heading: choose.of(['Tiêu chí', 'Nội dung', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần']) }],
    [{ key: 'maximum', heading: choose.of(['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm']) }],
    ...stages.map((stage) => [{ key: stage, heading: stageHeading(choose, shape, stage) }, ...(stage === last ? index : [])]),
    ...(shape.survey ? [[{ key: 'survey', heading: choose.of(['Điểm điều tra XHH', 'Điểm ĐTXHH']) }]] : []),
    ...(shape.deducted ? [[{ key: 'deducted', heading: 'Điểm bị trừ' }]] : []),
    [{ key: 'evidence', heading: withEvidence ? 'Tài liệu kiểm chứng/Giải trình' : choose.of(['Tài liệu kiểm chứng', 'Minh chứng']) }],
    ...(shape.explanation === 'own-column' ? [[{ key: 'explanation', heading: 'Giải trình' }]] : []),
    ...opinionColumns(shape).map((column) => [column]),
    ...(shape.measured ? [[{ key: 'measured', heading: choose.of(['Kết quả thực hiện', 'Số liệu']) }]] : []),
  ];
}

function stageHeading(choose: Choices, { rounds, deducted }: Shape, stage: StageColumn): string {
  switch (stage) {
    case 'self':
      return choose.of(['Điểm tự đánh giá', 'Điểm tự chấm', 'Tự chấm']);
    case 'appraised-1':
      return rounds === 1 ? choose.of(['Điểm thẩm định', 'Điểm Hội đồng thẩm định']) : 'Điểm thẩm định lần 1';
    case 'appraised-2':
      return 'Điểm thẩm định lần 2';
    case 'achieved':
      return deducted ? 'Điểm thẩm định sau khi trừ' : 'Điểm đạt được';
  }
}

function opinionColumns({ opinions }: Shape): HeadedColumn[] {
  switch (opinions) {
    case 'none':
      return [];
    case 'one':
      return [{ key: 'opinion', heading: 'Ý kiến Hội đồng' }];
    case 'one-a-round':
      return [
        { key: 'opinion-1', heading: 'Ý kiến lần 1' },
        { key: 'opinion-2', heading: 'Ý kiến lần 2' },
      ];
  }
}

function itemRows({ choose, shape, nodes, leftOut, documents }: UnitParts, node: ModelNode): ModelRow[] {
  const { id, path, name, maximum, survey, needsNoEvidence, rule } = node;
  const isLeftOut = leftOut.has(id) && nodes.some((other) => other.isItem && !other.survey && !leftOut.has(other.id) && parentId(other.id) === parentId(id));
  const scores = cleanScores(choose, shape, node, isLeftOut);
  const isLost = typeof scores['self'] === 'number' && scores['self'] < maximum;
  const explained = shape.explanation === 'own-column' && isLost && (shape.asksExplanations || choose.inHundred(50));
  const cells = {
    ...{ code: codePrinted(path, shape.numbering), name, maximum },
    ...scores,
    ...(survey || needsNoEvidence ? {} : { evidence: documents.cell() }),
    ...(explained ? { explanation: choose.of(['Còn 02 nội dung chưa hoàn thành trong năm', 'Một số nhiệm vụ chậm tiến độ do thiếu kinh phí']) } : {}),
  };
  const options = shape.optionsOnSheet && rule.kind === 'options' ? rule.points.map((points, at) => optionRow(id, at, points, shape)) : [];
  return [{ id, kind: 'node', cells, hidden: false }, ...options];
}

function branchRow(parts: UnitParts, { id, path, name, maximum }: ModelNode): ModelRow {
  const { choose, shape, nodes } = parts;
  const below = nodes.filter((node) => parentId(node.id) === id).map((node) => node.id);
  // Excel's + does not take words for nothing, as SUM does.
  const isOfNumbers = nodes.every((node) => !(node.survey || parts.leftOut.has(node.id)));
  const style = choose.of(isOfNumbers ? ['list', 'plus', 'range', 'range'] : ['list', 'range', 'range']);
  const cells = {
    ...{ code: codePrinted(path, shape.numbering), name, maximum },
    ...sums(shape, { parts: below, style, more: '' }),
    ...index(parts, id, (node) => node.id.startsWith(`${id}.`)),
  };
  return { id, kind: 'node', cells, hidden: false };
}

function sums(shape: Shape, sum: SumOfRows): Readonly<Record<string, ModelCell>> {
  return Object.fromEntries(stagesOf(shape).map((stage) => [stage, sum]));
}

/** The row's score over its maximum, less the maxima of what is left out. */
function index({ shape, nodes, leftOut }: UnitParts, id: string, isBelow: (node: ModelNode) => boolean): { readonly index?: WrittenFormula } {
  if (shape.index === 'none') return {};
  const score = stagesOf(shape).at(-1) ?? 'self';
  const out = nodes.filter((node) => isBelow(node) && leftOut.has(node.id) && hasOthers(node, nodes, leftOut));
  const maximum = out.length === 0 ? `{${id}|maximum}` : `({${id}|maximum}${out.map((node) => `-{${node.id}|maximum}`).join('')})`;
  const ratio = `={${id}|${score}}/${maximum}`;
  return { index: shape.index === 'number' ? { formula: `${ratio}*100`, value: 0 } : { formula: ratio, value: 0, shownAs: '0.00%' } };
}

function hasOthers({ id }: ModelNode, nodes: readonly ModelNode[], leftOut: ReadonlySet<string>): boolean {
  return nodes.some((other) => other.isItem && !other.survey && !leftOut.has(other.id) && parentId(other.id) === parentId(id));
}

function beyondRows({ choose, shape, documents }: UnitParts): ModelRow[] {
  const everywhere = (points: number): Readonly<Record<string, ModelCell>> => Object.fromEntries(stagesOf(shape).map((stage) => [stage, points]));
  const row = (kind: 'bonus' | 'penalty', name: string, maximum: number, points: number, evidence: string): ModelRow => ({
    ...{ id: kind, kind, hidden: false },
    cells: { name, maximum, ...everywhere(points), evidence },
  });
  return [
    ...(shape.bonus ? [row('bonus', 'Điểm thưởng', BONUS_CAP, choose.of([0.5, 1, 2]), documents.cell())] : []),
    ...(shape.penalty ? [row('penalty', 'Điểm phạt', PENALTY_CAP, choose.of([0, 0.5, 1]), '')] : []),
  ];
}

function totalRow(parts: UnitParts): ModelRow {
  const { choose, shape, nodes } = parts;
  const areas = nodes.filter(({ path }) => path.length === 1);
  const more = `${shape.bonus ? choose.of(['+{bonus}', `+MIN({bonus},${BONUS_CAP})`]) : ''}${shape.penalty ? choose.of(['-{penalty}', `-MIN({penalty},${PENALTY_CAP})`]) : ''}`;
  const cells = {
    name: choose.of(['Tổng cộng', 'Tổng điểm']),
    maximum: exact(areas.reduce((sum, { maximum }) => sum + maximum, 0)),
    ...sums(shape, { parts: areas.map(({ id }) => id), style: 'list', more }),
    ...index(parts, 'total', () => true),
  };
  return { id: 'total', kind: 'total', cells, hidden: false };
}

function signatures(): ModelRow[] {
  const texts = ['LÃNH ĐẠO ĐƠN VỊ', '(Ký và ghi rõ họ tên)'];
  return texts.map((text, at) => ({ id: `signature ${at}`, kind: 'extra', cells: { evidence: text }, hidden: false }));
}
