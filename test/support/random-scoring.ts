import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework, FrameworkNode, ScoredBy } from '../../src/core/framework/framework';
import { points } from '../../src/core/indices/points';
import type { ScoreColumn } from '../../src/core/scoresheet/scoresheet';
import { buildScoredSheet } from './build-scoresheet';
import type { WrittenRow } from './build-scoresheet';
import type { ScoredSheet } from '../../src/core/scoresheet/score-tree';

/** A framework and what was scored by it, as written, before anyone computes. */
export interface RandomScoring {
  /** Parents before children. */
  readonly nodes: readonly RandomNode[];
  readonly columns: readonly ScoreColumn[];
  /** `null`: the sheet is all there is. */
  readonly framework: { readonly bonusCap: string | null; readonly penaltyCap: string | null; readonly rescales: boolean } | null;
  readonly decimals: number;
  readonly bonus: WrittenRow | null;
  readonly penalty: WrittenRow | null;
}

export interface RandomNode {
  readonly code: string;
  readonly isItem: boolean;
  readonly maximum: string;
  readonly scoredBy: ScoredBy;
  /** A node of the framework that the sheet has no row for; never the first. */
  readonly isMissing: boolean;
  readonly row: WrittenRow;
}

const COLUMNS: readonly ScoreColumn[] = ['self', 'appraised-1', 'appraised-2', 'survey', 'achieved'];
const MOST_ITEMS = 10;

/** The same for the same seed: from one item to a dozen, over one to five levels, with everything that may stand in a score cell. */
export function randomScoring(seed: number): RandomScoring {
  const below = choices(seed);
  const oneIn = (count: number): boolean => below(count) === 0;
  const picked = COLUMNS.filter(() => below(5) < 3);
  const columns: readonly ScoreColumn[] = picked.length === 0 ? ['self'] : picked;
  const hasDeductions = oneIn(4);
  const hasFramework = !oneIn(4);
  const doubtful = oneIn(3);
  const decimalUpTo = (most: number): string => {
    const places = below(5);
    return (below(Math.round(most * 10 ** places) + 1) / 10 ** places).toFixed(places).replace(/\.?0+$/, (end) => (end.startsWith('.') ? '' : end));
  };
  const scoreOf = (maximum: number, blanks: number): string => {
    if (below(10) < blanks) return '';
    if (oneIn(12)) return 'KĐG';
    if (doubtful && oneIn(10)) return 'một';
    if (doubtful && oneIn(10)) return `'${decimalUpTo(maximum)}`;
    return decimalUpTo(maximum);
  };
  const scoresOf = (maximum: number, scoredBy: ScoredBy): WrittenRow['scores'] =>
    Object.fromEntries(columns.map((column) => [column, scoreOf(maximum, (column === 'self') === (scoredBy === 'unit') ? 1 : 6)]));

  let items = 0;
  const grow = (code: string, levels: number): RandomNode[] => {
    const isItem = levels === 0 || items >= MOST_ITEMS || oneIn(4);
    if (isItem) {
      items += 1;
      const maximum = decimalUpTo(10) || '1';
      const scoredBy = columns.includes('survey') && oneIn(5) ? ('survey' as const) : ('unit' as const);
      const deducted = hasDeductions && oneIn(3) ? { deducted: `${oneIn(2) ? '-' : ''}${decimalUpTo(1)}` } : {};
      const row = { code, maximum, scoredBy, scores: scoresOf(Number(maximum), scoredBy), ...deducted };
      return [{ code, isItem, maximum, scoredBy, isMissing: code !== '1' && doubtful && oneIn(12), row }];
    }
    const children = Array.from({ length: 1 + below(3) }, (_, at) => grow(`${code}.${at + 1}`, levels - 1)).flat();
    // What a branch prints counts for nothing: leaves win.
    const row = { code, maximum: decimalUpTo(50), scores: Object.fromEntries(columns.map((column) => [column, decimalUpTo(50)])) };
    return [{ code, isItem, maximum: row.maximum, scoredBy: 'unit', isMissing: code !== '1' && oneIn(10), row }, ...children];
  };
  const depth = below(5);
  const nodes = Array.from({ length: 1 + below(4) }, (_, at) => grow(`${at + 1}`, depth)).flat();
  const beyond = (sign: string): WrittenRow | null =>
    oneIn(2) ? null : { code: '', maximum: oneIn(3) ? '' : decimalUpTo(5), scores: Object.fromEntries(columns.map((column) => [column, signed(sign, scoreOf(7, 3))])) };
  const cap = (): string | null => (oneIn(2) ? null : decimalUpTo(5));
  return {
    nodes: hasFramework ? nodes : nodes.map((node) => ({ ...node, isMissing: false })),
    columns,
    framework: hasFramework ? { bonusCap: cap(), penaltyCap: cap(), rescales: oneIn(2) } : null,
    decimals: below(5),
    bonus: beyond(''),
    penalty: beyond(oneIn(2) ? '-' : ''),
  };
}

/** The same as the core is given it. */
export function scoredSheetOf({ nodes, framework, decimals, bonus, penalty }: RandomScoring): ScoredSheet {
  const rows = nodes.filter(({ isMissing }) => !isMissing).map(({ row }) => row);
  const beyond = { ...(bonus === null ? {} : { bonus }), ...(penalty === null ? {} : { penalty }) };
  return buildScoredSheet(rows, beyond, framework === null ? null : frameworkOf(nodes, framework, decimals));
}

function frameworkOf(nodes: readonly RandomNode[], { bonusCap, penaltyCap, rescales }: NonNullable<RandomScoring['framework']>, decimals: number): Framework {
  const below = (parent: string): FrameworkNode[] =>
    nodes.filter(({ code }) => code.slice(0, Math.max(0, code.lastIndexOf('.'))) === parent).map((node) => ({
      code: node.code,
      level: node.code.split('.').length,
      name: `Mục ${node.code}`,
      printedMaximum: points(node.maximum),
      responsibleAgency: null,
      terms: { scoredBy: node.scoredBy, scoring: { kind: 'free', wording: '' }, evidence: { kind: 'none' } },
      children: below(node.code),
      maximumCell: null,
    }));
  return {
    ...{ title: null, year: null, decision: null, source: 'file', sheet: null, areas: below(''), printedTotal: null },
    bonusCap: bonusCap === null ? null : points(bonusCap),
    penaltyCap: penaltyCap === null ? null : points(penaltyCap),
    policy: { ...USUAL_POLICY, decimals, withoutSurvey: rescales ? 'rescale' : 'provisional' },
    ...{ leftOut: [], damagedCodes: [] },
  };
}

function signed(sign: string, score: string): string {
  return /^\d/.test(score) ? `${sign}${score}` : score;
}

/** Chooses whole numbers below a limit, the same again for the same seed (mulberry32). */
function choices(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
