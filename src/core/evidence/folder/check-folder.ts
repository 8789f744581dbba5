import { citedDocuments } from './cited-documents';
import type { CitedDocument } from './cited-documents';
import type { EvidenceCell } from './evidence-cells';
import type { CheckedFile, FolderCheck } from './folder-check';
import { ignoredAs, isArchive } from './folder-file';
import type { FolderFile } from './folder-file';
import { matchDocuments } from './match-documents';
import { namedFiles } from './named-files';
import { readFileName } from './read-file-name';

/** Finds each cited document among the files, by what they are called. The order of cells and files changes nothing. */
export function checkFolder(cells: readonly EvidenceCell[], files: readonly FolderFile[]): FolderCheck {
  const sorted = [...files].sort(byPath);
  const read = sorted.flatMap((file) => (ignoredAs(file.path) === null ? [{ file, reading: readFileName(file.path) }] : []));
  const kept = read.map(({ file }) => file);
  const named = namedFiles(cells, kept);
  const documents = matchDocuments(citedDocuments(cells), read, named);

  const usedBy = new Map<FolderFile, CitedDocument[]>();
  for (const { document, standing } of documents) {
    for (const file of filesOf(standing)) usedBy.set(file, [...(usedBy.get(file) ?? []), document]);
  }
  const checked = sorted.map((file): CheckedFile => {
    const as = ignoredAs(file.path);
    if (as !== null) return { file, kind: 'ignored', as };
    const [by, namedIn] = [usedBy.get(file) ?? [], named.get(file) ?? []];
    return by.length === 0 && namedIn.length === 0 ? { file, kind: 'unused' } : { file, kind: 'used', documents: by, namedIn };
  });
  const isUnnamed = new Set(read.filter(({ file, reading: { own } }) => own === null || isArchive(file.path)).map(({ file }) => file));

  return {
    documents,
    files: checked,
    empty: kept.filter(({ size }) => size === 0),
    duplicates: sameContent(kept),
    unnamed: checked.flatMap(({ file, kind }) => (kind === 'unused' && isUnnamed.has(file) ? [file] : [])),
  };
}

function filesOf(standing: FolderCheck['documents'][number]['standing']): readonly FolderFile[] {
  switch (standing.kind) {
    case 'found':
      return standing.files;
    case 'unsure':
      return standing.candidates.map(({ file }) => file);
    case 'missing':
    case 'not-expected':
      return [];
  }
}

/** Of two files without content nobody can say that one is the other. */
function sameContent(files: readonly FolderFile[]): FolderFile[][] {
  const byHash = new Map<string, FolderFile[]>();
  for (const file of files) {
    if (file.hash === null || file.size === 0) continue;
    byHash.set(file.hash, [...(byHash.get(file.hash) ?? []), file]);
  }
  return [...byHash.values()].filter(({ length }) => length > 1);
}

function byPath(one: FolderFile, other: FolderFile): number {
  if (one.path === other.path) return one.size - other.size;
  return one.path < other.path ? -1 : 1;
}
