import type { Place } from '../finding';
import type { Framework, FrameworkNode } from '../framework/framework';
import { maximumOf, nodesOf } from '../framework/framework-tree';
import { sumOfParts } from '../framework/sum-of-parts';
import type { SumOfParts } from '../framework/sum-of-parts';
import type { Points } from '../indices/points';
import { itemNodes, scoreNodes } from '../scoresheet/score-tree';
import type { ScoreNode } from '../scoresheet/score-tree';
import type { Score } from '../scoresheet/score';
import type { CheckedSheet } from './rule';

/** A maximum that ought to be the sum of others. */
export interface PrintedSum {
  readonly place: Place;
  readonly item: string | null;
  readonly printed: Points;
  readonly parts: SumOfParts;
}

/** The framework's own branches and total, where they stand on a sheet of this workbook. */
export function sumsInFramework({ sheet, areas, printedTotal }: Framework): readonly PrintedSum[] {
  if (sheet === null) return [];
  const sumOf = (nodes: readonly FrameworkNode[]) => sumOfParts(nodes, ({ printedMaximum }) => printedMaximum, maximumOf);
  const sums: PrintedSum[] = [];
  nodesOf(areas).forEach(({ code, printedMaximum, maximumCell, children }) => {
    if (printedMaximum === null || maximumCell === null || children.length === 0) return;
    sums.push({ place: { sheet, ...maximumCell }, item: code, printed: printedMaximum, parts: sumOf(children) });
  });
  if (printedTotal === null) return sums;
  const { row, column, maximum } = printedTotal;
  return [...sums, { place: { sheet, row, column }, item: null, printed: maximum, parts: sumOf(areas) }];
}

/** A framework from outside has no cells of its own here: what it prints is shown on the scoresheet's rows. */
export function sumsOnSheet({ scoresheet, framework, tree }: CheckedSheet): PrintedSum[] {
  const { sheet, columns, total } = scoresheet;
  const printedOn = ({ entry, printedMaximum }: ScoreNode) => (framework === null ? pointsOf(entry?.maximum) : printedMaximum);
  const sumAt = (row: number | undefined, item: string | null, printed: Points | null, parts: readonly ScoreNode[]): PrintedSum[] => {
    const isKnown = itemNodes(parts).every((node) => printedOn(node) !== null);
    if (row === undefined || printed === null || parts.length === 0 || !isKnown) return [];
    return [
      { place: { sheet, row, column: columns.maximum }, item, printed, parts: sumOfParts(parts, printedOn, ({ maximum }) => maximum) },
    ];
  };
  const printedTotal = framework === null ? pointsOf(total?.maximum) : (framework.printedTotal?.maximum ?? null);
  return [
    ...scoreNodes(tree.areas).flatMap((node) => sumAt(node.entry?.row, node.code, printedOn(node), node.children)),
    ...sumAt(total?.row, null, printedTotal, tree.areas),
  ];
}

function pointsOf(maximum: Score | undefined): Points | null {
  return maximum?.kind === 'points' ? maximum.points : null;
}
