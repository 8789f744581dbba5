import { Workbook } from 'exceljs';
import type { CellValue as TypedValue } from 'exceljs';
import { bottomOf, cellAt, isFormula, rightOf } from '../../src/core/workbook/snapshot';
import type { Cell, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';

/** The bytes of an .xlsx file with these drawn sheets, by name and in their order. */
export function xlsxOf(tables: Readonly<Record<string, DrawnTable>>): Promise<Uint8Array> {
  return xlsxHolding(drawWorkbook(tables));
}

/** The bytes of an .xlsx file with the cells of this workbook. */
export async function xlsxHolding({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const snapshot of sheets) {
    const sheet = workbook.addWorksheet(snapshot.sheet.name);
    for (let row = snapshot.top; row < bottomOf(snapshot); row += 1) {
      for (let column = snapshot.left; column < rightOf(snapshot); column += 1) {
        const read = cellAt(snapshot, row, column);
        if (read.content === '') continue;
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = typed(read);
        cell.numFmt = read.numberFormat;
      }
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A formula without a result is one that nobody has calculated. */
function typed({ value, content }: Cell): TypedValue {
  if (!isFormula(content)) return content;
  const formula = content.slice(1);
  return value === null ? { formula, date1904: false } : { formula, result: value, date1904: false };
}
