import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { invalidArgument } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { areaBetween, parseArea, parseAreas, WHOLE_SHEET } from '../workbook/address';
import { gridRange } from '../workbook/address';
import type { SheetModel } from '../workbook/sheet-model';
import type { EventHub } from '../workbook/event-hub';
import { ChartsObject } from './charts-object';
import { NamesObject } from './names-object';
import { ProtectionObject } from './protection-object';
import { RangeAreasObject } from './range-areas-object';
import { RangeObject } from './range-object';
import { TablesObject } from './tables-object';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One sheet. */
export class WorksheetObject extends RichObject {
  static override readonly scalars = ['Id', 'Name', 'Position', 'TabColor', 'Visibility'];
  readonly typeName = 'Worksheet';

  constructor(
    readonly sheet: SheetModel,
    private readonly events: EventHub,
  ) {
    super();
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    this.sheet.workbook.refuseLockedStructure();
    this.sheet.name = name;
  }

  get Position(): number {
    return this.sheet.position;
  }

  set Position(position: number) {
    this.sheet.workbook.refuseLockedStructure();
    this.sheet.position = position;
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(name: string) {
    this.sheet.workbook.refuseLockedStructure();
    const visibility = VISIBILITIES.find((known) => known === name);
    if (visibility === undefined) throw invalidArgument();
    this.sheet.visibility = visibility;
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: string) {
    this.sheet.tabColor = color;
  }

  get Protection(): ProtectionObject {
    return new ProtectionObject(this.sheet);
  }

  get Names(): NamesObject {
    return new NamesObject(this.sheet.workbook, this.sheet.id);
  }

  get Charts(): ChartsObject {
    return new ChartsObject(this.sheet);
  }

  get Tables(): TablesObject {
    return new TablesObject([this]);
  }

  GetRange(address?: string | null): RangeObject {
    return new RangeObject(this, address === undefined || address === null ? WHOLE_SHEET : parseArea(address));
  }

  GetRanges(addresses?: string | null): RangeAreasObject {
    return new RangeAreasObject(this, addresses === undefined || addresses === null ? [WHOLE_SHEET] : parseAreas(addresses));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return new RangeObject(this, areaBetween(row, column, row + rows - 1, column + columns - 1));
  }

  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedArea(valuesOnly);
    return used === null ? null : new RangeObject(this, used);
  }

  /** Of an empty sheet, its first cell. */
  GetUsedRange(valuesOnly = false): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidArgument();
    this.sheet.workbook.activate(this.sheet);
  }

  Delete(): void {
    this.sheet.workbook.refuseLockedStructure();
    this.sheet.workbook.removeSheet(this.sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.events.register('changed', this.Id);
  }

  _UnregisterDataChangedEvent(): void {
    this.events.unregister('changed', this.Id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.events.register('selectionChanged', this.Id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.events.unregister('selectionChanged', this.Id);
  }

  _RegisterCalculatedEvent(): void {
    this.events.register('calculated', this.Id);
  }

  _UnregisterCalculatedEvent(): void {
    this.events.unregister('calculated', this.Id);
  }

  /** Excel cannot select on a sheet that nobody sees. */
  select(area: CellArea): void {
    if (this.sheet.visibility !== 'Visible') throw invalidArgument();
    this.sheet.workbook.select(this.sheet, gridRange(area));
  }
}
