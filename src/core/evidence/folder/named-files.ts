import { foldText } from '../../workbook/folded-text';
import type { CitedPlace } from './cited-documents';
import type { EvidenceCell } from './evidence-cells';
import { foldedName } from './folder-file';
import type { FolderFile } from './folder-file';

/** The cells that give a file's own name, its ending included: `(xem tệp scan0001.pdf)`. */
export function namedFiles(cells: readonly EvidenceCell[], files: readonly FolderFile[]): ReadonlyMap<FolderFile, readonly CitedPlace[]> {
  const texts = [...cells].sort((one, other) => one.at - other.at).map((cell) => ({ cell, text: foldText(cell.text) }));
  const all = texts.map(({ text }) => text).join('\n');
  const named = new Map<FolderFile, readonly CitedPlace[]>();
  for (const file of files) {
    const name = foldedName(file.path);
    if (name === null || !all.includes(name)) continue;
    const places = texts.filter(({ text }) => standsIn(text, name)).map(({ cell: { place, item } }) => ({ place, item }));
    if (places.length > 0) named.set(file, places);
  }
  return named;
}

/** Not as the end of a longer name. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[a-z\d]$/.test(text.slice(0, at)) && !/^[a-z\d]/.test(text.slice(at + name.length))) return true;
  }
  return false;
}
