import { attribute, elements, isSet } from './xml-elements';

/** Whether a sheet's XML says that it is protected. */
export function isProtected(sheetXml: string): boolean {
  return elements(sheetXml, 'sheetProtection').some((protection) => isSet(protection, 'sheet'));
}

/**
 * Rows, from zero, that a sheet's XML hides; those that a filter leaves out are hidden like any other. A row that does not
 * say its number follows the one before it. SheetJS tells of rows only together with columns, of which a file may claim
 * any number.
 */
export function hiddenRowsIn(sheetXml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  let next = 1;
  for (const row of elements(sheetXml, 'row')) {
    const number = Number(attribute(row, 'r')) || next;
    next = number + 1;
    if (isSet(row, 'hidden')) hidden.add(number - 1);
  }
  return hidden;
}
