import type { FolderFile } from '../../src/core/evidence/folder/folder-file';

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
