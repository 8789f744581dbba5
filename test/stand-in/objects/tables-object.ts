import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { keyed, RichCollection, RichObject } from '../wire/rich-object';
import { RangeObject } from './range-object';
import type { WorksheetObject } from './worksheet-object';

/** Excel's tables (`ListObject`), to be seen and not changed. */
export class TablesObject extends RichCollection<TableObject> {
  readonly typeName = 'TableCollection';

  constructor(private readonly owners: readonly WorksheetObject[]) {
    super();
  }

  items(): readonly TableObject[] {
    return this.owners.flatMap((owner) =>
      (owner.sheet.extras.tables ?? []).map(({ name, area, showHeaders }) => new TableObject(owner, name, area, showHeaders)),
    );
  }

  find(key: unknown): TableObject | null {
    return keyed(this.items(), key, ({ Name }) => [Name]);
  }
}

class TableObject extends RichObject {
  static override readonly scalars = ['Id', 'Name', 'ShowHeaders'];
  readonly typeName = 'Table';

  constructor(
    private readonly owner: WorksheetObject,
    private readonly tableName: string,
    private readonly area: CellArea,
    private readonly headers: boolean,
  ) {
    super();
  }

  get Id(): string {
    return this.tableName;
  }

  get Name(): string {
    return this.tableName;
  }

  get ShowHeaders(): boolean {
    return this.headers;
  }

  get Worksheet(): WorksheetObject {
    return this.owner;
  }

  GetRange(): RangeObject {
    return new RangeObject(this.owner, this.area);
  }
}
