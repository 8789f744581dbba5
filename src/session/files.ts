import type { DocumentPlan } from '../core/report/document/document-plan';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { WorkbookPlan } from '../core/workbook/workbook-plan';

/** A file made by us, to be opened or saved. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that a person has chosen and nobody has read yet. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** As UTF-8, without the byte order mark that some programs put first. */
  text(): Promise<string>;
}

/** The port to what lies outside the open workbook. What it takes to read or write a file is fetched when it is first used. */
export interface Files {
  /** What an .xlsx file holds. Throws a `WorkbookError` of kind `not-a-workbook` for anything that is no such file. */
  readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot>;
  /** An .xlsx file that holds what is planned. `sheetWritten`: told how many of its sheets are done, after each. */
  writeWorkbook(plan: WorkbookPlan, sheetWritten?: (done: number) => void): Promise<Uint8Array>;
  /** A .docx file that says what is planned. */
  writeDocument(plan: DocumentPlan): Promise<Uint8Array>;
  /** An .xlsx file with a province's scores and some faults, to see the program at work. */
  sampleWorkbook(): Promise<Uint8Array>;
  /** The illustrative framework that ships with the program, as JSON. */
  illustrativeFramework(): Promise<unknown>;
}

/** A file of a chosen folder that nobody has read yet. */
export interface ListedFile {
  /** From the chosen folder down: `1.1.1/QD 876-QD-BNV.pdf`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /**
   * SHA-256 of its content in hexadecimal digits, without ever holding more than a part of a large file; `null` where it is
   * told on the way to stop. Throws an {@link UnreadableFileError}.
   */
  sha256(goesOn: () => boolean): Promise<string | null>;
}

/** What a person has picked from the disk, all at once. */
export interface ChosenFolder {
  /** `null` where files were picked one by one. */
  readonly name: string | null;
  readonly files: readonly ListedFile[];
}

/** Why a file could not be read. */
export type Unreadable =
  /** It has been moved, renamed or deleted since. */
  | 'gone'
  /** Another program holds it, it has been changed since, or reading it is not allowed. */
  | 'refused'
  | 'failed';

export class UnreadableFileError extends Error {
  constructor(readonly because: Unreadable) {
    super(because);
    this.name = 'UnreadableFileError';
  }
}
