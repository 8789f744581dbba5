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
  /** An .xlsx file that holds what is planned. */
  writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array>;
  /** The illustrative framework that ships with the program, as JSON. */
  illustrativeFramework(): Promise<unknown>;
}
