import type { Choices } from './choices';
import { exact } from './model';
import type { ModelCell, ModelNode, Shape } from './model';

/** What an item's row says about its points, column by column. */
export type ScoreCells = Readonly<Record<string, ModelCell>>;

const OPINION = 'Hội đồng điều chỉnh điểm theo kết quả kiểm tra thực tế';

export function cleanScores(choose: Choices, shape: Shape, node: ModelNode, isLeftOut: boolean): ScoreCells {
  if (isLeftOut) return notApplicable(shape);
  if (node.survey) return surveyed(choose, shape, node);
  const { points, result } = selfScore(choose, node);
  const council = councilScores(choose, shape, node, points);
  return { self: points, ...(shape.measured ? { measured: result } : {}), ...council };
}

function notApplicable({ rounds, survey, deducted }: Shape): ScoreCells {
  const words = 'KĐG';
  return {
    self: words,
    ...(rounds > 0 ? { 'appraised-1': words } : {}),
    ...(rounds > 1 ? { 'appraised-2': words } : {}),
    ...(rounds > 0 && (survey || deducted) ? { achieved: words } : {}),
  };
}

function surveyed(choose: Choices, { rounds }: Shape, { id, maximum }: ModelNode): ScoreCells {
  return {
    self: choose.of(['', '', 'ĐTXHH']),
    survey: hundredths(maximum * choose.of([0.5, 0.78, 0.9, 1])),
    ...(rounds > 0 ? { achieved: { formula: `={${id}|survey}`, value: 0 } } : {}),
  };
}

function selfScore(choose: Choices, { maximum, rule }: ModelNode): { readonly points: number; readonly result: ModelCell } {
  switch (rule.kind) {
    case 'free':
      return { points: hundredths(maximum * choose.of([0, 0.2, 0.5, 0.9, 1, 1])), result: choose.of(['', 'Đã ban hành đúng thời hạn']) };
    case 'options':
      return { points: choose.among(rule.points) ?? 0, result: '' };
    case 'steps': {
      const steps = Math.floor((maximum - rule.least) / rule.step);
      return { points: choose.of([exact(rule.least + rule.step * choose.below(steps + 1)), maximum, 0]), result: '' };
    }
    case 'ratio': {
      const percent = choose.of([100, 95, 87, 80]);
      const result: ModelCell = choose.of([`${percent}%`, { value: percent / 100, numberFormat: '0%' }, `${percent * 2}/200`, `Đạt ${percent}%`]);
      return { points: hundredths((maximum * percent) / 100), result };
    }
    case 'deduction': {
      const cases = choose.below(Math.floor(maximum / rule.step) + 1);
      return { points: exact(maximum - cases * rule.step), result: choose.of([cases, `${cases} trường hợp`, `0${cases} văn bản`]) };
    }
  }
}

/** The council mostly agrees; where it does not, it says why. What it takes off besides stands in a column of its own. */
function councilScores(choose: Choices, { rounds, opinions, deducted, survey }: Shape, { id, rule, maximum }: ModelNode, self: number): ScoreCells {
  if (rounds === 0) return {};
  const isChanged = rule.kind === 'free' && choose.inHundred(20);
  const first = isChanged ? hundredths(self === 0 ? maximum / 2 : self / 2) : self;
  const second = isChanged && choose.inHundred(50) ? self : first;
  const last = rounds === 2 ? second : first;
  const taken = deducted && last >= 0.5 && choose.inHundred(25) ? 0.25 : 0;
  const lastColumn = `appraised-${rounds}`;
  return {
    'appraised-1': first,
    ...(rounds === 2 ? { 'appraised-2': second } : {}),
    ...(isChanged ? opinionCells(opinions) : {}),
    ...(taken > 0 ? { deducted: taken } : {}),
    ...(deducted ? { achieved: { formula: `={${id}|${lastColumn}}-{${id}|deducted}`, value: 0 } } : {}),
    ...(survey ? { achieved: { formula: `={${id}|${lastColumn}}`, value: 0 } } : {}),
  };
}

function opinionCells(opinions: Shape['opinions']): ScoreCells {
  switch (opinions) {
    case 'none':
      return {};
    case 'one':
      return { opinion: OPINION };
    case 'one-a-round':
      return { 'opinion-1': OPINION, 'opinion-2': `${OPINION} và giải trình bổ sung` };
  }
}

/** Half-up, as scores are typed. */
export function hundredths(value: number): number {
  return Math.floor(exact(value * 100) + 0.5) / 100;
}
