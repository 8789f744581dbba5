import type { Doing, Fault } from '../session/fault';
import type { WorkbookProblem } from '../session/workbook';

/** One language's words for faults, from which each sentence is put together. */
export interface FaultWords {
  /** What could not be done: a main clause without its full stop. */
  readonly undone: Readonly<Record<Doing, string>>;
  /** What happened and what to do: follows the colon. */
  readonly remedy: (problem: WorkbookProblem, doing: Doing) => string;
  /** Ends the sentence where nothing in the workbook changed. */
  readonly asItWas: string;
}

/** One sentence: what could not be done, what happened, what to do, and whether the workbook is as it was. */
export function faultSentence({ doing, problem }: Fault, { undone, remedy, asItWas }: FaultWords): string {
  const told = `${undone[doing]}: ${remedy(problem, doing)}`;
  return isAsItWas(doing, problem) ? `${told}; ${asItWas}.` : `${told}.`;
}

/** Whoever lost the connection while writing cannot know. */
function isAsItWas(doing: Doing, { kind }: WorkbookProblem): boolean {
  const writes = doing === 'writing' || doing === 'undoing' || doing === 'clearing';
  return kind !== 'half-written' && !(writes && kind === 'cut-off');
}
