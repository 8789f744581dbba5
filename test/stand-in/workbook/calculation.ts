import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

/** Univer gathers changes for a tenth of a second before it calculates. A machine may be halted for a minute; far beyond that, something is wrong. */
const LONGEST_CALCULATION = 150_000;

const LOOKS_ONLY: ReadonlySet<string> = new Set([SetStyleCommand.id, SetBorderCommand.id]);

/** Knows whether Univer still has to calculate, and when it has ended. */
export class Calculation {
  private changedSinceStart = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted((command, options) => this.notice(command, options));
    this.changedSinceStart = injector.get(FormulaDataModel).getFormulaDirtyRanges().length > 0;
  }

  /** Whether a formula may show something else than what its cells say. */
  get pending(): boolean {
    return this.running || (this.changedSinceStart && this.hasFormulas());
  }

  /** Resolves at once when nothing is to be calculated. */
  async ended(): Promise<void> {
    if (!this.pending) return;
    await new Promise<void>((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new Error('Univer did not finish its calculation')), LONGEST_CALCULATION);
      this.waiting.push(() => {
        clearTimeout(tooLong);
        resolve();
      });
    });
  }

  /** Calculates everything anew, as F9 does. */
  start(): void {
    this.running = this.hasFormulas();
    if (!this.running) return;
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true });
  }

  private notice(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changedSinceStart = false;
      this.running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.noticeStage(command.params ?? {});
    } else if (this.makesDirty(command, options)) {
      this.changedSinceStart = true;
    }
  }

  private noticeStage(parameters: object): void {
    if (!('functionsExecutedState' in parameters) || parameters.functionsExecutedState === undefined) return;
    this.running = false;
    if (this.changedSinceStart) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private makesDirty(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (this.injector.get(IActiveDirtyManagerService).get(command.id) === undefined) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    return options?.onlyLocal !== true && !LOOKS_ONLY.has(causeOf(command));
  }

  private hasFormulas(): boolean {
    const sheets = Object.values(this.injector.get(FormulaDataModel).getFormulaData()).flatMap((unit) => Object.values(unit ?? {}));
    return sheets.some((rows) => Object.keys(rows ?? {}).length > 0);
  }
}

function causeOf({ params }: Readonly<ICommandInfo>): string {
  return params !== undefined && 'trigger' in params ? String(params.trigger) : '';
}
