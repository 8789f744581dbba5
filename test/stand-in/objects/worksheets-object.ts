import { RichCollection } from '../wire/rich-object';
import { EVERY_SHEET } from '../workbook/event-hub';
import type { EventHub, EventName } from '../workbook/event-hub';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookModel } from '../workbook/workbook-model';
import { WorksheetObject } from './worksheet-object';

/** The workbook's sheets, hidden ones too. */
export class WorksheetsObject extends RichCollection<WorksheetObject> {
  readonly typeName = 'WorksheetCollection';

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly events: EventHub,
  ) {
    super();
  }

  items(): readonly WorksheetObject[] {
    return this.workbook.sheets.map((sheet) => this.objectOf(sheet));
  }

  find(key: unknown): WorksheetObject | null {
    const sheet = this.workbook.findSheet(String(key));
    return sheet === null ? null : this.objectOf(sheet);
  }

  Add(name?: string | null): WorksheetObject {
    this.workbook.refuseLockedStructure();
    return this.objectOf(this.workbook.addSheet(name ?? null));
  }

  GetActiveWorksheet(): WorksheetObject {
    return this.objectOf(this.workbook.activeSheet);
  }

  GetFirst(visibleOnly = false): WorksheetObject | null {
    return this.items().find(({ sheet }) => !visibleOnly || sheet.visibility === 'Visible') ?? null;
  }

  _RegisterDataChangedEvent(): void {
    this.register('changed');
  }

  _UnregisterDataChangedEvent(): void {
    this.events.unregister('changed', EVERY_SHEET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.register('selectionChanged');
  }

  _UnregisterSelectionChangedEvent(): void {
    this.events.unregister('selectionChanged', EVERY_SHEET);
  }

  _RegisterCalculatedEvent(): void {
    this.register('calculated');
  }

  _UnregisterCalculatedEvent(): void {
    this.events.unregister('calculated', EVERY_SHEET);
  }

  _RegisterActivatedEvent(): void {
    this.register('activated');
  }

  _UnregisterActivatedEvent(): void {
    this.events.unregister('activated', EVERY_SHEET);
  }

  _RegisterAddedEvent(): void {
    this.register('added');
  }

  _UnregisterAddedEvent(): void {
    this.events.unregister('added', EVERY_SHEET);
  }

  _RegisterDeletedEvent(): void {
    this.register('deleted');
  }

  _UnregisterDeletedEvent(): void {
    this.events.unregister('deleted', EVERY_SHEET);
  }

  _RegisterFormatChangedEvent(): void {
    this.register('formatChanged');
  }

  _UnregisterFormatChangedEvent(): void {
    this.events.unregister('formatChanged', EVERY_SHEET);
  }

  _RegisterRowHiddenChangedEvent(): void {
    this.register('rowHiddenChanged');
  }

  _UnregisterRowHiddenChangedEvent(): void {
    this.events.unregister('rowHiddenChanged', EVERY_SHEET);
  }

  private register(event: EventName): void {
    this.events.register(event, EVERY_SHEET);
  }

  private objectOf(sheet: SheetModel): WorksheetObject {
    return new WorksheetObject(sheet, this.events);
  }
}
