import type { IWorkbookData } from '@univerjs/core';
import type { DrawnTable } from '../support/draw-workbook';
import { ExcelHost, NEWEST_REQUIREMENTS } from './excel-host';
import type { Requirements } from './excel-host';
import type { Faults } from './faults';
import type { Statistics } from './statistics';
import { connectHost } from './transport/host-bridge';
import type { OfficeGlobals } from './transport/office-library';
import type { WorkbookState } from './workbook/cell-states';
import { drawnWorkbookData } from './workbook/drawn-workbook-data';
import { openHeadless } from './workbook/univer-headless';

export interface StandInOptions {
  /** An .xlsx file's bytes, sheets drawn as tables by name, or Univer's own data. */
  readonly workbook: Uint8Array | Readonly<Record<string, DrawnTable>> | IWorkbookData;
  readonly requirements?: Requirements;
}

/** Excel with one workbook open. `Excel`, `Office` and `OfficeExtension` are global too, for the add-in's own code. */
export interface StandIn extends OfficeGlobals {
  readonly statistics: Statistics;
  readonly faults: Faults;
  readonly host: ExcelHost;
  /** The files that the add-in opened as workbooks of their own. */
  readonly openedWorkbooks: readonly Uint8Array[];
  /** What a person types into a cell, done when the workbook has been calculated. */
  edit(sheetName: string, address: string, typed: string | number | boolean): Promise<void>;
  /** The whole workbook as comparable data. */
  cellStates(): WorkbookState;
  /** Goes on with this workbook, after another has been opened in its place. */
  comeBack(): void;
  close(): void;
}

/** Opens a workbook in the stand-in, in the place of any that was open; resolves when its formulas have values. */
export async function openStandIn({ workbook, requirements = NEWEST_REQUIREMENTS }: StandInOptions): Promise<StandIn> {
  const univer = openHeadless(await dataOf(workbook));
  const host = new ExcelHost(univer, requirements);
  await host.calculated();
  const connection = connectHost(host);
  return {
    ...connection.globals,
    statistics: host.statistics,
    faults: host.faults,
    host,
    openedWorkbooks: host.opened.files,
    edit: (sheetName, address, typed) => host.edit(sheetName, address, typed),
    cellStates: () => host.cellStates(),
    comeBack: () => connection.attach(),
    close: () => {
      connection.detach();
      univer.dispose();
    },
  };
}

async function dataOf(workbook: StandInOptions['workbook']): Promise<IWorkbookData> {
  if (workbook instanceof Uint8Array) {
    // Most tests draw their sheets: they need not wait for the large library that reads files.
    const { loadXlsx } = await import('./xlsx/load-xlsx');
    return loadXlsx(workbook, 'workbook.xlsx');
  }
  return isWorkbookData(workbook) ? workbook : drawnWorkbookData(workbook);
}

function isWorkbookData(workbook: Readonly<Record<string, DrawnTable>> | IWorkbookData): workbook is IWorkbookData {
  return 'sheetOrder' in workbook && Array.isArray(workbook.sheetOrder);
}
