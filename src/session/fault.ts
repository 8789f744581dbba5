import { FrameworkFileError } from './framework-file-problem';
import type { FrameworkFileProblem } from './framework-file-problem';
import { WorkbookError } from './workbook';
import type { WorkbookProblem } from './workbook';

/** The step that we were at. */
export type Doing =
  | 'reading'
  | 'reviewing'
  | 'writing'
  | 'undoing'
  | 'clearing'
  | 'revealing'
  | 'correcting'
  | 'accepting'
  | 'withdrawing'
  | 'signing'
  | 'withdrawing-sign-off'
  | 'mending'
  | 'opening-framework'
  | 'comparing-frameworks'
  | 'making-workbook'
  | 'adding-framework-sheet'
  | 'writing-framework-file'
  | 'adding-report-sheets'
  | 'removing-report-sheets'
  | 'drafting-report';

export type Problem = WorkbookProblem | FrameworkFileProblem;

/** Whatever was thrown, as the one thing a person is told: what we were doing and what happened. */
export interface Fault {
  readonly doing: Doing;
  readonly problem: Problem;
}

/** Turns any throw into a fault. */
export function faultOf(thrown: unknown, doing: Doing): Fault {
  if (thrown instanceof WorkbookError || thrown instanceof FrameworkFileError) return { doing, problem: thrown.problem };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { doing, problem: { kind: 'unexpected', detail } };
}
