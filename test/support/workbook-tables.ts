import type { CellValue } from '../../src/core/workbook/snapshot';
import type { GeneratedNode, GeneratedWorkbook, StageColumn, WrittenScore } from './generated-workbook';
import type { HeadedColumn } from './lay-out-headings';
import { codePrinted } from './print-codes';
import type { Numbering } from './print-codes';

type AddressOf = (row: number, key: string) => string;

/** A constant, or a formula that knows where the cells stand that it points at: row of the table, key of the column. */
export type TableCell = Exclude<CellValue, null> | FormattedCell | FormulaCell;

/** A constant behind a number format of its own. */
interface FormattedCell {
  readonly value: Exclude<CellValue, null>;
  readonly numberFormat: string;
}

/** What it comes to, until the workbook is calculated, and how it is written. */
interface FormulaCell {
  readonly value: Exclude<CellValue, null>;
  readonly formula: (addressOf: AddressOf) => string;
  /** Its number format; `General` where nothing is said. */
  readonly shownAs?: string;
}

/** What stands in a table, before anyone says where. */
export interface TableContent {
  readonly titles: readonly string[];
  /** Columns that must stay side by side are one block: an index measures the stage at its left. */
  readonly columns: readonly (readonly HeadedColumn[])[];
  readonly rows: readonly ReadonlyMap<string, TableCell>[];
}

/** How texts are written, and how many unnumbered rows stand below items. */
export interface Writing {
  readonly decimalMark: ',' | '.';
  readonly numbering: Numbering;
  readonly frameworkNumbering: Numbering;
  readonly options: 'where-they-are' | 'more-on-the-sheet' | 'more-everywhere';
}

const BONUS_CAP = 2;
const BONUS_EVIDENCE = 'Quyết định số 1507/QĐ-UBND ngày 06/10/2023';
const UNITS = ['Sở Nội vụ', 'Sở Tài chính'];
const STAGE_HEADINGS: Readonly<Record<StageColumn, string>> = {
  self: 'Điểm tự đánh giá',
  appraised: 'Điểm thẩm định lần 1',
  survey: 'Điểm điều tra XHH',
};

export function frameworkTable(workbook: GeneratedWorkbook, writing: Writing): TableContent {
  const { units, hasTotal, bonus } = workbook;
  const [areas = []] = units;
  const rows = [...nodesWithPaths(areas)].flatMap(({ node, path }) => {
    const code = codePrinted(path, writing.frameworkNumbering);
    const scoredBy = node.survey ? 'Điều tra xã hội học' : '';
    const isOptional = isItem(node) && (node.options || writing.options === 'more-everywhere');
    return [
      row({ code, name: node.name, maximum: node.maximum, scoredBy }),
      ...(isOptional ? optionRows(optionPoints(workbook, node, path), writing) : []),
    ];
  });
  return {
    titles: ['Bộ tiêu chí xác định Chỉ số cải cách hành chính năm 2023'],
    columns: [
      ...[[{ key: 'code', heading: 'Số thứ tự' }], [{ key: 'name', heading: 'Nội dung tiêu chí' }]],
      ...[[{ key: 'maximum', heading: 'Điểm chuẩn' }], [{ key: 'scoredBy', heading: 'Hình thức đánh giá' }]],
    ],
    rows: [
      ...rows,
      ...(bonus === null ? [] : [row({ name: 'Điểm thưởng', maximum: BONUS_CAP })]),
      ...(hasTotal ? [row({ name: 'Tổng cộng', maximum: sumOf(areas.map(({ maximum }) => maximum)) })] : []),
    ],
  };
}

export function unitTable(workbook: GeneratedWorkbook, unit: number, writing: Writing): TableContent {
  const { stages, hasIndex, hasTotal, bonus } = workbook;
  const areas = workbook.units[unit] ?? [];
  const rows: Map<string, TableCell>[] = [];
  const parts = areas.flatMap((area) => addRows(rows, area, [area.number], stages, writing));
  const beyond = bonus === null ? [] : [{ row: rows.length, value: bonus }];
  if (bonus !== null) rows.push(row({ name: 'Điểm thưởng', maximum: BONUS_CAP, evidence: BONUS_EVIDENCE, ...inEach(stages, () => bonus) }));
  if (hasTotal) {
    const maximum = sumOf(areas.map((area) => area.maximum));
    rows.push(row({ name: 'Tổng cộng', maximum, ...inEach(stages, (stage) => total(stage, parts, beyond)) }));
  }
  if (hasIndex) for (const [at, line] of rows.entries()) putIndex(line, at, lastStage(stages));
  const index = hasIndex ? [{ key: 'index', heading: 'Chỉ số (%)' }] : [];
  return {
    titles: ['Bảng tự chấm điểm Chỉ số cải cách hành chính năm 2023', `Đơn vị: ${UNITS[unit] ?? ''}`],
    columns: [
      ...[[{ key: 'code', heading: 'STT' }], [{ key: 'name', heading: 'Tiêu chí' }], [{ key: 'maximum', heading: 'Điểm tối đa' }]],
      ...stages.map((key) => [{ key, heading: STAGE_HEADINGS[key] }, ...(key === lastStage(stages) ? index : [])]),
      [{ key: 'evidence', heading: 'Tài liệu kiểm chứng' }],
    ],
    rows,
  };
}

/** A branch or item that others add up: its first row, and what its cells come to. */
interface Part {
  readonly row: number;
  readonly valueOf: (stage: StageColumn) => number;
}

/** Adds the rows of a node and of all below it. A node without a row is no part of any sum. */
function addRows(rows: Map<string, TableCell>[], node: GeneratedNode, path: readonly number[], stages: readonly StageColumn[], writing: Writing): Part[] {
  const { rows: howMany, name, evidence, maximumIsWrong, children } = node;
  if (howMany === 'none') return [];
  const at = rows.length;
  const maximum = maximumIsWrong ? node.maximum + 0.5 : node.maximum;
  const own = row({ code: codePrinted(path, writing.numbering), name, maximum, evidence });
  rows.push(own);
  if (howMany === 'two') rows.push(new Map([...own, ...cells(node, stages, writing)]));
  if (children.length === 0) {
    for (const [stage, cell] of cells(node, stages, writing)) own.set(stage, cell);
    if (node.options || writing.options !== 'where-they-are') rows.push(...optionRows([node.maximum, 0], writing));
    return [{ row: at, valueOf: (stage) => numberIn(node.byColumn[stage]) }];
  }
  const parts = children.flatMap((child) => addRows(rows, child, [...path, child.number], stages, writing));
  const shown = new Map(stages.map((stage) => [stage, sumShown(node, stage, parts)] as const));
  for (const [stage, cell] of shown) own.set(stage, cell);
  return [{ row: at, valueOf: (stage) => valueOf(shown.get(stage) ?? '') }];
}

function cells({ byColumn }: GeneratedNode, stages: readonly StageColumn[], { decimalMark }: Writing): [StageColumn, TableCell][] {
  return stages.map((stage) => [stage, scoreCell(byColumn[stage], decimalMark)]);
}

function scoreCell(score: WrittenScore, decimalMark: ',' | '.'): TableCell {
  switch (score.kind) {
    case 'number':
      return score.points;
    case 'text':
      return `${Math.floor(score.tenths / 10)}${decimalMark}${score.tenths % 10}`;
    case 'words':
      return score.words;
  }
}

/** A survey's scores are summed up nowhere: they belong to no stage of the unit's own. */
function sumShown({ sum }: GeneratedNode, stage: StageColumn, parts: readonly Part[]): TableCell {
  if (stage === 'survey' || parts.length === 0) return '';
  const right = sumOf(parts.map((part) => part.valueOf(stage)));
  switch (sum) {
    case 'right':
      return sumFormula(stage, parts);
    case 'short':
      return sumFormula(stage, parts.slice(0, Math.max(1, parts.length - 1)));
    case 'typed':
      return right;
    case 'typed-wrong':
      return right + 1;
    case 'blank':
      return '';
  }
}

function sumFormula(stage: StageColumn, parts: readonly Part[]): TableCell {
  const value = sumOf(parts.map((part) => part.valueOf(stage)));
  return { value, formula: (addressOf) => `=SUM(${parts.map((part) => addressOf(part.row, stage)).join(',')})` };
}

function total(stage: StageColumn, areas: readonly Part[], beyond: readonly { readonly row: number; readonly value: number }[]): TableCell {
  if (stage === 'survey' || areas.length === 0) return '';
  const parts = [...areas, ...beyond.map((each) => ({ row: each.row, valueOf: () => each.value }))];
  return sumFormula(stage, parts);
}

function putIndex(line: Map<string, TableCell>, at: number, stage: StageColumn): void {
  const score = line.get(stage);
  const maximum = line.get('maximum');
  if (typeof score !== 'object' || typeof score.value !== 'number' || typeof maximum !== 'number') return;
  const value = (score.value / maximum) * 100;
  line.set('index', { value, formula: (addressOf) => `=${addressOf(at, stage)}/${addressOf(at, 'maximum')}*100` });
}

function lastStage(stages: readonly StageColumn[]): StageColumn {
  return stages.includes('appraised') ? 'appraised' : 'self';
}

function inEach(stages: readonly StageColumn[], cellOf: (stage: StageColumn) => TableCell): Record<string, TableCell> {
  return Object.fromEntries(stages.map((stage) => [stage, stage === 'survey' ? '' : cellOf(stage)]));
}

function optionRows(points: readonly number[], { decimalMark }: Writing): Map<string, TableCell>[] {
  return points.map((each, at) => row({ name: `- Mức ${at + 1}: ${String(each).replace('.', decimalMark)}` }));
}

/** The maximum, half of it and nothing; where options are only added for a law's sake, every score that was given too. */
function optionPoints({ units }: GeneratedWorkbook, { maximum, options }: GeneratedNode, path: readonly number[]): number[] {
  if (options) return [maximum, maximum / 2, 0];
  const given = units.flatMap((areas) => Object.values(nodeAt(areas, path)?.byColumn ?? {}).map(numberMeant));
  return [...new Set([maximum, 0, ...given])].filter((points) => points >= 0 && points <= maximum);
}

function nodeAt(nodes: readonly GeneratedNode[], [number, ...below]: readonly number[]): GeneratedNode | undefined {
  const node = nodes.find((each) => each.number === number);
  return node === undefined || below.length === 0 ? node : nodeAt(node.children, below);
}

function numberMeant(score: WrittenScore): number {
  return score.kind === 'text' ? score.tenths / 10 : numberIn(score);
}

/** What Excel's own sums count. */
function numberIn(score: WrittenScore): number {
  return score.kind === 'number' ? score.points : 0;
}

function valueOf(cell: TableCell): number {
  const value = typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'number' ? value : 0;
}

function sumOf(terms: readonly number[]): number {
  return Number(terms.reduce((sum, term) => sum + term, 0).toPrecision(12));
}

function isItem({ children }: GeneratedNode): boolean {
  return children.length === 0;
}

function row(filled: Readonly<Record<string, TableCell>>): Map<string, TableCell> {
  return new Map(Object.entries(filled).filter(([, cell]) => cell !== ''));
}

function* nodesWithPaths(nodes: readonly GeneratedNode[], above: readonly number[] = []): Generator<{ node: GeneratedNode; path: readonly number[] }> {
  for (const node of nodes) {
    const path = [...above, node.number];
    yield { node, path };
    yield* nodesWithPaths(node.children, path);
  }
}
