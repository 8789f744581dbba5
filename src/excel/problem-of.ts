import { WorkbookError } from '../session/workbook';
import type { WorkbookProblem } from '../session/workbook';

/** Office.js's words for people are for programmers; its codes are stable. */
const PROBLEM_OF_CODE: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { kind: 'cell-being-edited' },
  AccessDenied: { kind: 'protected', sheet: null },
  BadPassword: { kind: 'protected', sheet: null },
  ItemNotFound: { kind: 'sheet-gone', sheet: null },
  RequestPayloadSizeLimitExceeded: { kind: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { kind: 'too-large' },
  OperationCellsExceedLimit: { kind: 'too-large' },
  RangeExceedsLimit: { kind: 'too-large' },
  RangeImageExceedsLimit: { kind: 'too-large' },
  FormulaLengthExceedsLimit: { kind: 'too-large' },
  MemoryLimitReached: { kind: 'too-large' },
  InvalidOrTimedOutSession: { kind: 'cut-off' },
  SessionNotFound: { kind: 'cut-off' },
  HostIsClosed: { kind: 'cut-off' },
  RequestAborted: { kind: 'cut-off' },
  ConnectionFailure: { kind: 'cut-off' },
  Timeout: { kind: 'cut-off' },
  ActivityLimitReached: { kind: 'busy' },
  ServiceNotAvailable: { kind: 'busy' },
  Conflict: { kind: 'busy' },
  DirtySupportingFormula: { kind: 'busy' },
  ApiNotFound: { kind: 'not-supported' },
  ApiNotAvailable: { kind: 'not-supported' },
  NotImplemented: { kind: 'not-supported' },
  UnsupportedOperation: { kind: 'not-supported' },
  UnsupportedFeature: { kind: 'not-supported' },
  UnsupportedSheet: { kind: 'not-supported' },
  UnsupportedFillType: { kind: 'not-supported' },
  FilteredRangeConflict: { kind: 'in-the-way', what: 'filter' },
  MergedRangeConflict: { kind: 'in-the-way', what: 'merged-cells' },
  PivotTableRangeConflict: { kind: 'in-the-way', what: 'pivot-table' },
  TableOverlap: { kind: 'in-the-way', what: 'table' },
  InsertDeleteConflict: { kind: 'in-the-way', what: 'filled-cells' },
  NonBlankCellOffSheet: { kind: 'in-the-way', what: 'filled-cells' },
  InactiveWorkbook: { kind: 'inactive' },
  Unauthenticated: { kind: 'signed-out' },
};

const EXCEL_FAILED: readonly string[] = ['GeneralException', 'InvalidRequest', 'ContentLengthRequired'];

/** What Excel does not do as things stand: of all that it documents, what is left. */
const REFUSED: readonly string[] = [
  ...['EmptyChartSeries', 'InvalidArgument', 'InvalidBinding', 'InvalidOperation'],
  ...['InvalidReference', 'InvalidSelection', 'ItemAlreadyExists'],
  ...['OpenWorkbookLinksBlocked', 'PowerQueryRefreshResourceChallenge', 'RefreshWorkbookLinksBlocked'],
];

/** What a throw from Office.js means to a user. `sheet`: the only sheet at work, where there was just one. */
export function problemOf(thrown: unknown, sheet: string | null = null): WorkbookProblem {
  if (thrown instanceof WorkbookError) return thrown.problem;
  // A reply that breaks off in the middle is no JSON.
  if (thrown instanceof SyntaxError) return { kind: 'cut-off' };
  if (!(thrown instanceof OfficeExtension.Error)) return { kind: 'unexpected', detail: String(thrown) };
  const { code } = thrown;
  if (EXCEL_FAILED.includes(code)) return { kind: 'excel-failed', code };
  if (REFUSED.includes(code)) return { kind: 'refused', code };
  const known = PROBLEM_OF_CODE[code];
  if (known === undefined) return { kind: 'unexpected', detail: code };
  return known.kind === 'protected' || known.kind === 'sheet-gone' ? { ...known, sheet } : known;
}

/** Refusals that come before the first action of a request is done. */
const BEFORE_THE_FIRST_ACTION: readonly string[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
];

/** Whether the request that ended so has done nothing at all. */
export function writesNothing(thrown: unknown): boolean {
  return thrown instanceof OfficeExtension.Error && BEFORE_THE_FIRST_ACTION.includes(thrown.code);
}

/** Whether the request may have been carried out whole, and only its answer was lost. */
export function isAnswerLost(thrown: unknown): boolean {
  return (
    problemOf(thrown).kind === 'cut-off' || (thrown instanceof OfficeExtension.Error && thrown.code === 'ResponsePayloadSizeLimitExceeded')
  );
}
