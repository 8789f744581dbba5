import { itemsOf, totalMaximum } from '../../../src/core/framework/framework-tree';
import { toDecimal, toShownDecimal } from '../../../src/core/indices/points';
import type { Index } from '../../../src/core/indices/stage-indices';
import type { Review, SheetReview } from '../../../src/core/review-result';
import { itemNodes } from '../../../src/core/scoresheet/score-tree';
import type { ScoreNode } from '../../../src/core/scoresheet/score-tree';
import type { Score } from '../../../src/core/scoresheet/score';
import type { ScoreColumn, ScoresheetColumns } from '../../../src/core/scoresheet/scoresheet';
import { columnLetters, toA1 } from '../../../src/core/workbook/cell-ref';
import type { DrawnTable } from '../../support/draw-workbook';
import type { ExpectedReading } from './corpus-workbook';

/** A reading as lists of lines, so that what differs is seen at a glance. */
export interface Reading {
  readonly verdict: string;
  readonly framework: string;
  readonly units: Readonly<Record<string, { readonly columns: string; readonly scores: readonly string[] }>>;
  readonly summaries: Readonly<Record<string, readonly string[]>>;
  readonly findings: readonly string[];
}

/** What a review has read. */
export function readingOf({ verdict, framework, sheets, summaries, findings }: Review): Reading {
  return {
    verdict,
    framework: framework === null ? 'none' : frameworkLine(framework.framework),
    units: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.scoresheet.unit ?? sheet.scoresheet.sheet.name,
        { columns: columnsLine(sheet.scoresheet.columns), scores: scoreLines(sheet) },
      ]),
    ),
    summaries: Object.fromEntries(summaries.map((summary) => [summary.sheet.name, summaryLines(summary)])),
    findings: findings.map(({ code, place }) => `${place.sheet.name}!${toA1(place)} ${code}`),
  };
}

/** What was expected to be read, in the same form. */
export function readingExpected({ verdict, framework, units, summaries = {}, findings = [] }: ExpectedReading): Reading {
  const read = Object.entries(units).map(([unit, { columns, scores }]) => [unit, { columns, scores: linesOf(scores) }] as const);
  const summed = Object.entries(summaries).map(([sheet, table]) => [sheet, linesOf(table)] as const);
  return { verdict, framework, units: Object.fromEntries(read), summaries: Object.fromEntries(summed), findings };
}

function summaryLines({ units }: Review['summaries'][number]): string[] {
  const areas = units[0]?.areas.map(({ name }) => name) ?? [];
  return [
    ['unit', 'rank', 'total', ...areas].join(' | '),
    ...units.map((unit) => trimmed([unit.name, unit.rank ?? '', ...[unit.total, ...unit.areas].map(amountText)].join(' | '))),
  ];
}

function amountText({ points, maximum, percent }: Review['summaries'][number]['units'][number]['total']): string {
  const ofMaximum = maximum === null ? '' : `/${toDecimal(maximum)}`;
  return `${points === null ? '' : toDecimal(points)}${ofMaximum}${percent === null ? '' : ` ${toShownDecimal(percent)}`}`;
}

function frameworkLine(framework: NonNullable<Review['framework']>['framework']): string {
  const { title, source } = framework;
  return `${title ?? 'untitled'} (${itemsOf(framework).length} items, ${toDecimal(totalMaximum(framework))} points, ${source})`;
}

function columnsLine({ code, name, maximum, scores, deducted, index, texts, firstOpinion }: ScoresheetColumns): string {
  const placed: (readonly [string, number])[] = [['code', code], ['name', name], ['maximum', maximum], ...scores, ...texts];
  if (deducted !== null) placed.push(['deducted', deducted]);
  if (firstOpinion !== null) placed.push(['first opinion', firstOpinion]);
  if (index !== null) placed.push([`index of ${index.stage}`, index.column]);
  const inOrder = placed.sort(([, one], [, other]) => one - other);
  return inOrder.map(([meaning, column]) => `${columnLetters(column)} ${meaning}`).join(', ');
}

function scoreLines({ scoresheet, tree, stages, rank }: SheetReview): string[] {
  const shown: readonly ScoreColumn[] = [...new Set([...scoresheet.columns.scores.keys(), ...stages.map(({ stage }) => stage)])];
  const lineOf = (first: string, maximum: string, cellOf: (column: ScoreColumn) => string): string =>
    [first, maximum, ...shown.map(cellOf)].join(' | ');
  const totalLine = (first: string, textOf: (total: Index) => string): string =>
    lineOf(first, '', (column) => stages.filter(({ stage }) => stage === column).map(({ total }) => textOf(total)).join(''));
  const items = itemNodes(tree.areas).filter(({ entry }) => entry !== null);
  return [
    lineOf('code', 'maximum', String),
    ...items.map((item) => lineOf(item.code, toDecimal(item.maximum), (column) => scoreIn(item, column))),
    totalLine('points', ({ points }) => toDecimal(points)),
    totalLine('of', ({ maximum }) => toDecimal(maximum)),
    totalLine('percent', ({ percent }) => (percent === null ? '' : toShownDecimal(percent))),
    totalLine('state', ({ state }) => state.kind),
    ...(rank === null ? [] : [`rank | ${rank}`]),
  ].map(trimmed);
}

function scoreIn({ entry }: ScoreNode, column: ScoreColumn): string {
  const score = entry?.scores.get(column)?.score;
  return score === undefined ? '' : scoreText(score);
}

function scoreText(score: Score): string {
  switch (score.kind) {
    case 'points':
      return toDecimal(score.points);
    case 'blank':
      return '';
    case 'not-applicable':
      return 'KĐG';
    case 'unreadable':
      return `? ${score.text}`;
  }
}

/** A drawn table's lines, cells trimmed, without the line below the headings. */
function linesOf(table: DrawnTable): string[] {
  const lines = table.split('\n').map((line) => line.trim()).filter((line) => line.startsWith('|') && !/^[|:\s-]+$/.test(line));
  return lines.map((line) => trimmed(line.replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim()).join(' | ')));
}

/** Blank cells at the end of a line say nothing. */
function trimmed(line: string): string {
  return line.replace(/(?:\s*\|)*\s*$/, '');
}
