import { invalidArgument } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import type { Calculation } from '../workbook/calculation';

/** Excel itself, as far as calculation goes. */
export class ApplicationObject extends RichObject {
  static override readonly scalars = ['CalculationMode', 'CalculationState'];
  readonly typeName = 'Application';

  constructor(private readonly calculation: Calculation) {
    super();
  }

  /** Univer calculates always. */
  get CalculationMode(): string {
    return 'Automatic';
  }

  get CalculationState(): string {
    return this.calculation.pending ? 'Pending' : 'Done';
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
