import { keyed, RichCollection, RichObject } from '../wire/rich-object';
import type { SheetExtras } from '../workbook/sheet-extras';
import { RangeObject } from './range-object';
import type { WorksheetObject } from './worksheet-object';

/** Excel's tables (`ListObject`), to be seen and not changed. */
export class TablesObject extends RichCollection<TableObject> {
  readonly typeName = 'TableCollection';

  constructor(private readonly owners: readonly WorksheetObject[]) {
    super();
  }

  items(): readonly TableObject[] {
    return this.owners.flatMap((owner) => (owner.sheet.extras.tables ?? []).map((table) => new TableObject(owner, table)));
  }

  find(key: unknown): TableObject | null {
    return keyed(this.items(), key, ({ Name }) => [Name]);
  }
}

type TableExtras = NonNullable<SheetExtras['tables']>[number];

class TableObject extends RichObject {
  static override readonly scalars = ['Id', 'Name', 'ShowHeaders', 'ShowTotals'];
  readonly typeName = 'Table';

  constructor(
    private readonly owner: WorksheetObject,
    private readonly table: TableExtras,
  ) {
    super();
  }

  get Id(): string {
    return this.table.name;
  }

  get Name(): string {
    return this.table.name;
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  get Columns(): TableColumnsObject {
    return new TableColumnsObject(this.table.columns);
  }

  get Worksheet(): WorksheetObject {
    return this.owner;
  }

  GetRange(): RangeObject {
    return new RangeObject(this.owner, this.table.area);
  }
}

class TableColumnsObject extends RichCollection<TableColumnObject> {
  readonly typeName = 'TableColumnCollection';

  constructor(private readonly names: readonly string[]) {
    super();
  }

  items(): readonly TableColumnObject[] {
    return this.names.map((name) => new TableColumnObject(name));
  }

  find(key: unknown): TableColumnObject | null {
    return keyed(this.items(), key, ({ Name }) => [Name]);
  }
}

class TableColumnObject extends RichObject {
  static override readonly scalars = ['Name'];
  readonly typeName = 'TableColumn';

  constructor(private readonly columnName: string) {
    super();
  }

  get Name(): string {
    return this.columnName;
  }
}
