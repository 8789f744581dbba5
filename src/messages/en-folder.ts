import type { FolderMessages } from './folder-messages';
import { sizeForm } from './size-form';

/** English. */
export const folderInEnglish: FolderMessages = {
  heading: 'Check the evidence folder',
  lead: 'Choose the folder of evidence: the names of its files are compared with the numbers and symbols of the documents that the scoresheets cite. Files are only read on this computer and sent nowhere.',
  browserAsks: 'The browser may ask whether to “upload” the files; it asks that for every page, and this program uploads none.',
  chooseFolder: 'Choose folder…',
  chooseFiles: 'Choose several files…',
  stop: 'Stop reading',
  progress: ({ done, of }) => `Reading file ${Math.min(done + 1, of)} of ${of}…`,
  partMissing: 'A part of the program could not be fetched; check the connection and choose again.',
  read: ({ folder, read }) => {
    const chosen =
      folder === null || folder.name === null ? `${folder?.files ?? 0} chosen files` : `Folder “${folder.name}”, ${folder.files} files`;
    return `${chosen}: ${read.done} of ${read.of} read.`;
  },
  notAllRead: 'Not every file was read, so there may be more duplicates. The comparison of names is complete.',
  nothingCited: 'The scoresheets cite no document by number, so there is nothing to look for in the folder.',

  counts: 'What was found',
  found: (count) => `Documents found (${count})`,
  missing: (count) => `Documents without a file (${count})`,
  unsure: (count) => `Documents to have a look at (${count})`,
  notExpected: (count) => `Documents that need no file (${count})`,
  empty: (count) => `Empty files (${count})`,
  duplicates: (groups) => `Groups of files with the same content (${groups})`,
  unused: (count) => `Files that no citation was seen to use (${count})`,
  ignored: (count) => `Files left aside (${count})`,
  unreadable: (count) => `Files that could not be read (${count})`,

  missingHint: (unnamed) =>
    unnamed === 0
      ? null
      : `The folder has ${unnamed} more files that are archives or whose names tell no document number (see “Files that no citation was seen to use”); what was not found may be in them.`,
  unsureHint: 'The names do not settle it. Open the files to see whether they are these documents.',
  duplicatesHint: 'Their contents are exactly the same (one SHA-256), whatever they are called.',
  unusedHint:
    'Their names agree with no document that is cited. They may be photographs, lists or scans that were named by a machine; open them, then rename them or add the citation.',

  document: ({ type, reference, writtenDate }) =>
    `${type === null ? '' : `${type} `}${reference}${writtenDate === null ? '' : ` of ${writtenDate}`}`,
  citedAt: (place, item) => (item === null ? place : `Item ${item} · ${place}`),
  doubts: {
    'date-differs': 'the name tells another day than the citation',
    'symbol-differs': 'the number agrees, the symbol does not',
    'number-only': 'only the number agrees',
    mentioned: 'the name mentions this document and seems to be that of another',
    'several-documents': 'the name agrees with several cited documents',
    empty: 'the file is empty',
    'in-folder': 'lies in this item’s folder, its name tells no document number',
    'named-beside': 'is named in the same cell, its name tells no document number',
    'kind-and-day': 'agrees in kind and day, its name tells no document number',
  },
  notExpectedBecause: {
    linked: 'there is a link in the cell',
    mentioned: 'only mentioned (carried out, based on…)',
  },
  ignoredAs: {
    system: 'belongs to the operating system',
    lock: 'left by a program that has the document open',
    shortcut: 'a shortcut, not the document',
  },
  unreadableBecause: {
    gone: 'moved, renamed or deleted',
    refused: 'locked, just changed, or not allowed to be read',
    failed: 'reading failed half-way',
  },
  files: (count) => `${count} files`,
  group: (number) => `Group ${number}`,
  size: sizeForm('.'),
  noHash: 'no SHA-256 yet',
  shortHash: (short) => `SHA-256 ${short}…`,
  copyHash: 'Copy',
  copyHashOf: (path) => `Copy the SHA-256 of ${path}`,
  copied: 'Copied.',
  copyByHand: 'Could not be copied: select it and press Ctrl+C.',

  list: {
    save: 'Save the whole list (CSV)',
    fileName: 'Evidence folder check.csv',
    headings: ['Standing', 'Document', 'Cited at', 'File', 'Size (bytes)', 'SHA-256'],
    files: { used: 'Used', unused: 'No citation seen', ignored: 'Left aside' },
    documents: { unsure: 'Unsure', missing: 'No file found', 'not-expected': 'No file needed' },
  },
};
