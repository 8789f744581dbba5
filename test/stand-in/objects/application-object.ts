import { invalidArgument, notImplemented } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import type { Calculation } from '../workbook/calculation';
import { fileOfBase64 } from '../workbook/opened-workbooks';
import type { OpenedWorkbooks } from '../workbook/opened-workbooks';
import type { WorkbookModel } from '../workbook/workbook-model';
import { CreatedWorkbookObject } from './created-workbook-object';

/** Excel itself, as far as calculation and other workbooks go. */
export class ApplicationObject extends RichObject {
  static override readonly scalars = ['CalculationMode', 'CalculationState'];
  static override readonly since = { CalculationState: '1.9' };
  readonly typeName = 'Application';

  constructor(
    private readonly calculation: Calculation,
    private readonly opened: OpenedWorkbooks,
    private readonly workbook: WorkbookModel,
  ) {
    super();
  }

  get CalculationMode(): string {
    return this.workbook.manualCalculation.isOn ? 'Manual' : 'Automatic';
  }

  set CalculationMode(mode: string) {
    if (mode === 'Manual') this.workbook.manualCalculation.begin(this.workbook.sheets);
    else if (mode === 'Automatic') this.workbook.manualCalculation.end();
    else throw notImplemented(`the calculation mode ${mode}`);
  }

  get CalculationState(): string {
    return this.calculation.pending || this.workbook.manualCalculation.isStale(this.workbook.sheets) ? 'Pending' : 'Done';
  }

  CreateWorkbook(base64?: string | null): CreatedWorkbookObject {
    return new CreatedWorkbookObject(this.opened, fileOfBase64(base64));
  }

  Calculate(type: string): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument();
    this.workbook.manualCalculation.calculate(this.workbook.sheets);
    this.calculation.start();
  }

  /** Nothing is drawn before a request has ended, suspended or not. */
  SuspendScreenUpdatingUntilNextSync(): void {}

  /** Univer calculates after the request in any case. */
  SuspendApiCalculationUntilNextSync(): void {}
}
