import { keyed, RichCollection, RichObject } from '../wire/rich-object';
import type { DefinedName, WorkbookModel } from '../workbook/workbook-model';

/** The names that a workbook, or one of its sheets, defines. */
export class NamesObject extends RichCollection<NamedItemObject> {
  readonly typeName = 'NamedItemCollection';

  /** `sheetId`: the sheet whose own names are meant, `null` for those of the whole workbook. */
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  items(): readonly NamedItemObject[] {
    return this.workbook.definedNames.filter(({ sheet }) => sheet === this.sheetId).map((name) => new NamedItemObject(name));
  }

  find(key: unknown): NamedItemObject | null {
    return keyed(this.items(), key, ({ Name }) => [Name]);
  }
}

class NamedItemObject extends RichObject {
  static override readonly scalars = ['Formula', 'Name', 'Scope'];
  readonly typeName = 'NamedItem';

  constructor(private readonly defined: DefinedName) {
    super();
  }

  get Id(): string {
    return this.defined.name;
  }

  get Name(): string {
    return this.defined.name;
  }

  get Formula(): string {
    return this.defined.formula;
  }

  get Scope(): string {
    return this.defined.sheet === null ? 'Workbook' : 'Worksheet';
  }
}
