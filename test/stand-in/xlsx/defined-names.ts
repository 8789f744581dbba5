import type { Workbook } from 'exceljs';

/** Names for cells, for Univer's formulas; names that belong to one sheet (print areas) stay with the sheet. */
export function definedNamesResource({ definedNames }: Workbook): { readonly name: string; readonly data: string } {
  const names = definedNames.model
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, ranges }, index) => ({ id: `name-${index + 1}`, name, formulaOrRefString: ranges.join(','), localSheetId: 'AllDefaultWorkbook' }));
  return { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(names.map((defined) => [defined.id, defined]))) };
}
