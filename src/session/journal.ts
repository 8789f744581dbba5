import { toA1 } from '../core/workbook/cell-ref';
import { inSequence, inverse } from '../core/workbook/change-set';
import type { ChangeSet } from '../core/workbook/change-set';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { WorkbookError } from './workbook';
import type { Workbook } from './workbook';

/** One act that wrote, or may have. */
interface Written {
  readonly back: ChangeSet;
  /** Nobody knows how much of the act was written. */
  readonly perhaps: boolean;
  /** Whether people decided something by it: an acceptance, a sign-off. */
  readonly isDecision: boolean;
}

/** What an act did that is no set of changes, and how it is taken back. */
export interface TakingBack {
  readonly takeBack: () => Promise<void>;
}

/** Writes, and keeps what takes it back: also where nobody could find out how much of it was written. */
export class Journal {
  #steps: readonly (Written | TakingBack)[] = [];

  constructor(private readonly workbook: Workbook) {}

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  keep(step: Written | TakingBack): void {
    this.#steps = [...this.#steps, step];
  }

  /** `basis`: the reading that the changes follow from. Resolves to what has been written of them. */
  async write(changes: ChangeSet, basis: WorkbookSnapshot, isDecision = false): Promise<ChangeSet> {
    try {
      const back = await this.workbook.apply(changes, { basis });
      this.keep({ back, perhaps: false, isDecision });
      return inverse(back);
    } catch (thrown) {
      if (mayStand(thrown)) this.keep({ back: inverse(changes), perhaps: true, isDecision });
      throw thrown;
    }
  }

  /** Writes what follows from cells that were written last, so that one undo takes back both. */
  async writeOver({ cells }: ChangeSet, changes: ChangeSet, basis: WorkbookSnapshot): Promise<void> {
    try {
      const back = await this.workbook.apply(changes, { basis });
      const both = inverse(inSequence(cells, inverse(back)));
      this.#keepInstead({ back: { ...both, marks: back.marks }, perhaps: false, isDecision: false });
    } catch (thrown) {
      if (mayStand(thrown)) this.#keepInstead({ back: inverse(inSequence(cells, changes)), perhaps: true, isDecision: false });
      throw thrown;
    }
  }

  /** Keeps how a step is taken back only where nobody could find out how much of it was done. */
  async perhaps(step: Promise<void>, takeBack: () => Promise<void>): Promise<void> {
    try {
      await step;
    } catch (thrown) {
      if (mayStand(thrown)) this.keep({ takeBack });
      throw thrown;
    }
  }

  /** Goes on after such a step has been done, or takes it back; `cells`: where to look if even that fails. */
  async orBack(steps: () => Promise<void>, { takeBack, cells }: TakingBack & { readonly cells: readonly string[] }): Promise<void> {
    try {
      await steps();
    } catch (thrown) {
      await takeBack().catch(() => {
        this.keep({ takeBack });
        throw new WorkbookError({ kind: 'half-written', cells }, 'perhaps');
      });
      throw thrown;
    }
  }

  /** Goes on after these changes have been written last, or takes them back, as far as anybody knows what stands. */
  async upon<Result>(changes: ChangeSet, steps: () => Promise<Result>): Promise<Result> {
    try {
      return await steps();
    } catch (thrown) {
      if (!mayStand(thrown)) await this.#withdraw(changes);
      throw thrown;
    }
  }

  /** The last step came to nothing. */
  forgetLast(): void {
    this.#steps = this.#steps.slice(0, -1);
  }

  /** Puts back what stood before the last step; tells whether people had decided something by it. */
  async takeBackLast(): Promise<boolean> {
    const last = this.#steps.at(-1);
    if (last === undefined) return false;
    await ('takeBack' in last ? last.takeBack() : this.#takeBack(last));
    this.#steps = this.#steps.slice(0, -1);
    return 'isDecision' in last && last.isDecision;
  }

  async #takeBack(written: Written): Promise<void> {
    try {
      await this.workbook.apply(written.back, { perhapsDone: written.perhaps });
    } catch (thrown) {
      if (mayStand(thrown)) this.#keepInstead({ ...written, perhaps: true });
      throw thrown;
    }
  }

  async #withdraw(changes: ChangeSet): Promise<void> {
    try {
      await this.workbook.apply(inverse(changes));
    } catch (thrown) {
      // With a sheet its cells are gone, too.
      if (!isOneSheetGone(thrown, changes)) {
        this.#keepInstead({ back: inverse(changes), perhaps: true, isDecision: false });
        throw new WorkbookError({ kind: 'half-written', cells: changes.cells.map(toA1) }, 'perhaps');
      }
    }
    this.#steps = this.#steps.slice(0, -1);
  }

  #keepInstead(written: Written): void {
    this.#steps = [...this.#steps.slice(0, -1), written];
  }
}

function mayStand(thrown: unknown): boolean {
  return thrown instanceof WorkbookError && thrown.written === 'perhaps';
}

function isOneSheetGone(thrown: unknown, { cells }: ChangeSet): boolean {
  return thrown instanceof WorkbookError && thrown.problem.kind === 'sheet-gone' && new Set(cells.map(({ sheet }) => sheet.id)).size === 1;
}
