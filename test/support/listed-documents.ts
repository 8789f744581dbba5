import { findEvidenceLists } from '../../src/core/evidence/list/find-evidence-lists';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { DrawnTable } from './draw-workbook';
import { drawWorkbook } from './draw-workbook';

/** `C2 144//kh/ubnd (76//nq/cp)`: the cell, the documents that the row enters and those that it speaks of. */
export function listed(sheets: Readonly<Record<string, DrawnTable>>): string[] {
  return findEvidenceLists(drawWorkbook(sheets)).flatMap(({ documents }) =>
    documents.map(({ own, mentioned, ...cell }) => {
      const others = mentioned.length === 0 ? '' : ` (${mentioned.map(({ key }) => key).join(' ')})`;
      return `${toA1(cell)} ${own.map(({ key }) => key).join(' ')}${others}`;
    }),
  );
}
