import type { ManualCalculation } from '../core/workbook/snapshot';

/** How Excel calculates, waiting for the sync that tells. */
export function askForCalculation({ application }: Excel.Workbook): Excel.Application {
  return application.load(tellsWhetherStale() ? 'calculationMode,calculationState' : 'calculationMode');
}

/** Of a loaded application; `null` where it calculates by itself. */
export function manualCalculationOf(application: Excel.Application): ManualCalculation | null {
  if (application.calculationMode !== Excel.CalculationMode.manual) return null;
  return { wasStale: tellsWhetherStale() && application.calculationState !== Excel.CalculationState.done };
}

/** What F9 does: formulas over edited cells are calculated, sheet by sheet in the order in which they rest on each other. The mode stays. */
export function calculate({ application }: Excel.Workbook): void {
  application.calculate(Excel.CalculationType.recalculate);
}

/** What was written stands in any case; where Excel is too busy to calculate over it, the next press does. */
export async function calculateOverWhatWasWritten(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      calculate(context.workbook);
      await context.sync();
    });
  } catch {
    // Totals stay as old as they were before we wrote.
  }
}

function tellsWhetherStale(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9');
}
