import { ObjectPaths } from './object-paths';
import type { RichRoot } from './object-paths';
import { HeldReferences, RequestRun } from './request-run';
import { RichError } from './rich-error';
import { RichMembers } from './rich-members';
import { ACTION } from './rich-request';
import type { RichReply, RichReplyError, RichRequest } from './rich-request';

/** The host's side of the wire: names in, objects moved, replies out. Knows no spreadsheet. */
export class RichHost {
  private readonly members: RichMembers;
  private readonly references = new HeldReferences();

  constructor(
    private readonly start: RichRoot,
    excelApi: string,
  ) {
    this.members = new RichMembers(excelApi);
  }

  /** How many ranges and the like the add-in still holds on to. */
  get held(): number {
    return this.references.byName.size;
  }

  /** Runs the actions in their order; the first that fails ends the request, and what came before it stays done. */
  async execute(request: RichRequest, breakdown: Breakdown | null = null): Promise<RichReply> {
    const breaksAt = breakdown === null ? Infinity : Math.floor(breakdown.after * request.Actions.length);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    const paths = new ObjectPaths(request.ObjectPaths, this.start, this.members, this.references.byName);
    const run = new RequestRun(paths, this.members, this.references);
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === breaksAt) throw broken(breakdown);
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
        const value = run.act(action);
        // Only what takes its time lets another request in between.
        results.push({ ActionId: action.Id, Value: (value instanceof Promise ? await value : value) ?? null });
      } catch (thrown) {
        return { Error: replyError(thrown, run.locationOf(action), index), Results: results, TraceIds: traceIds };
      }
    }
    const end = request.Actions.length - 1;
    const error = end < breaksAt && breakdown !== null ? { Error: replyError(broken(breakdown), '', end) } : {};
    return { ...error, Results: results, TraceIds: traceIds };
  }
}

/** Any other error than those that the stand-in finds by itself. */
export interface Breakdown {
  readonly code: string;
  /** How much of the request is done by then, from 0 to 1. */
  readonly after: number;
}

function broken(breakdown: Breakdown | null): RichError {
  return new RichError(breakdown?.code ?? 'GeneralException', 'Excel broke down here.', 500);
}

function replyError(thrown: unknown, location: string, index: number): RichReplyError {
  const error = thrown instanceof RichError ? thrown : new RichError('GeneralException', stackOf(thrown), 500);
  return { Code: error.code, Message: error.message, Location: location, HttpStatusCode: error.httpStatus, ActionIndex: index };
}

function stackOf(thrown: unknown): string {
  return `The stand-in itself failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
}
