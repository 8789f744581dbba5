import type { OpenFile } from './open-xlsx';
import { relationshipsOf } from './part-relationships';
import { attribute, elements } from './xml-elements';

/** One sheet's part of the file, for what SheetJS does not tell. */
export interface SheetPart {
  /** Its path in the archive; `''` where the workbook does not say. */
  readonly path: string;
  /** `''` where there is none. */
  readonly xml: string;
}

/** In the workbook's order. */
export function sheetParts(file: OpenFile): readonly SheetPart[] {
  const { workbook, workbookPath, part } = file;
  const sheetIds = elements(part(workbookPath), 'sheet').map((sheet) => attribute(sheet, 'id'));
  const relationships = relationshipsOf(workbookPath, file);
  return workbook.SheetNames.map((_, at) => {
    const path = relationships.find(({ id }) => id === sheetIds[at])?.path;
    return path === undefined ? { path: '', xml: '' } : { path, xml: part(path) };
  });
}
