import { accessDenied } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import type { SheetModel } from '../workbook/sheet-model';

/** Whether a sheet's locked cells may be written. Passwords are not kept. */
export class ProtectionObject extends RichObject {
  static override readonly scalars = ['Options', 'Protected'];
  readonly typeName = 'WorksheetProtection';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.extras.protected === true;
  }

  get Options(): Readonly<Record<string, unknown>> | null {
    return this.Protected ? (this.sheet.extras.protectionOptions ?? {}) : null;
  }

  Protect(options?: Record<string, boolean> | null): void {
    if (this.Protected) throw accessDenied();
    this.sheet.extras.protected = true;
    this.sheet.extras.protectionOptions = options ?? {};
  }

  Unprotect(): void {
    delete this.sheet.extras.protected;
    delete this.sheet.extras.protectionOptions;
  }
}
