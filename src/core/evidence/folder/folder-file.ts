import { foldText } from '../../workbook/folded-text';

/** A file of the folder that a person chose. */
export interface FolderFile {
  /** From the chosen folder down: `1.1.1/QD 876-QD-BNV 10.11.2022.pdf`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its content in hexadecimal digits; `null` where the content was not read. */
  readonly hash: string | null;
}

/** What a file is that no person put there as evidence. */
export type IgnoredAs =
  /** Windows and Mac keep house in every folder that is looked at. */
  | 'system'
  /** Office lays one beside every document that stands open. */
  | 'lock'
  /** Leads to a file that lies elsewhere, and holds nothing of it. */
  | 'shortcut';

const SYSTEM = /^(?:thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|icon\r|\.ds_store|\.localized|\._.*)$/;
const LOCK = /^(?:~\$.*|\.~lock\..*#)$/;
const SHORTCUT = /\.(?:lnk|url|webloc)$/;
const ARCHIVE = /\.(?:zip|rar|7z|tar|gz|tgz)$/;

/** `null` for a file that may be evidence. */
export function ignoredAs(path: string): IgnoredAs | null {
  const parts = partsOf(path);
  const name = (parts.at(-1) ?? '').toLowerCase();
  if (SYSTEM.test(name) || parts.includes('__MACOSX')) return 'system';
  if (LOCK.test(name)) return 'lock';
  return SHORTCUT.test(name) ? 'shortcut' : null;
}

/** Whether more files may be packed in it; nobody here looks inside. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path.toLowerCase());
}

/** Folders and, last, the file's own name; Windows writes the other stroke. */
export function partsOf(path: string): string[] {
  return path.normalize('NFC').split(/[/\\]/);
}

/** The ending of a file that people keep; there may be one behind the other, `.docx.pdf`. */
const ENDING =
  /^\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|rtf|txt|odt|ods|csv|zip|rar|7z|tar|gz|tgz|jpe?g|jfif|png|tiff?|gif|bmp|webp|heic|mp4|mov|avi|mp3|msg|eml|html?|mht|xml|json|p7[ms]|signed)$/i;

export function withoutEnding(name: string): string {
  let rest = name;
  for (let dot = rest.lastIndexOf('.'); dot >= 0 && ENDING.test(rest.slice(dot)); dot = rest.lastIndexOf('.')) rest = rest.slice(0, dot);
  return rest;
}

/** A file's name as a text may give it; `null` for one so short that it may stand in any text. */
export function foldedName(path: string): string | null {
  const name = foldText(partsOf(path).at(-1) ?? '');
  const { length } = withoutEnding(name);
  return length < name.length && length >= SHORTEST_NAME ? name : null;
}

const SHORTEST_NAME = 3;
