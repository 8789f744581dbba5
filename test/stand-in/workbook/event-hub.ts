/** Events that an add-in can wait for, with the numbers that Office.js knows them by. */
export const EVENT_TYPE = {
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
} as const;

export type EventName = Exclude<keyof typeof EVENT_TYPE, 'workbookSelectionChanged'>;

/** Office.js's id for "the workbook", when one handler waits for the events of all sheets. */
export const EVERY_SHEET = 'Workbook';

/** One event on its way to Office.js. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Passes on what happened in the workbook, to those who asked for it and nobody else. */
export class EventHub {
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<(event: HostEvent) => void>();

  register(event: EventName, target: string): void {
    this.registered.add(`${event} ${target}`);
  }

  unregister(event: EventName, target: string): void {
    this.registered.delete(`${event} ${target}`);
  }

  listen(listener: (event: HostEvent) => void): void {
    this.listeners.add(listener);
  }

  fire(event: EventName, sheetId: string, details: Readonly<Record<string, unknown>> = {}): void {
    for (const target of [sheetId, EVERY_SHEET]) {
      if (!this.registered.has(`${event} ${target}`)) continue;
      this.send({ type: EVENT_TYPE[event], target, details: { worksheetId: sheetId, source: 'Local', ...details } });
    }
  }

  /** The one event that belongs to the workbook itself; who waits for it is known to Office.js alone. */
  fireWorkbookSelection(): void {
    this.send({ type: EVENT_TYPE.workbookSelectionChanged, target: '', details: {} });
  }

  private send(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
