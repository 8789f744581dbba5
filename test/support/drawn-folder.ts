import type { FolderFile } from '../../src/core/evidence/folder/folder-file';
import { UnreadableFileError } from '../../src/session/files';
import type { ChosenFolder } from '../../src/session/files';

/** A folder drawn as a table: path, bytes, and a letter for the content; blank where nobody could read it. */
export function drawnFolder(table: string): FolderFile[] {
  const [, ...rows] = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\|[-|]+\|$/.test(line));
  return rows.map((row) => {
    const [path = '', bytes = '', content = ''] = row.slice(1, -1).split('|').map((cell) => cell.trim());
    return { path, size: Number(bytes), hash: content === '' ? null : content };
  });
}

/** The same folder as a person has picked it. `reads` is told each path as its turn comes; what it throws, or waits for, the file does. */
export function chosenFolder(table: string, reads: (path: string) => Promise<void> | void = () => undefined): ChosenFolder {
  const files = drawnFolder(table).map(({ path, size, hash }) => ({
    path,
    size,
    async sha256(goesOn: () => boolean) {
      await reads(path);
      if (hash === null && size > 0) throw new UnreadableFileError('refused');
      return goesOn() ? (hash ?? 'e3b0') : null;
    },
  }));
  return { name: 'Minh chứng', files };
}
