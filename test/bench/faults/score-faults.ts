import { withCell, withCells } from '../change-model';
import type { Choices } from '../choices';
import { hundredths } from '../clean-scores';
import { found } from '../fault';
import type { Fault, Found, Seeded } from '../fault';
import { cellOf, exact, stagesOf, unitsOf } from '../model';
import type { Model, ModelCell, ModelNode } from '../model';
import { anyScore, brokenByWords, inDoubt, isMeasured, touched, unexplained, unexplainedLoss, unitItems } from './places';
import type { ScorePlace } from './places';

/** A score that can no longer be read. */
function unreadable(name: string, rule: string, cell: (place: ScorePlace) => ModelCell): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const place = anyScore(model, choose);
      if (place === null) return null;
      const { table, node, column } = place;
      return { model: withCell(model, table, node.id, column, cell(place)), expected: [found(rule, table, node.id, column)], touches: inDoubt(model, table, node.id) };
    },
  };
}

type Fit = (node: ModelNode, score: number, column: ScorePlace['column'], model: Model) => boolean;

/** Another number in the place of a score; what its result says of it is told too. */
function otherNumber(name: string, rule: string, isFit: Fit, cell: (place: ScorePlace) => ModelCell): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const place = anyScore(model, choose, (node, score, column) => isFit(node, score, column, model));
      return place === null ? null : numberChanged(model, place, rule, cell(place));
    },
  };
}

function numberChanged(model: Model, { table, node, column }: ScorePlace, rule: string, cell: ModelCell): Seeded {
  const changed = withCell(model, table, node.id, column, cell);
  const byResult: Found[] = isMeasured(model, node, column) ? [found('SC09', table, node.id, column)] : [];
  return {
    model: changed,
    expected: [found(rule, table, node.id, column), ...byResult.filter(({ code }) => code !== rule), ...unexplainedLoss(changed, table, node)],
    consequences: unexplained(changed, table, node.id),
    // Two scores with many decimals may come to a sum whose rounding shows.
    touches: rule === 'SC12' ? inDoubt(model, table, node.id) : touched(table, [node.id]),
  };
}

const notMeasured: Fit = (node, _, column, model) => !isMeasured(model, node, column);
const isFree: Fit = ({ rule }, _, __, { shape }) => rule.kind === 'free' && shape.framework !== 'none';

/** A score that is typed as the text of its number: nothing else changes but that sums pass it over. */
function asText(name: string, write: (score: number) => string): Fault {
  return unreadable(name, 'SC07', ({ score }) => write(score));
}

const LOCAL = (score: number): string => String(score).replace('.', ',');

export const SCORE_FAULTS: readonly Fault[] = [
  unreadable('words for a score', 'SC01', () => 'tốt'),
  unreadable('a pair 55/68 for a score', 'SC01', () => '55/68'),
  unreadable('a doubtful score, 0,5 hoặc 1', 'SC01', () => '0,5 hoặc 1'),
  unreadable('a tick for a score', 'SC01', () => true),
  otherNumber('half a point above the maximum', 'SC02', notMeasured, ({ node }) => node.maximum + 0.5),
  otherNumber('a forgotten decimal sign, 15 for 1,5', 'SC02', (...all) => notMeasured(...all) && all[1] > 0, ({ node }) => exact(node.maximum * 10)),
  otherNumber('a score below zero', 'SC03', notMeasured, () => -0.5),
  otherNumber('a score with a stray minus', 'SC03', (...all) => notMeasured(...all) && all[1] > 0, ({ score }) => -score),
  otherNumber('none of the options', 'SC04', ({ rule }) => rule.kind === 'options', ({ node }) => hundredths(node.maximum * 0.7)),
  otherNumber('off the steps of a deduction', 'SC04', ({ rule }) => rule.kind === 'deduction', ({ node }) => exact(node.maximum - 0.1)),
  otherNumber('off the steps of a scale', 'SC04', ({ rule }) => rule.kind === 'steps', ({ node }) => exact(node.maximum - 0.1)),
  otherNumber('below the least of a scale', 'SC04', ({ rule }) => rule.kind === 'steps', () => 0.25),
  otherNumber('below the threshold of a ratio', 'SC04', ({ rule }) => rule.kind === 'ratio' && rule.atLeast !== null, ({ node }) => hundredths(node.maximum / 2)),
  unscored('a blank score', ''),
  unscored('a dash for a score', '-'),
  unreadable('a score that refers to nothing, #REF!', 'SC06', () => ({ formula: '=#REF!', value: '#REF!' })),
  unreadable('a score that is not found, #N/A', 'SC06', ({ node }) => ({ formula: `=VLOOKUP("x",{${node.id}|name},1,0)`, value: '#N/A' })),
  unreadable('a score divided by nothing, #DIV/0!', 'SC06', ({ node }) => ({ formula: `=QUOTIENT({${node.id}|maximum},0)`, value: '#DIV/0!' })),
  asText('a score as text with a decimal comma', LOCAL),
  asText('a score as text with a decimal point', String),
  asText('a score as text with its unit', (score) => `${LOCAL(score)} điểm`),
  asText('a score as text with a space before it', (score) => `\u00a0${LOCAL(score)}`),
  onSummary('bonus points as text', 'SC07', 'bonus', LOCAL),
  onSummary('penalty points as text', 'SC07', 'penalty', LOCAL),
  onSummary('bonus points that refer to nothing', 'SC06', 'bonus', () => ({ formula: '=#REF!', value: '#REF!' })),
  onSummary('penalty points that became a day', 'SC08', 'penalty', () => ({ value: 45_323, numberFormat: 'd/m' })),
  {
    name: 'an achieved score that refers to nothing',
    rule: 'SC06',
    seed: (model, choose) => {
      const place = choose.among(unitItems(model, (node, table) => typeof cellOf(model, table, node.id, 'achieved') === 'object'));
      if (place === null) return null;
      const { table, node } = place;
      const broken = { formula: `={${node.id}|self}+#REF!`, value: '#REF!' };
      return { model: withCell(model, table, node.id, 'achieved', broken), expected: [found('SC06', table, node.id, 'achieved')], touches: inDoubt(model, table, node.id) };
    },
  },
  unreadable('a score that became a day, 1/2', 'SC08', () => ({ value: 45_323, numberFormat: 'd/m' })),
  unreadable('a score that became a month, 1.2024', 'SC08', () => ({ value: 45_292, numberFormat: 'mmm-yy' })),
  {
    name: 'a score above what its result gives',
    rule: 'SC09',
    seed: (model, choose) => {
      const place = anyScore(model, choose, (node, score, column) => isMeasured(model, node, column) && score < node.maximum);
      return place === null ? null : numberChanged(model, place, 'SC09', place.node.maximum);
    },
  },
  otherResult('a ratio that gives another score', 'ratio', () => '91,3%'),
  otherResult('a ratio counted otherwise', 'ratio', () => '183/200'),
  otherResult('a case that was not deducted', 'deduction', ({ node, score }) => exact((node.maximum - score) / 0.25) + 1),
  {
    name: 'a survey item that the unit scores itself',
    rule: 'SC10',
    seed: (model, choose) => {
      const items = model.nodes.filter(({ survey }) => survey);
      const place = choose.among(unitsOf(model).flatMap((table) => items.map((node) => ({ table, node }))));
      if (place === null) return null;
      const { table, node } = place;
      return { model: withCell(model, table, node.id, 'self', node.maximum), expected: [found('SC10', table, node.id, 'self')], touches: touched(table, [node.id]) };
    },
  },
  leftOut('an item left out that must be scored', 'KĐG'),
  leftOut('an item left out in words', 'Không phát sinh'),
  otherNumber('three decimals', 'SC12', isFree, () => 0.333),
  otherNumber('a score typed from a calculator', 'SC12', isFree, ({ node }) => Number((node.maximum / 7).toPrecision(12))),
];

function unscored(name: string, cell: string): Fault {
  return {
    name,
    rule: 'SC05',
    seed: (model, choose) => {
      const place = anyScore(model, choose, (_, __, column) => column === 'self');
      if (place === null) return null;
      const { table, node } = place;
      const broken = cell === '' ? [] : brokenByWords(model, table, node.id, 'self');
      return { model: withCell(model, table, node.id, 'self', cell), expected: [found('SC05', table, node.id, 'self'), ...broken], touches: inDoubt(model, table, node.id) };
    },
  };
}

function onSummary(name: string, rule: string, id: 'bonus' | 'penalty', cell: (points: number) => ModelCell): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const table = choose.among(unitsOf(model));
      const stage = choose.among(stagesOf(model.shape));
      const points = table === null || stage === null ? '' : cellOf(model, table, id, stage);
      if (table === null || stage === null || typeof points !== 'number') return null;
      return { model: withCell(model, table, id, stage, cell(points)), expected: [found(rule, table, id, stage)], touches: touched(table, [id, 'total']) };
    },
  };
}

/** The result changes and the score does not. */
function otherResult(name: string, kind: 'ratio' | 'deduction', result: (place: ScorePlace) => ModelCell): Fault {
  return {
    name,
    rule: 'SC09',
    seed: (model, choose) => {
      const place = anyScore(model, choose, (node, score, column) => isMeasured(model, node, column) && node.rule.kind === kind && score > 0);
      if (place === null) return null;
      const { table, node } = place;
      return { model: withCell(model, table, node.id, 'measured', result(place)), expected: [found('SC09', table, node.id, 'self')], touches: touched(table, [node.id]) };
    },
  };
}

/** In every column of scores, as people do. */
function leftOut(name: string, words: string): Fault {
  return {
    name,
    rule: 'SC11',
    seed: (model: Model, choose: Choices): Seeded | null => {
      // What is left out makes every index above it another one.
      if (model.shape.notApplicable === 'any' || model.shape.index !== 'none') return null;
      const place = choose.among(unitItems(model, (node, table) => typeof cellOf(model, table, node.id, 'self') === 'number'));
      if (place === null) return null;
      const { table, node } = place;
      const stages = stagesOf(model.shape);
      return {
        model: withCells(model, table, node.id, Object.fromEntries(stages.map((stage) => [stage, words]))),
        // An achieved sum repeats the error of the sums on its row.
        expected: stages.flatMap((stage) => [found('SC11', table, node.id, stage), ...(stage === 'achieved' ? [] : brokenByWords(model, table, node.id, stage))]),
        touches: inDoubt(model, table, node.id),
      };
    },
  };
}
