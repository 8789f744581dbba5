import type { ScoreColumn, Stage } from '../../src/core/scoresheet/scoresheet';
import type { WrittenRow } from './build-scoresheet';
import { added, fraction, isLess, minus, NONE, over, plus, smaller, times, withoutMinus } from './exact-fraction';
import type { Fraction } from './exact-fraction';
import type { RandomNode, RandomScoring } from './random-scoring';

/** Points, maximum and percent, exact; `percent` is `null` where there is nothing to measure against. */
export interface RationalIndex {
  readonly points: Fraction;
  readonly maximum: Fraction;
  readonly percent: Fraction | null;
  readonly isProvisional: boolean;
}

/** What contract C says of a stage, worked out from the written scores alone. The total stands under `''`. */
export function rationalIndices(scoring: RandomScoring, stage: Stage): ReadonlyMap<string, RationalIndex> {
  const items = scoring.nodes.filter(({ isItem }) => isItem).map((item) => ({ code: item.code, ...standingOf(item, scoring, stage) }));
  const bonus = beyondTheTree(scoring.bonus, scoring.framework?.bonusCap ?? null, stage);
  const penalty = beyondTheTree(scoring.penalty, scoring.framework?.penaltyCap ?? null, stage, withoutMinus);
  const ofNodes = scoring.nodes.map(({ code }) => [code, indexOf(items.filter((item) => item.code === code || item.code.startsWith(`${code}.`)))] as const);
  const areas = indexOf(items);
  const total = measured(
    minus(plus(areas.points, bonus.points), penalty.points),
    areas.maximum,
    areas.isProvisional || bonus.isDoubtful || penalty.isDoubtful,
  );
  return new Map([['', total], ...ofNodes]);
}

/** The stages that there is anything to say of. */
export function stagesOf({ columns, nodes }: RandomScoring): Stage[] {
  const isMore = columns.includes('survey') || nodes.some(({ isMissing, row }) => !isMissing && row.deducted !== undefined);
  const stages: readonly Stage[] = ['self', 'appraised-1', 'appraised-2', 'achieved'];
  return stages.filter((stage) => columns.includes(stage) || (stage === 'achieved' && isMore));
}

interface Standing {
  readonly points: Fraction;
  readonly maximum: Fraction;
  readonly isDoubtful: boolean;
}

const OUTSIDE: Standing = { points: NONE, maximum: NONE, isDoubtful: false };

function standingOf({ row, maximum, scoredBy, isMissing }: RandomNode, scoring: RandomScoring, stage: Stage): Standing {
  const counts = (points: Fraction, isDoubtful: boolean): Standing => ({ points, maximum: fraction(maximum), isDoubtful });
  const written = scoredBy === 'unit' ? unitWrote(row, stage) : surveyWrote(row, scoring, stage, isMissing);
  if (written === 'outside') return OUTSIDE;
  if (isMissing) return counts(NONE, true);
  if (written === 'KĐG') return OUTSIDE;
  const read = readWritten(written);
  const isDoubtful = read.isDoubtful || written === '';
  if (stage !== 'achieved' || inColumn(row, 'achieved') !== '' || row.deducted === undefined) return counts(read.points, isDoubtful);
  const left = minus(read.points, withoutMinus(fraction(row.deducted)));
  return isLess(left, NONE) ? counts(NONE, true) : counts(left, isDoubtful);
}

function unitWrote(row: WrittenRow, stage: Stage): string {
  if (stage === 'achieved') return first(row, ['achieved', 'appraised-2', 'appraised-1', 'self']);
  const own = inColumn(row, stage);
  return own === '' && inColumn(row, 'self') === 'KĐG' ? 'KĐG' : own;
}

const OF_SURVEYS: readonly ScoreColumn[] = ['achieved', 'survey', 'appraised-2', 'appraised-1'];

function surveyWrote(row: WrittenRow, { nodes, framework }: RandomScoring, stage: Stage, isMissing: boolean): string {
  if (stage === 'self') return 'outside';
  if (stage !== 'achieved') return isMissing || inColumn(row, stage) === '' ? 'outside' : inColumn(row, stage);
  const surveys = nodes.filter((node) => node.isItem && node.scoredBy === 'survey' && !node.isMissing);
  const nothingSurveyed = surveys.every((node) => first(node.row, OF_SURVEYS) === '');
  return framework?.rescales === true && nothingSurveyed ? 'outside' : first(row, OF_SURVEYS);
}

function beyondTheTree(row: WrittenRow | null, frameworkCap: string | null, stage: Stage, meant = (entered: Fraction): Fraction => entered) {
  if (row === null) return { points: NONE, isDoubtful: false };
  const cap = frameworkCap ?? (row.maximum === '' ? null : row.maximum);
  const { points, isDoubtful } = readWritten(stage === 'achieved' ? first(row, ['achieved', 'appraised-2', 'appraised-1', 'self']) : inColumn(row, stage));
  return { points: cap === null ? meant(points) : smaller(meant(points), fraction(cap)), isDoubtful };
}

/** `'0.5` is a number that Excel holds as text; words, a blank and what is not applicable bring nothing. */
function readWritten(written: string): { readonly points: Fraction; readonly isDoubtful: boolean } {
  if (written === '' || written === 'KĐG') return { points: NONE, isDoubtful: false };
  if (written === 'một') return { points: NONE, isDoubtful: true };
  return { points: fraction(written.replace("'", '')), isDoubtful: written.startsWith("'") };
}

function indexOf(items: readonly Standing[]): RationalIndex {
  const [points, maximum] = [added(items.map((item) => item.points)), added(items.map((item) => item.maximum))];
  return measured(points, maximum, items.some(({ isDoubtful }) => isDoubtful));
}

function measured(points: Fraction, maximum: Fraction, isProvisional: boolean): RationalIndex {
  const percent = maximum.numerator === 0n ? null : times(over(points, maximum), fraction('100'));
  return { points, maximum, percent, isProvisional };
}

function first(row: WrittenRow, columns: readonly ScoreColumn[]): string {
  return columns.map((column) => inColumn(row, column)).find((written) => written !== '') ?? '';
}

function inColumn({ scores }: WrittenRow, column: ScoreColumn): string {
  return scores[column] ?? '';
}
