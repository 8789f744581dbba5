import type { OpenFile } from './open-xlsx';

/** Whether each sheet, in the workbook's order, is protected. SheetJS does not tell, so the parts themselves are asked. */
export function protectedSheets({ workbook, workbookPath, part }: OpenFile): readonly boolean[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(workbookPath) ?? [];
  const sheetIds = elements(part(workbookPath), 'sheet').map((sheet) => attribute(sheet, 'id'));
  const relationships = elements(part(`${folder}_rels/${file}.rels`), 'Relationship');
  return workbook.SheetNames.map((_, at) => {
    const relationship = relationships.find((candidate) => attribute(candidate, 'Id') === sheetIds[at]);
    return relationship !== undefined && isProtected(part(pathOf(attribute(relationship, 'Target'), folder)));
  });
}

function isProtected(sheetXml: string): boolean {
  return elements(sheetXml, 'sheetProtection').some((protection) => ['1', 'true'].includes(attribute(protection, 'sheet')));
}

/** Targets stand relative to the workbook's folder, or from the archive's root with a slash before them. */
function pathOf(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

/** Opening tags of that name, whatever their namespace's prefix. */
function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(element: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s(?:\\w+:)?${name}=(["'])(.*?)\\1`).exec(element) ?? [];
  return value;
}
