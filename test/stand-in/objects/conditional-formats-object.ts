import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { notImplemented } from '../wire/rich-error';
import { RichCollection } from '../wire/rich-object';
import { addFormulaRule, removeRule, rulesTouching } from '../workbook/conditional-rules';
import { ConditionalFormatObject } from './conditional-format-object';
import type { WorksheetObject } from './worksheet-object';

/** The conditional formats that touch a range. */
export class ConditionalFormatsObject extends RichCollection<ConditionalFormatObject> {
  static override readonly since = { GetItemOrNullObject: '1.14' };
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly owner: WorksheetObject,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  items(): readonly ConditionalFormatObject[] {
    return rulesTouching(this.owner.sheet, this.areas).map(({ cfId }) => new ConditionalFormatObject(this.owner, cfId));
  }

  find(id: unknown): ConditionalFormatObject | null {
    return this.items().find((format) => format.Id === id) ?? null;
  }

  Add(type: string): ConditionalFormatObject {
    if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add('${type}')`);
    return new ConditionalFormatObject(this.owner, addFormulaRule(this.owner.sheet, this.areas));
  }

  ClearAll(): void {
    for (const { Id } of this.items()) removeRule(this.owner.sheet, Id);
  }
}
