import { Workbook } from 'exceljs';
import type { CellValue as TypedValue } from 'exceljs';
import { isFormula } from '../../src/core/workbook/snapshot';
import type { Cell } from '../../src/core/workbook/snapshot';
import { drawnCells } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';

/** The bytes of an .xlsx file with these drawn sheets, by name and in their order. */
export async function xlsxOf(tables: Readonly<Record<string, DrawnTable>>): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, table] of Object.entries(tables)) {
    const sheet = workbook.addWorksheet(name);
    drawnCells(table).forEach((line, row) =>
      line.forEach((drawn, column) => {
        if (drawn.content === '') return;
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = typed(drawn);
        cell.numFmt = drawn.numberFormat;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A formula without a result is one that nobody has calculated. */
function typed({ value, content }: Cell): TypedValue {
  if (!isFormula(content)) return content;
  const formula = content.slice(1);
  return value === null ? { formula, date1904: false } : { formula, result: value, date1904: false };
}
