import { RichObject } from '../wire/rich-object';
import { fileOfBase64 } from '../workbook/opened-workbooks';
import type { OpenedWorkbooks } from '../workbook/opened-workbooks';

/** A workbook that was made and that nobody sees before it is opened. */
export class CreatedWorkbookObject extends RichObject {
  readonly typeName = 'WorkbookCreated';
  readonly Id = `created-${crypto.randomUUID()}`;

  constructor(
    private readonly opened: OpenedWorkbooks,
    private readonly file: Uint8Array,
  ) {
    super();
  }

  Open(): void {
    this.opened.open(this.file);
  }
}

/** Excel on the web has a place of its own for requests that it answers without its server: where a workbook is opened. */
export class WebWorkbookObject extends RichObject {
  readonly typeName = 'WacWorkbook';

  constructor(private readonly opened: OpenedWorkbooks) {
    super();
  }

  CreateAndOpenWorkbook(base64: unknown): void {
    this.opened.open(fileOfBase64(base64));
  }
}
