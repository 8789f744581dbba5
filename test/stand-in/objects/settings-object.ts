import { itemNotFound } from '../wire/rich-error';
import { RichCollection, RichObject } from '../wire/rich-object';
import type { WorkbookModel } from '../workbook/workbook-model';

/** What the add-in keeps in the workbook, by key. */
export class SettingsObject extends RichCollection<SettingObject> {
  readonly typeName = 'SettingCollection';

  constructor(private readonly workbook: WorkbookModel) {
    super();
  }

  items(): readonly SettingObject[] {
    return Object.keys(settingsOf(this.workbook)).map((key) => new SettingObject(this.workbook, key));
  }

  find(key: unknown): SettingObject | null {
    return this.items().find(({ Key }) => Key === key) ?? null;
  }

  Add(key: string, value: unknown): SettingObject {
    this.workbook.extras['settings'] = { ...settingsOf(this.workbook), [key]: value };
    return new SettingObject(this.workbook, key);
  }
}

class SettingObject extends RichObject {
  static override readonly scalars = ['Key', 'Value'];
  readonly typeName = 'Setting';

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly key: string,
  ) {
    super();
  }

  get Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    const settings = settingsOf(this.workbook);
    if (!(this.key in settings)) throw itemNotFound();
    return settings[this.key];
  }

  set Value(value: unknown) {
    this.workbook.extras['settings'] = { ...settingsOf(this.workbook), [this.key]: value };
  }

  Delete(): void {
    const { [this.key]: deleted, ...others } = settingsOf(this.workbook);
    if (deleted === undefined) throw itemNotFound();
    this.workbook.extras['settings'] = others;
  }
}

export function settingsOf({ extras }: WorkbookModel): Readonly<Record<string, unknown>> {
  const settings = extras['settings'];
  return typeof settings === 'object' && settings !== null ? Object.fromEntries(Object.entries(settings)) : {};
}
