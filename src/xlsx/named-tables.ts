import { utils } from '@e965/xlsx';
import type { NamedTable } from '../core/workbook/snapshot';
import type { OpenFile } from './open-xlsx';
import { relationshipsOf } from './part-relationships';
import { attribute, decoded, elements } from './xml-elements';

/** Excel's own tables on a sheet, which SheetJS does not tell of; `sheetPath` in the archive. */
export function namedTables(sheet: string, sheetPath: string, file: OpenFile): NamedTable[] {
  return relationshipsOf(sheetPath, file)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ path }) => namedTable(sheet, file.part(path)));
}

function namedTable(sheet: string, xml: string): NamedTable[] {
  const [table] = elements(xml, 'table');
  const reference = table === undefined ? '' : attribute(table, 'ref');
  if (table === undefined || !/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(reference)) return [];
  const { s: first, e: last } = utils.decode_range(reference);
  return [
    {
      name: decoded(attribute(table, 'displayName')),
      sheet,
      area: { row: first.r, column: first.c, rows: last.r - first.r + 1, columns: last.c - first.c + 1 },
      // Both are counts, of which only nought and one are ever written; without a word there is a heading row and no total row.
      hasHeadingRow: attribute(table, 'headerRowCount') !== '0',
      hasTotalRow: Number(attribute(table, 'totalsRowCount')) > 0,
      columns: elements(xml, 'tableColumn').map((column) => withLineBreaks(decoded(attribute(column, 'name')))),
    },
  ];
}

/** Excel writes a line break in a column's name as `_x000a_`. */
function withLineBreaks(name: string): string {
  return name.replace(/_x000[ad]_/gi, '\n');
}
