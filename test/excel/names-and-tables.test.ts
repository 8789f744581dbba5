import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { openStandIn } from '../stand-in/open-stand-in';
import type { StandIn } from '../stand-in/open-stand-in';
import { namedXlsx } from '../support/named-xlsx';

let excel: StandIn;

afterEach(() => excel.close());

test('names and tables are read from Excel as they are from the file, in the same two requests', async () => {
  const file = await namedXlsx();
  excel = await openStandIn({ workbook: file });
  excel.statistics.reset();

  const { definedNames, tables } = await new ExcelWorkbook().read();

  const inFile = readXlsx(file, 'so.xlsx');
  expect(tables).toEqual(inFile.tables);
  expect(definedNames.filter(({ name }) => name !== 'Xa')).toEqual(inFile.definedNames.filter(({ name }) => name !== 'Xa'));
  expect(excel.statistics.requests).toBe(2);
});
