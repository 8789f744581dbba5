import type { Framework } from '../../src/core/framework/framework';
import { points } from '../../src/core/indices/points';
import { buildScoreTree } from '../../src/core/scoresheet/build-score-tree';
import { BLANK } from '../../src/core/scoresheet/score';
import type { Score } from '../../src/core/scoresheet/score';
import type { ScoredSheet } from '../../src/core/scoresheet/score-tree';
import type { Entry, ScoreColumn, ScoreCell, Scoresheet, SummaryRow } from '../../src/core/scoresheet/scoresheet';
import { STAGES } from '../../src/core/scoresheet/scoresheet';

/** A score as a test writes it: `'0.5'` points, `''` blank, `'KĐG'` not applicable, `"'0.5"` typed as text, else unreadable. */
export type WrittenScore = string;

export interface WrittenRow {
  readonly code: string;
  readonly maximum: string;
  readonly scores: Readonly<Partial<Record<ScoreColumn, WrittenScore>>>;
  readonly scoredBy?: 'unit' | 'survey';
  readonly deducted?: WrittenScore;
}

/** A scored sheet for the laws of arithmetic, where thousands are made and none need be looked at. */
export function buildScoredSheet(
  rows: readonly WrittenRow[],
  beyond: Partial<Record<'bonus' | 'penalty', WrittenRow>> = {},
  framework: Framework | null = null,
): ScoredSheet {
  const present = new Set([...rows, ...Object.values(beyond)].flatMap(({ scores }) => Object.keys(scores)));
  const columns = ([...STAGES, 'survey'] as const).filter((column) => present.has(column));
  const scoresheet: Scoresheet = {
    sheet: { id: 's1', name: 'Bảng điểm' },
    unit: null,
    headingTop: 0,
    headingBottom: 0,
    bottom: rows.length + 1,
    columns: {
      code: 0,
      name: 1,
      maximum: 2,
      scores: new Map(columns.map((column, at) => [column, 3 + at])),
      index: null,
      texts: new Map(),
      supplements: new Map(),
      deducted: rows.some(({ deducted }) => deducted !== undefined) ? 3 + columns.length : null,
      firstOpinion: null,
      results: null,
    },
    doubtfulHeadings: [],
    identified: [],
    entries: rows.map((row, at) => entryOf(row, at + 1)),
    remarks: [],
    total: null,
    bonus: summaryOf(beyond.bonus, rows.length + 1),
    penalty: summaryOf(beyond.penalty, rows.length + 2),
  };
  return { scoresheet, framework, tree: buildScoreTree(scoresheet, framework) };
}

function entryOf({ code, maximum, scores, scoredBy, deducted }: WrittenRow, row: number): Entry {
  return {
    row,
    code,
    printedCode: code,
    level: code.split('.').length,
    name: `Mục ${code}`,
    maximum: scoreOf(maximum),
    scores: cellsOf(scores),
    index: null,
    texts: new Map(),
    supplements: new Map(),
    deducted: deducted === undefined ? null : scoreOf(deducted),
    measuredResult: null,
    firstOpinion: null,
    scoredBy: scoredBy ?? null,
    identified: { by: 'code' },
  };
}

function summaryOf(written: WrittenRow | undefined, row: number): SummaryRow | null {
  return written === undefined
    ? null
    : { row, maximum: scoreOf(written.maximum), scores: cellsOf(written.scores), index: null, texts: new Map(), supplements: new Map(), parts: [] };
}

function cellsOf(scores: WrittenRow['scores']): ReadonlyMap<ScoreColumn, ScoreCell> {
  const written = ([...STAGES, 'survey'] as const).flatMap((column) => {
    const text = scores[column];
    return text === undefined ? [] : [[column, { score: scoreOf(text), value: text, content: text }] as const];
  });
  return new Map(written);
}

function scoreOf(text: WrittenScore): Score {
  if (text === '') return BLANK;
  if (text === 'KĐG') return { kind: 'not-applicable', text };
  const [, apostrophe, number] = /^('?)(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (number === undefined) return { kind: 'unreadable', text, because: 'text' };
  return { kind: 'points', points: points(number), typedAsText: apostrophe === "'" };
}
