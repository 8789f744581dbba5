import { withCell, withCells } from '../change-model';
import type { Choices } from '../choices';
import { BONUS_CAP, PENALTY_CAP } from '../clean-framework-table';
import { hundredths } from '../clean-scores';
import { found } from '../fault';
import type { Fault, Seeded } from '../fault';
import { cellOf, hasColumn, isSum, stagesOf, unitsOf } from '../model';
import type { Model, ModelNode, TableName } from '../model';
import { anyScore, inDoubt, touched, unexplained, unitItems } from './places';

export const APPRAISAL_FAULTS: readonly Fault[] = [
  {
    name: 'a score that the council changed and gave no opinion',
    rule: 'AP01',
    seed: (model, choose) => {
      const place = anyScore(model, choose, ({ rule, maximum }, score, column) => column === 'appraised-1' && rule.kind === 'free' && score !== hundredths(maximum * 0.3));
      if (place === null) return null;
      const { table, node } = place;
      const score = hundredths(node.maximum * 0.3);
      const rounds = model.shape.rounds === 2 ? { 'appraised-1': score, 'appraised-2': score } : { 'appraised-1': score };
      return withoutOpinion(model, table, node, { ...rounds, self: node.maximum });
    },
  },
  {
    name: 'a score that the second round changed and gave no opinion',
    rule: 'AP01',
    seed: (model, choose) => {
      const place = anyScore(model, choose, ({ rule }, _, column) => column === 'appraised-2' && rule.kind === 'free');
      if (place === null) return null;
      const { table, node } = place;
      return withoutOpinion(model, table, node, { 'appraised-2': hundredths(node.maximum * 0.3), 'appraised-1': node.maximum, self: node.maximum });
    },
  },
  {
    name: 'an opinion that was deleted',
    rule: 'AP01',
    seed: (model, choose) => {
      const changed = unitItems(model, (node, table) => ['opinion', 'opinion-1', 'opinion-2'].some((column) => cellOf(model, table, node.id, column) !== ''));
      const place = choose.among(changed);
      return place === null ? null : withoutOpinion(model, place.table, place.node, {});
    },
  },
  waiting('an item that waits for its appraisal', 1),
  waiting('three items that wait for their appraisal', 3),
  aboveCap('bonus points above their cap', 'AD01', 'bonus', BONUS_CAP + 1.5),
  aboveCap('bonus points a little above their cap', 'AD01', 'bonus', BONUS_CAP + 0.01),
  aboveCap('penalty points above their cap', 'AD02', 'penalty', PENALTY_CAP + 2),
  aboveCap('penalty points a little above their cap', 'AD02', 'penalty', PENALTY_CAP + 0.01),
];

/** Other scores, and nothing said about them. */
function withoutOpinion(model: Model, table: TableName, node: ModelNode, scores: Readonly<Record<string, number>>): Seeded | null {
  const columns = ['opinion', 'opinion-1', 'opinion-2'].filter((column) => hasColumn(model, table, column));
  const blank = Object.fromEntries(columns.map((column) => [column, '']));
  const changed = withCells(model, table, node.id, { ...scores, ...blank });
  const expected = unexplained(changed, table, node.id);
  return expected.length === 0 ? null : { model: changed, expected, touches: inDoubt(model, table, node.id) };
}

/** The first of them stands for all. */
function waiting(name: string, items: number): Fault {
  return {
    name,
    rule: 'AP02',
    seed: (model, choose) => {
      const table = choose.among(unitsOf(model));
      if (table === null || model.shape.rounds === 0) return null;
      const isAppraised = ({ id }: ModelNode): boolean => typeof cellOf(model, table, id, 'appraised-1') === 'number' && typeof cellOf(model, table, id, 'self') === 'number';
      const appraised = unitItems(model).flatMap((place) => (place.table === table && isAppraised(place.node) ? [place.node] : []));
      const chosen = new Set(choose.shuffled(appraised).slice(0, items));
      const inOrder = appraised.filter((node) => chosen.has(node));
      const [first] = inOrder;
      if (first === undefined || appraised.length <= items) return null;
      return {
        model: inOrder.reduce((each, { id }) => withCell(each, table, id, 'appraised-1', ''), model),
        expected: [found('AP02', table, first.id, 'appraised-1')],
        touches: [...touched(table, ['(appraisal)']), ...inOrder.flatMap(({ id }) => inDoubt(model, table, id))],
        // The round has begun as long as one of the others is appraised, and an item waits that the unit has scored.
        restsOn: touched(table, appraised.map(({ id }) => id)),
      };
    },
  };
}

/** A total that does not heed the cap is wrong, too. */
function aboveCap(name: string, rule: 'AD01' | 'AD02', id: 'bonus' | 'penalty', points: number): Fault {
  return {
    name,
    rule,
    seed: (model: Model, choose: Choices): Seeded | null => {
      const table = choose.among(unitsOf(model));
      const stage = choose.among(stagesOf(model.shape));
      if (table === null || stage === null || typeof cellOf(model, table, id, stage) !== 'number') return null;
      const total = cellOf(model, table, 'total', stage);
      const isHeeded = !isSum(total) || total.more.includes(`MIN({${id}}`);
      return {
        model: withCell(model, table, id, stage, points),
        expected: [found(rule, table, id, stage), ...(isHeeded ? [] : [found('IX02', table, 'total', stage)])],
        touches: touched(table, [id, 'total']),
        restsOn: isHeeded ? [] : touched(table, model.nodes.map((node) => node.id)),
      };
    },
  };
}
