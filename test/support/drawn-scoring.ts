import type { ScoreColumn } from '../../src/core/scoresheet/scoresheet';
import type { WrittenRow } from './build-scoresheet';
import type { DrawnTable } from './draw-workbook';
import type { RandomNode, RandomScoring } from './random-scoring';

const HEADINGS: Readonly<Record<ScoreColumn, string>> = {
  self: 'Điểm tự đánh giá',
  'appraised-1': 'Điểm thẩm định lần 1',
  'appraised-2': 'Điểm thẩm định lần 2',
  survey: 'Điểm ĐTXHH',
  achieved: 'Điểm đạt được',
};

/**
 * A random scoring on a sheet that people filled in well, and whose sums nobody has entered: without scores that cannot be
 * read or that Excel's sums would skip, without what a unit claims where a survey decides (a SUM would count it, the core
 * does not), and with what was achieved in its own column where there is one.
 */
export function drawnScoring(drawn: RandomScoring): { readonly scoring: RandomScoring; readonly table: DrawnTable } {
  const framework = drawn.framework ?? { bonusCap: null, penaltyCap: null, rescales: false };
  const scoring = {
    ...{ ...drawn, framework, bonus: wellWritten(drawn.bonus, 'unit'), penalty: wellWritten(drawn.penalty, 'unit') },
    nodes: drawn.nodes.map((node): RandomNode => ({ ...node, row: wellWritten(withoutDeduction(node.row), node.scoredBy) })),
  };
  const { columns, nodes, bonus, penalty } = scoring;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const scoresOf = (row: WrittenRow): string[] => columns.map((column) => row.scores[column] ?? '');
  const rows = nodes.filter(({ isMissing }) => !isMissing).map(({ code, isItem, row }) =>
    line([`"${code}"`, `Mục ${code}`, row.maximum, ...(isItem ? scoresOf(row) : columns.map(() => '')), '']),
  );
  const beyond = (name: string, row: WrittenRow | null): string[] => (row === null ? [] : [line(['', name, row.maximum, ...scoresOf(row), ''])]);
  const headings = line(['STT', 'Tiêu chí', 'Điểm tối đa', ...columns.map((column) => HEADINGS[column]), 'Chỉ số (%)']);
  const total = line(['', 'Tổng cộng', '', ...columns.map(() => ''), '']);
  return { scoring, table: [headings, ...rows, ...beyond('Điểm thưởng', bonus), ...beyond('Điểm phạt', penalty), total].join('\n') };
}

function withoutDeduction({ code, maximum, scores, scoredBy }: WrittenRow): WrittenRow {
  return { code, maximum, scores, ...(scoredBy === undefined ? {} : { scoredBy }) };
}

const BEFORE_ACHIEVED = { unit: ['appraised-2', 'appraised-1', 'self'], survey: ['survey', 'appraised-2', 'appraised-1'] } as const;

function wellWritten<Row extends WrittenRow | null>(row: Row, scoredBy: 'unit' | 'survey'): Row {
  if (row === null) return row;
  const readable = Object.fromEntries(Object.entries(row.scores).map(([column, score]) => [column, score.replace(/^'|^một$/, '')]));
  const scores = scoredBy === 'survey' && 'self' in readable ? { ...readable, self: '' } : readable;
  if (!('achieved' in scores)) return { ...row, scores };
  const given = [scores['achieved'], ...BEFORE_ACHIEVED[scoredBy].map((column) => scores[column])].find((score) => score !== undefined && score !== '');
  return { ...row, scores: { ...scores, achieved: given ?? '' } };
}
