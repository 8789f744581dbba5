import type { Univer } from '@univerjs/core';
import { Faults, REFUSAL } from './faults';
import type { RefusalCode } from './faults';
import { WebWorkbookObject } from './objects/created-workbook-object';
import { InternalServiceObject, WorkbookObject } from './objects/workbook-object';
import { bytesOf, Statistics } from './statistics';
import { RichHost } from './wire/rich-host';
import type { Breakdown } from './wire/rich-host';
import type { RichRequest } from './wire/rich-request';
import { cellStates } from './workbook/cell-states';
import type { WorkbookState } from './workbook/cell-states';
import { parseArea } from './workbook/address';
import { Calculation } from './workbook/calculation';
import { typeInto } from './workbook/cell-writing';
import { ChangeWatch } from './workbook/change-watch';
import { EventHub } from './workbook/event-hub';
import { OpenedWorkbooks } from './workbook/opened-workbooks';
import { WorkbookModel } from './workbook/workbook-model';

/** Versions of requirement sets by name, as `Office.context.requirements` reports them. */
export type Requirements = Readonly<Record<string, string>>;

/** The newest that the npm build of Office.js knows. */
export const NEWEST_REQUIREMENTS: Requirements = { ExcelApi: '1.15' };

/** Where Office.js sends what Excel on the web does without its server. */
export const WEB_PARTITION = 'WacPartition';

/** How long a late reply takes, in milliseconds. */
const A_WHILE = 30;

const NEVER = new Promise<never>(() => undefined);

export type Answer = { readonly kind: 'reply'; readonly text: string } | { readonly kind: 'refused'; readonly code: RefusalCode };

/** Excel, for whoever carries its messages: text in, text out, events. Stands upon any Univer that has a workbook open. */
export class ExcelHost {
  readonly statistics = new Statistics();
  readonly faults = new Faults();
  readonly events = new EventHub();
  readonly opened = new OpenedWorkbooks();
  readonly workbook: WorkbookModel;
  readonly requirements: Requirements;
  private readonly calculation: Calculation;
  private readonly changes: ChangeWatch;
  private readonly wire: RichHost;
  private readonly webWire: RichHost;

  constructor(univer: Univer, requirements: Requirements = NEWEST_REQUIREMENTS) {
    this.requirements = requirements;
    this.workbook = new WorkbookModel(univer);
    this.calculation = new Calculation(this.workbook.injector);
    this.changes = new ChangeWatch(this.workbook, this.events);
    const root = new WorkbookObject(this.workbook, this.events, this.calculation, this.opened);
    const internal = new InternalServiceObject();
    const service = (name: string): InternalServiceObject | null => (name.endsWith('AddinInternalService') ? internal : null);
    const version = requirements['ExcelApi'] ?? '1.1';
    this.wire = new RichHost({ root, service }, version);
    this.webWire = new RichHost({ root: new WebWorkbookObject(this.opened), service }, version);
  }

  /** One request of the add-in, answered when all that it changed has been calculated. `partition`: the part of Excel that it goes to. */
  async answer(text: string, partition = ''): Promise<Answer> {
    const request: RichRequest = JSON.parse(text);
    const requestBytes = bytesOf(text);
    const fate = await this.faults.meet();
    if (fate.isGone) return NEVER;
    const refusal = fate.refusal ?? (requestBytes > this.faults.payloadLimit ? REFUSAL.requestTooLarge : null);
    if (refusal !== null) return this.refused(refusal, request, requestBytes);
    const reply = JSON.stringify(await this.execute(request, partition === WEB_PARTITION ? this.webWire : this.wire, fate.breakdown));
    const responseBytes = bytesOf(reply);
    if (responseBytes > this.faults.payloadLimit) return this.refused(REFUSAL.responseTooLarge, request, requestBytes);
    if (fate.reply === 'cut-off') return this.refused(REFUSAL.sessionTimedOut, request, requestBytes);
    this.statistics.add({ actions: request.Actions.length, requestBytes, responseBytes });
    this.opened.tell();
    if (fate.reply === 'never') {
      this.faults.forsake();
      return NEVER;
    }
    if (fate.reply === 'late') await new Promise((resolve) => setTimeout(resolve, A_WHILE));
    return { kind: 'reply', text: fate.reply === 'corrupt' ? reply.slice(0, reply.length / 2) : reply };
  }

  /** What a person types into a cell, done when the workbook has been calculated: `edit('Bảng điểm', 'E9', 0.5)`. */
  edit(sheetName: string, address: string, typed: string | number | boolean): Promise<void> {
    return this.paste(sheetName, address, [[typed]]);
  }

  /** What a person pastes over an area of that shape. */
  async paste(sheetName: string, address: string, typed: readonly (readonly (string | number | boolean)[])[]): Promise<void> {
    // A person may type while a request of the add-in waits for its turn.
    const { addInIsWriting } = this.changes;
    this.changes.addInIsWriting = false;
    typeInto(this.workbook.sheet(sheetName), parseArea(address), typed);
    this.changes.addInIsWriting = addInIsWriting;
    await this.calculation.ended();
    this.workbook.manualCalculation.noteNew(this.workbook.sheets);
  }

  /** Resolves at once when nothing is to be calculated. */
  calculated(): Promise<void> {
    return this.calculation.ended();
  }

  cellStates(): WorkbookState {
    return cellStates(this.workbook);
  }

  private async execute(request: RichRequest, wire: RichHost, breakdown: Breakdown | null): Promise<object> {
    await this.calculation.ended();
    this.changes.addInIsWriting = true;
    try {
      return await wire.execute(request, breakdown);
    } finally {
      this.changes.addInIsWriting = false;
      await this.calculation.ended();
      this.workbook.manualCalculation.noteNew(this.workbook.sheets);
    }
  }

  private refused(code: RefusalCode, request: RichRequest, requestBytes: number): Answer {
    this.statistics.add({ actions: request.Actions.length, requestBytes, responseBytes: 0 });
    return { kind: 'refused', code };
  }
}
