import { toDecimal, ZERO } from '../indices/points';
import type { Points } from '../indices/points';
import type { Framework, FrameworkNode } from './framework';
import type { FrameworkProblem } from './framework-problem';
import { isItem, maximumOf, nodesOf } from './framework-tree';
import { codesAbove } from './item-code';
import { sumOfParts, sumThatDiffers } from './sum-of-parts';

const CANONICAL_CODE = /^\d+(?:\.\d+)*$/;

/** What is wrong with the tree: its codes, its maxima, its sums. */
export function checkNodes(framework: Framework): FrameworkProblem[] {
  const { areas, leftOut } = framework;
  if (areas.length === 0) return [{ kind: 'no-items', cell: null }];
  const repeated = leftOut.filter((left) => left.kind === 'code-repeated');
  return [
    ...repeated,
    ...areas.flatMap((area) => codeProblems(area, null)),
    ...areas.flatMap((area) => maximumProblems(area, areas)),
    ...sumProblems(framework),
  ];
}

function codeProblems(node: FrameworkNode, above: FrameworkNode | null): FrameworkProblem[] {
  const { code, name, maximumCell: cell, children } = node;
  const below = children.flatMap((child) => codeProblems(child, node));
  if (!CANONICAL_CODE.test(code)) return [{ kind: 'code-not-understood', code, name, cell }, ...below];
  const [parent] = codesAbove(code);
  return parent === undefined || parent === above?.code ? below : [{ kind: 'parent-missing', code, name, cell, parent }, ...below];
}

function maximumProblems(area: FrameworkNode, areas: readonly FrameworkNode[]): FrameworkProblem[] {
  const { code, name, maximumCell: cell } = area;
  const isHeadingOnly = isItem(area) && area.printedMaximum === null && !areas.every(isItem);
  if (isHeadingOnly) return [{ kind: 'area-without-items', code, name, cell }];
  return nodesOf([area]).filter(isItem).flatMap(itemMaximumProblem);
}

function itemMaximumProblem({ code, name, printedMaximum, maximumCell: cell }: FrameworkNode): FrameworkProblem[] {
  if (printedMaximum === null) return [{ kind: 'maximum-unreadable', code, name, cell }];
  return printedMaximum.gt(ZERO) ? [] : [{ kind: 'maximum-not-positive', code, name, cell, maximum: toDecimal(printedMaximum) }];
}

/** FW07: every branch prints what its parts come to, and so does the total. */
function sumProblems({ areas, printedTotal, policy: { decimals } }: Framework): FrameworkProblem[] {
  const branches = nodesOf(areas).filter((node) => !isItem(node));
  const sums = branches.map(({ code, printedMaximum, maximumCell, children }) => ({
    code,
    printed: printedMaximum,
    cell: maximumCell,
    children,
  }));
  const { maximum = null, row = 0, column = 0 } = printedTotal ?? {};
  const totals = [...sums, { code: null, printed: maximum, cell: { row, column }, children: areas }];
  return totals.flatMap(({ code, printed, cell, children }): FrameworkProblem[] => {
    const sum = printed === null ? null : sumThatDiffers(printed, sumOfParts(children, printedOn, maximumOf), decimals);
    return printed === null || sum === null ? [] : [{ kind: 'sum-differs', code, cell, printed: toDecimal(printed), sum: toDecimal(sum) }];
  });
}

function printedOn({ printedMaximum }: FrameworkNode): Points | null {
  return printedMaximum;
}
