import type { Doing, Fault, Problem } from '../session/fault';

/** One language's words for faults, from which each sentence is put together. */
export interface FaultWords {
  /** What could not be done: a main clause without its full stop. */
  readonly undone: Readonly<Record<Doing, string>>;
  /** What happened and what to do: follows the colon. */
  readonly remedy: (problem: Problem, doing: Doing) => string;
  /** Ends the sentence where nothing in the workbook changed. */
  readonly asItWas: string;
  /** Ends the sentence where only another framework was to be read. */
  readonly frameworkAsItWas: string;
}

/** One sentence: what could not be done, what happened, what to do, and whether the workbook is as it was. */
export function faultSentence({ doing, problem }: Fault, { undone, remedy, asItWas, frameworkAsItWas }: FaultWords): string {
  const told = `${undone[doing]}: ${remedy(problem, doing)}`;
  if (doing === 'opening-framework' || doing === 'comparing-frameworks') return `${told}; ${frameworkAsItWas}.`;
  return isAsItWas(doing, problem) ? `${told}; ${asItWas}.` : `${told}.`;
}

const WRITING: readonly Doing[] = [
  ...(['writing', 'undoing', 'clearing', 'correcting'] as const),
  ...(['accepting', 'withdrawing', 'making-workbook', 'adding-framework-sheet'] as const),
  ...(['adding-report-sheets', 'removing-report-sheets'] as const),
  ...(['signing', 'withdrawing-sign-off'] as const),
  ...(['accepting', 'withdrawing', 'mending', 'making-workbook', 'adding-framework-sheet'] as const),
];

/** Whoever lost the connection while writing cannot know. */
function isAsItWas(doing: Doing, { kind }: Problem): boolean {
  const writes = WRITING.includes(doing);
  return kind !== 'half-written' && !(writes && kind === 'cut-off');
}
