import { unzipSync } from 'fflate';
import { notImplemented, unsupportedFeature } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { areaOfGridRange } from '../workbook/address';
import type { Calculation } from '../workbook/calculation';
import type { EventHub } from '../workbook/event-hub';
import { insertSheets } from '../workbook/insert-sheets';
import { fileOfBase64 } from '../workbook/opened-workbooks';
import type { OpenedWorkbooks } from '../workbook/opened-workbooks';
import type { WorkbookModel } from '../workbook/workbook-model';
import { ApplicationObject } from './application-object';
import { NamesObject } from './names-object';
import { RangeObject } from './range-object';
import { SettingsObject } from './settings-object';
import { TablesObject } from './tables-object';
import { WorkbookProtectionObject } from './workbook-protection-object';
import { WorksheetObject } from './worksheet-object';
import { WorksheetsObject } from './worksheets-object';

/** The workbook that the add-in is in: where every request starts. */
export class WorkbookObject extends RichObject {
  static override readonly scalars = ['Name', 'ReadOnly'];
  static override readonly since = { InsertWorksheetsFromBase64: '1.13', Protection: '1.7' };
  readonly typeName = 'Workbook';

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly events: EventHub,
    private readonly calculation: Calculation,
    private readonly opened: OpenedWorkbooks,
  ) {
    super();
  }

  get Name(): string {
    return this.workbook.name;
  }

  get ReadOnly(): boolean {
    return this.workbook.isReadOnly;
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.calculation, this.opened, this.workbook);
  }

  get Worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.workbook, this.events);
  }

  get Names(): NamesObject {
    return new NamesObject(this.workbook, null);
  }

  get Tables(): TablesObject {
    return new TablesObject(this.Worksheets.items());
  }

  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.workbook);
  }

  get Settings(): SettingsObject {
    return new SettingsObject(this.workbook);
  }

  /** The ids of the new sheets, which stand behind all others. */
  async InsertWorksheetsFromBase64(base64: string, options: Readonly<Record<string, unknown>> | null = null): Promise<readonly string[]> {
    this.workbook.refuseLockedStructure();
    const file = fileOfBase64(base64);
    const { positionType = 'End', ...others } = options ?? {};
    if (positionType !== 'End' || Object.keys(others).length > 0) throw notImplemented('inserting some sheets, or elsewhere than at the end');
    if (holdsCharts(file)) throw unsupportedFeature();
    // Most tests insert nothing: they need not wait for the large library that reads files.
    const { loadXlsx } = await import('../xlsx/load-xlsx');
    return insertSheets(this.workbook, await loadXlsx(file, this.Name));
  }

  /** The selected cells; of several areas the last, which holds the active cell. */
  GetSelectedRange(): RangeObject {
    const { sheet, range } = this.workbook.selection;
    return new RangeObject(new WorksheetObject(sheet, this.events), areaOfGridRange(range));
  }
}

/** The stand-in plays Excel on the web, which inserts no charts. */
function holdsCharts(file: Uint8Array): boolean {
  let found = false;
  unzipSync(file, { filter: ({ name }) => (found ||= name.startsWith('xl/charts/')) && false });
  return found;
}

/** Office.js calls this once it listens; there is nothing to do. */
export class InternalServiceObject extends RichObject {
  readonly typeName = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}
