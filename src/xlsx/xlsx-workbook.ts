import type { ChangeSet } from '../core/workbook/change-set';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';
import type { Workbook } from '../session/workbook';
import { readXlsx } from './read-xlsx';

/** The port over a file: it is read and never written. */
export class XlsxWorkbook implements Workbook {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    await Promise.resolve();
    return readXlsx(this.bytes, this.name);
  }

  apply(): Promise<ChangeSet> {
    return Promise.reject(new WorkbookError({ kind: 'read-only' }));
  }

  correct(): Promise<void> {
    return Promise.reject(new WorkbookError({ kind: 'read-only' }));
  }

  openNew(): Promise<void> {
    return Promise.reject(new WorkbookError({ kind: 'read-only' }));
  }

  addSheets(): Promise<void> {
    return Promise.reject(new WorkbookError({ kind: 'read-only' }));
  }

  exchangeSheets(): Promise<void> {
    return Promise.reject(new WorkbookError({ kind: 'read-only' }));
  }

  reveal(): Promise<void> {
    return Promise.reject(new WorkbookError({ kind: 'read-only' }));
  }
}
