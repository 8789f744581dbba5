import { invalidArgument, notImplemented } from '../wire/rich-error';

type Watcher = (file: Uint8Array) => void;

/** The workbooks that the add-in has opened beside this one, as the files that it gave. */
export class OpenedWorkbooks {
  private readonly opened: Uint8Array[] = [];
  private untold: Uint8Array[] = [];
  private readonly watchers: Watcher[] = [];

  get files(): readonly Uint8Array[] {
    return this.opened;
  }

  onOpen(watcher: Watcher): void {
    this.watchers.push(watcher);
  }

  open(file: Uint8Array): void {
    this.opened.push(file);
    this.untold.push(file);
  }

  /** Who watches may put this workbook away, so it is told when the add-in has its answer. */
  tell(): void {
    const files = this.untold;
    this.untold = [];
    setTimeout(() => files.forEach((file) => this.watchers.forEach((watcher) => watcher(file))));
  }
}

/** The bytes of an .xlsx file that came as base64, as files travel to Excel. */
export function fileOfBase64(base64: unknown): Uint8Array {
  if (base64 === undefined || base64 === null) throw notImplemented('a new workbook without a file');
  if (typeof base64 !== 'string') throw invalidArgument();
  try {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    if (file[0] === 0x50 && file[1] === 0x4b) return file;
  } catch {
    // What is no base64 is no file either.
  }
  throw invalidArgument();
}
