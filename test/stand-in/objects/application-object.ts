import { invalidArgument } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import type { Calculation } from '../workbook/calculation';
import { fileOfBase64 } from '../workbook/opened-workbooks';
import type { OpenedWorkbooks } from '../workbook/opened-workbooks';
import { CreatedWorkbookObject } from './created-workbook-object';

/** Excel itself, as far as calculation and other workbooks go. */
export class ApplicationObject extends RichObject {
  static override readonly scalars = ['CalculationMode', 'CalculationState'];
  readonly typeName = 'Application';

  constructor(
    private readonly calculation: Calculation,
    private readonly opened: OpenedWorkbooks,
  ) {
    super();
  }

  /** Univer calculates always. */
  get CalculationMode(): string {
    return 'Automatic';
  }

  get CalculationState(): string {
    return this.calculation.pending ? 'Pending' : 'Done';
  }

  CreateWorkbook(base64?: string | null): CreatedWorkbookObject {
    return new CreatedWorkbookObject(this.opened, fileOfBase64(base64));
  }

  Calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument();
    this.calculation.start();
  }

  /** Nothing is drawn before a request has ended, suspended or not. */
  SuspendScreenUpdatingUntilNextSync(): void {}

  /** Univer calculates after the request in any case. */
  SuspendApiCalculationUntilNextSync(): void {}
}
