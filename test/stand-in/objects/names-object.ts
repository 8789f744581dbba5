import { invalidArgument, notImplemented } from '../wire/rich-error';
import { keyed, RichCollection, RichObject } from '../wire/rich-object';
import { definedNames, defineName, nameById, removeName } from '../workbook/defined-names';
import type { DefinedName } from '../workbook/defined-names';
import type { WorkbookModel } from '../workbook/workbook-model';

/** The names that a workbook, or one of its sheets, defines; hidden ones too. */
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
    const own = definedNames(this.workbook).filter(({ sheet }) => sheet === this.sheetId);
    return own.map(({ id }) => new NamedItemObject(this.workbook, id));
  }

  find(key: unknown): NamedItemObject | null {
    return keyed(this.items(), key, ({ Name }) => [Name]);
  }

  Add(name: string, reference: unknown): NamedItemObject {
    if (typeof reference !== 'string') throw notImplemented('NamedItemCollection.add() for a range');
    if (!isName(name) || this.find(name) !== null || !reference.startsWith('=')) throw invalidArgument();
    this.workbook.refuseFormula(reference);
    const id = `name-${crypto.randomUUID()}`;
    defineName(this.workbook, { id, name, formula: reference, sheet: this.sheetId, visible: true });
    return new NamedItemObject(this.workbook, id);
  }
}

class NamedItemObject extends RichObject {
  static override readonly scalars = ['Formula', 'Name', 'Scope', 'Visible'];
  readonly typeName = 'NamedItem';

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly id: string,
  ) {
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

  get Visible(): boolean {
    return this.defined.visible;
  }

  set Visible(visible: boolean) {
    defineName(this.workbook, { ...this.defined, visible });
  }

  Delete(): void {
    removeName(this.workbook, this.defined);
  }

  private get defined(): DefinedName {
    return nameById(this.workbook, this.id);
  }
}

/** Excel's rules: letters, digits, points and underscores, and nothing that could be a cell. */
function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\d._\\]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(name);
}
