import { itemNotFound, notImplemented, RichError } from './rich-error';
import { RichMembers } from './rich-members';
import { RichCollection, RichObject } from './rich-object';
import { RichQuery } from './rich-query';
import { ACTION, PATH } from './rich-request';
import type { ArgumentInfo, ObjectPath, RichAction, RichReply, RichRequest } from './rich-request';

/** Where requests start: the workbook, and the services that Office.js asks for by name. */
export interface RichRoot {
  readonly root: RichObject;
  service(name: string): RichObject | null;
}

/** The host's side of the wire: names in, objects moved, replies out. Knows no spreadsheet. */
export class RichHost {
  private readonly members: RichMembers;
  private readonly references = new Map<string, RichObject>();
  private nextReference = 1;

  constructor(
    private readonly start: RichRoot,
    excelApi: string,
  ) {
    this.members = new RichMembers(excelApi);
  }

  /** Ranges and the like that the add-in still holds on to. */
  get heldReferences(): number {
    return this.references.size;
  }

  /** Runs the actions in their order; the first that fails ends the request, and what came before it stays done. */
  execute(request: RichRequest): RichReply {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    const run = new RequestRun(request, this.start, this.members, this.references, () => `reference-${this.nextReference++}`);
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
      } catch (thrown) {
        return { Error: replyError(thrown, run.locationOf(action), index), Results: results, TraceIds: traceIds };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }
}

function replyError(thrown: unknown, location: string, index: number): RichReply['Error'] & object {
  const error = thrown instanceof RichError ? thrown : new RichError('GeneralException', stackOf(thrown), 500);
  return { Code: error.code, Message: error.message, Location: location, HttpStatusCode: error.httpStatus, ActionIndex: index };
}

function stackOf(thrown: unknown): string {
  return `The stand-in itself failed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
}

/** One request at work: its paths are resolved once, when first needed. */
class RequestRun {
  private readonly resolved = new Map<number, RichObject | null>();
  private readonly kept = new Map<RichObject, string>();
  private readonly query: RichQuery;

  constructor(
    private readonly request: RichRequest,
    private readonly start: RichRoot,
    private readonly members: RichMembers,
    private readonly references: Map<string, RichObject>,
    private readonly newReference: () => string,
  ) {
    this.query = new RichQuery(members, (object) => this.identityOf(object));
  }

  act(action: RichAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    if (action.Name === '_RemoveReference') return this.release(action.ArgumentInfo);
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identityOf(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object === null ? null : this.query.answer(object, action.QueryInfo ?? {});
      case ACTION.method:
        return object === null ? null : this.invoke(object, action);
      case ACTION.setProperty:
        if (object === null) throw itemNotFound();
        this.members.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  locationOf(action: RichAction): string {
    const owner = this.resolved.get(action.ObjectPathId)?.typeName ?? this.request.ObjectPaths[action.ObjectPathId]?.Name ?? '';
    return [owner, action.Name].filter((part) => part !== '').join('.');
  }

  private invoke(object: RichObject, action: RichAction): unknown {
    if (action.Name === '_KeepReference') return this.keep(object);
    const answer = this.callOrRegister(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return answer instanceof RichObject ? this.identityOf(answer) : answer;
  }

  private callOrRegister(object: RichObject, name: string, values: readonly unknown[]): unknown {
    if (this.members.has(object, name)) return this.members.call(object, name, values);
    if (!(object instanceof RichCollection)) return this.members.call(object, name, values);
    switch (name) {
      case 'GetCount':
        return object.items().length;
      case 'GetItem':
        return itemOf(object.find(values[0]));
      case 'GetItemOrNullObject':
        return object.find(values[0]);
      case 'GetItemAt':
        return itemOf(object.items()[Number(values[0])]);
      default:
        return this.members.call(object, name, values);
    }
  }

  private keep(object: RichObject): null {
    const reference = this.newReference();
    this.references.set(reference, object);
    this.kept.set(object, reference);
    return null;
  }

  private release(info: ArgumentInfo | undefined): null {
    this.references.delete(String(info?.Arguments?.[0]));
    return null;
  }

  /** What the client needs to name the object again in a later request. */
  private identityOf(object: RichObject): Readonly<Record<string, unknown>> {
    const reference = this.kept.get(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(this.members.has(object, 'Id') ? { Id: this.members.get(object, 'Id').value } : {}),
    };
  }

  private resolve(id: number): RichObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw itemNotFound();
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): RichObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.start.root;
      case PATH.nullObject:
        return null;
      case PATH.referenceId:
        return itemOf(this.references.get(path.Name));
      case PATH.newObject:
        return this.service(path.Name);
      default:
        return this.followFrom(path, this.resolve(path.ParentObjectPathId ?? 0));
    }
  }

  private followFrom(path: ObjectPath, parent: RichObject | null): RichObject | null {
    if (parent === null) return null;
    const values = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return objectOrNull(this.members.get(parent, path.Name).value);
      case PATH.method:
        return objectOrNull(this.callOrRegister(parent, path.Name, values));
      case PATH.indexer:
        if (!(parent instanceof RichCollection)) throw notImplemented(`${parent.typeName}[]`);
        return itemOf(parent.find(values[0]));
      default:
        throw notImplemented(`path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): RichObject {
    const service = this.start.service(name);
    if (service === null) throw notImplemented(`the service ${name}`);
    return service;
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path !== 0 ? this.resolve(path) : this.withObjects(value);
    });
  }

  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part: unknown) => this.withObjects(part));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.withObjects(part)]));
  }
}

function itemOf<Item extends RichObject>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}

function objectOrNull(value: unknown): RichObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof RichObject) return value;
  throw notImplemented('a path through a plain value');
}
