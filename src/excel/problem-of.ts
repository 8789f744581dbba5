import { WorkbookError } from '../session/workbook';
import type { WorkbookProblem } from '../session/workbook';

/** Office.js's words for people are for programmers; its codes are stable. */
const PROBLEM_OF_CODE: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { kind: 'cell-being-edited' },
  AccessDenied: { kind: 'protected', sheet: null },
  ItemNotFound: { kind: 'sheet-gone', sheet: null },
  RequestPayloadSizeLimitExceeded: { kind: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { kind: 'too-large' },
  InvalidOrTimedOutSession: { kind: 'cut-off' },
  SessionNotFound: { kind: 'cut-off' },
  HostIsClosed: { kind: 'cut-off' },
  RequestAborted: { kind: 'cut-off' },
  ConnectionFailure: { kind: 'cut-off' },
  Timeout: { kind: 'cut-off' },
  ActivityLimitReached: { kind: 'busy' },
  ServiceNotAvailable: { kind: 'busy' },
  Conflict: { kind: 'busy' },
  ApiNotFound: { kind: 'not-supported' },
  ApiNotAvailable: { kind: 'not-supported' },
  NotImplemented: { kind: 'not-supported' },
  UnsupportedOperation: { kind: 'not-supported' },
};

/** What a throw from Office.js means to a user. `sheet`: the only sheet at work, where there was just one. */
export function problemOf(thrown: unknown, sheet: string | null = null): WorkbookProblem {
  if (thrown instanceof WorkbookError) return thrown.problem;
  if (!(thrown instanceof OfficeExtension.Error)) return { kind: 'unexpected', detail: String(thrown) };
  const known = PROBLEM_OF_CODE[thrown.code];
  if (known === undefined) return { kind: 'unexpected', detail: thrown.code };
  return known.kind === 'protected' || known.kind === 'sheet-gone' ? { ...known, sheet } : known;
}

/** Refusals that come before the first action of a request is done. */
const BEFORE_THE_FIRST_ACTION: readonly string[] = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'ActivityLimitReached'];

/** Whether the request that ended so has done nothing at all. */
export function writesNothing(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && BEFORE_THE_FIRST_ACTION.includes(thrown.code);
}
