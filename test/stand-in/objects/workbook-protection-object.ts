import { accessDenied } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import type { WorkbookModel } from '../workbook/workbook-model';

/** Whether sheets may be added, deleted, renamed, moved and hidden. Passwords are not kept. */
export class WorkbookProtectionObject extends RichObject {
  static override readonly scalars = ['Protected'];
  static override readonly since = { Protect: '1.7', Unprotect: '1.7' };
  readonly typeName = 'WorkbookProtection';

  constructor(private readonly workbook: WorkbookModel) {
    super();
  }

  get Protected(): boolean {
    return this.workbook.hasLockedStructure;
  }

  Protect(): void {
    if (this.Protected) throw accessDenied();
    this.workbook.hasLockedStructure = true;
  }

  Unprotect(): void {
    this.workbook.hasLockedStructure = false;
  }
}
