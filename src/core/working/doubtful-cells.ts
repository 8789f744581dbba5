import type { Place } from '../finding';
import { bonusAt, penaltyAt } from '../indices/beyond-the-tree';
import { hasMaximum } from '../indices/running-tally';
import { itemScorer } from '../indices/item-score';
import type { Doubt } from '../indices/stage-indices';
import { itemNodes, scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Entry, Stage } from '../scoresheet/scoresheet';
import { nearestAncestor } from '../scoresheet/tree-of-rows';
import { readCells } from './item-working';
import type { DoubtfulCell } from './working';

/** The cells that make a node's number provisional at a stage; `null`: the total's. */
export function doubtfulCells(sheet: ScoredSheet, stage: Stage, node: ScoreNode | null): DoubtfulCell[] {
  const scoreOf = itemScorer(sheet, stage);
  const items = itemNodes(node === null ? sheet.tree.areas : [node]).flatMap((item): DoubtfulCell[] => {
    const score = scoreOf(item);
    if (score.kind === 'outside') return [];
    const { code, name, entry } = item;
    const doubts = score.doubt === null ? [] : [{ doubt: score.doubt, code, name, place: scoreCell(sheet, item, stage) }];
    return hasMaximum(item)
      ? doubts
      : [...doubts, { doubt: 'maximum-unreadable', code, name, place: cellOf(sheet, entry, sheet.scoresheet.columns.maximum) }];
  });
  return [...items, ...strewn(sheet, node), ...(node === null ? beyond(sheet, stage) : [])];
}

/** The cell that was read, or that ought to have been filled. */
function scoreCell(sheet: ScoredSheet, item: ScoreNode, stage: Stage): Place | null {
  const cells = readCells(sheet, item, stage);
  const { scores } = sheet.scoresheet.columns;
  const own = item.terms.scoredBy === 'survey' ? scores.get('survey') : scores.get(stage);
  return cells.find(({ counts }) => counts)?.place ?? cellOf(sheet, item.entry, own ?? cells[0]?.place.column ?? null);
}

function cellOf({ scoresheet }: ScoredSheet, entry: Entry | null, column: number | null): Place | null {
  return entry === null || column === null ? null : { sheet: scoresheet.sheet, row: entry.row, column };
}

/** Rows beside the tree: they may belong to any number above the place that they stand at. */
function strewn(sheet: ScoredSheet, node: ScoreNode | null): DoubtfulCell[] {
  const codes = new Set(scoreNodes(sheet.tree.areas).map(({ code }) => code));
  const below = node === null ? null : new Set(scoreNodes([node]).map(({ code }) => code));
  const concerns = (code: string | null): boolean => below === null || (code !== null && below.has(code));
  const told = (doubt: Doubt, entry: Entry): DoubtfulCell => {
    const { code, name } = entry;
    return { doubt, code: code === '' ? null : code, name, place: cellOf(sheet, entry, sheet.scoresheet.columns.code) };
  };
  return [
    ...sheet.tree.duplicates.filter(({ entry }) => concerns(entry.code)).map(({ entry }) => told('item-duplicated', entry)),
    ...sheet.tree.strays.filter(({ code }) => concerns(nearestAncestor(code, codes))).map((entry) => told('item-unknown', entry)),
  ];
}

function beyond(sheet: ScoredSheet, stage: Stage): DoubtfulCell[] {
  const { bonus, penalty, columns } = sheet.scoresheet;
  const column = columns.scores.get(stage) ?? null;
  return [
    { row: bonus, doubts: bonusAt(sheet, stage).doubts },
    { row: penalty, doubts: penaltyAt(sheet, stage).doubts },
  ].flatMap(({ row, doubts }) =>
    doubts.map((doubt): DoubtfulCell => ({
      doubt,
      code: null,
      name: null,
      place: row === null || column === null ? null : { sheet: sheet.scoresheet.sheet, row: row.row, column },
    })),
  );
}
