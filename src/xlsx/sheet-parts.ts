import type { OpenFile } from './open-xlsx';
import { attribute, elements } from './xml-elements';

/** The XML of each sheet, in the workbook's order, for what SheetJS does not tell; `''` where a sheet has none. */
export function sheetParts({ workbook, workbookPath, part }: OpenFile): readonly string[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(workbookPath) ?? [];
  const sheetIds = elements(part(workbookPath), 'sheet').map((sheet) => attribute(sheet, 'id'));
  const relationships = elements(part(`${folder}_rels/${file}.rels`), 'Relationship');
  return workbook.SheetNames.map((_, at) => {
    const relationship = relationships.find((candidate) => attribute(candidate, 'Id') === sheetIds[at]);
    return relationship === undefined ? '' : part(pathOf(attribute(relationship, 'Target'), folder));
  });
}

/** Targets stand relative to the workbook's folder, or from the archive's root with a slash before them. */
function pathOf(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}
