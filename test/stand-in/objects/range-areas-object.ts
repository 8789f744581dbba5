import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { RichCollection, RichObject } from '../wire/rich-object';
import { addressOnSheet } from '../workbook/address';
import { ConditionalFormatsObject } from './conditional-formats-object';
import { RangeObject } from './range-object';
import type { WorksheetObject } from './worksheet-object';

/** Several rectangles of one sheet, such as `A1,B3:B5`. */
export class RangeAreasObject extends RichObject {
  static override readonly scalars = ['Address', 'AreaCount', 'CellCount'];
  readonly typeName = 'RangeAreas';

  constructor(
    private readonly owner: WorksheetObject,
    private readonly parts: readonly CellArea[],
  ) {
    super();
  }

  get Address(): string {
    return this.parts.map((area) => addressOnSheet(this.owner.sheet.name, area)).join(',');
  }

  get AreaCount(): number {
    return this.parts.length;
  }

  get CellCount(): number {
    return this.parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.parts.map((area) => new RangeObject(this.owner, area)));
  }

  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.owner, this.parts);
  }

  get Worksheet(): WorksheetObject {
    return this.owner;
  }
}

class RangeCollectionObject extends RichCollection<RangeObject> {
  readonly typeName = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  items(): readonly RangeObject[] {
    return this.ranges;
  }

  find(key: unknown): RangeObject | null {
    return this.ranges[Number(key)] ?? null;
  }
}
