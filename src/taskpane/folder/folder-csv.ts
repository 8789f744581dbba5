import type { CitedDocument, CitedPlace } from '../../core/evidence/folder/cited-documents';
import type { CheckedFile, FolderCheck } from '../../core/evidence/folder/folder-check';
import { toA1 } from '../../core/workbook/cell-ref';
import { csvText } from '../../core/workbook/csv-text';
import type { Messages } from '../../messages/catalogue';

/** The whole result as a table: first the documents without a certain file, then every file. */
export function folderCsv(
  { documents, files }: FolderCheck,
  { folder: words, place: placeInWords }: Pick<Messages, 'folder' | 'place'>,
): string {
  const cited = (places: readonly CitedPlace[]): string =>
    places.map(({ place, item }) => words.citedAt(placeInWords(place.sheet.name, toA1(place)), item)).join('; ');
  const named = (each: readonly CitedDocument[]): string => each.map(words.document).join('; ');
  const withoutFile = documents.flatMap(({ document, standing }) =>
    standing.kind === 'found' ? [] : [[words.list.documents[standing.kind], named([document]), cited(document.places), '', '', '']],
  );
  const row = (checked: CheckedFile): string[] => {
    const { path, size, hash } = checked.file;
    const [by, places] =
      checked.kind === 'used'
        ? [checked.documents, [...checked.documents.flatMap((document) => document.places), ...checked.namedIn]]
        : [[], []];
    return [words.list.files[checked.kind], named(by), cited(places), path, String(size), hash ?? ''];
  };
  return csvText([words.list.headings, ...withoutFile, ...files.map(row)]);
}
