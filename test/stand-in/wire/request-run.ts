import type { ObjectPaths } from './object-paths';
import { itemNotFound, notImplemented } from './rich-error';
import type { RichMembers } from './rich-members';
import { RichObject } from './rich-object';
import { RichQuery } from './rich-query';
import { ACTION } from './rich-request';
import type { ArgumentInfo, RichAction } from './rich-request';

/** Objects that the add-in holds from one request to the next, by the name that the host gave them. */
export class HeldReferences {
  readonly byName = new Map<string, RichObject>();
  private next = 1;

  hold(object: RichObject): string {
    const name = `reference-${this.next++}`;
    this.byName.set(name, object);
    return name;
  }

  release(name: string): void {
    this.byName.delete(name);
  }
}

/** One request at work, action by action. */
export class RequestRun {
  private readonly heldHere = new Map<RichObject, string>();
  private readonly query: RichQuery;

  constructor(
    private readonly paths: ObjectPaths,
    private readonly members: RichMembers,
    private readonly references: HeldReferences,
  ) {
    this.query = new RichQuery(members, (object) => this.identityOf(object));
  }

  act(action: RichAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    if (action.Name === '_RemoveReference') return this.release(action.ArgumentInfo);
    const object = this.paths.resolve(action.ObjectPathId);
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
        this.members.set(object, action.Name, this.paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** Where an action failed: `Range.Values`. */
  locationOf({ ObjectPathId, Name }: RichAction): string {
    return [this.paths.nameOf(ObjectPathId), Name].filter((part) => part !== '').join('.');
  }

  private invoke(object: RichObject, action: RichAction): unknown {
    if (action.Name === '_KeepReference') return this.hold(object);
    const answer = this.members.call(object, action.Name, this.paths.argumentsOf(action.ArgumentInfo));
    return answer instanceof RichObject ? this.identityOf(answer) : answer;
  }

  private hold(object: RichObject): null {
    this.heldHere.set(object, this.references.hold(object));
    return null;
  }

  private release(info: ArgumentInfo | undefined): null {
    this.references.release(String(info?.Arguments?.[0]));
    return null;
  }

  /** What the client needs to name the object again in a later request. */
  private identityOf(object: RichObject): Readonly<Record<string, unknown>> {
    const reference = this.heldHere.get(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(this.members.has(object, 'Id') ? { Id: this.members.get(object, 'Id').value } : {}),
    };
  }
}
