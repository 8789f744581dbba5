import { HEADING_LAYOUTS } from '../support/lay-out-headings';
import type { TableLayout } from '../support/lay-out-workbook';
import { Choices } from './choices';
import type { ModelLayout } from './lay-out-model';

const WRITINGS: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => heading.normalize('NFD'),
  (heading) => heading.replaceAll(' ', '\n'),
  (heading) => (heading === '' ? '' : `  ${heading.replaceAll(' ', ' \u00a0 ')}\t`),
];

const PLAIN_TABLE: TableLayout = { columnOrder: [0], blankRows: [0], blankColumns: [0], top: 0, left: 0, heading: 'one-row', writeHeading: String };

export const PLAIN_LAYOUT: ModelLayout = { framework: PLAIN_TABLE, 'unit-1': PLAIN_TABLE, 'unit-2': PLAIN_TABLE, list: PLAIN_TABLE };

/** Columns in another order, gaps between rows and columns, the table anywhere, its headings in one to three rows. */
export function variedLayout(seed: number): ModelLayout {
  const choose = new Choices(seed);
  return { framework: tableLayout(choose), 'unit-1': tableLayout(choose), 'unit-2': tableLayout(choose), list: { ...tableLayout(choose), heading: 'one-row' } };
}

function tableLayout(choose: Choices): TableLayout {
  const blanks = (): number[] => Array.from({ length: choose.between(1, 9) }, () => Math.max(0, choose.between(-4, 3)));
  return {
    columnOrder: choose.inHundred(50) ? [0] : Array.from({ length: 16 }, () => choose.below(99)),
    blankRows: choose.inHundred(60) ? [0] : blanks(),
    blankColumns: choose.inHundred(60) ? [0] : blanks(),
    top: choose.of([0, 0, 1, 5, 8]),
    left: choose.of([0, 0, 0, 1, 2]),
    heading: choose.among(HEADING_LAYOUTS) ?? 'one-row',
    writeHeading: choose.among(WRITINGS) ?? String,
  };
}
