import { itemNotFound, notImplemented } from './rich-error';
import type { RichMembers } from './rich-members';
import { RichCollection, RichObject } from './rich-object';
import { PATH } from './rich-request';
import type { ArgumentInfo, ObjectPath, RichRequest } from './rich-request';

/** Where requests start: the workbook, and the services that Office.js asks for by name. */
export interface RichRoot {
  readonly root: RichObject;
  service(name: string): RichObject | null;
}

/** The objects that one request names by paths; each path is followed once, when first needed. */
export class ObjectPaths {
  private readonly resolved = new Map<number, RichObject | null>();

  constructor(
    private readonly paths: RichRequest['ObjectPaths'],
    private readonly start: RichRoot,
    private readonly members: RichMembers,
    private readonly references: ReadonlyMap<string, RichObject>,
  ) {}

  /** `null` for an object that is not there and was asked for as one that may not be, and for all that hangs below it. */
  resolve(id: number): RichObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw itemNotFound();
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path !== 0 ? this.resolve(path) : this.withObjects(value);
    });
  }

  /** A name for people: what the path leads to, or what it says. */
  nameOf(id: number): string {
    return this.resolved.get(id)?.typeName ?? this.paths[id]?.Name ?? '';
  }

  private follow(path: ObjectPath): RichObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.start.root;
      case PATH.nullObject:
        return null;
      case PATH.referenceId:
        return there(this.references.get(path.Name));
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
        return objectOrNull(this.members.call(parent, path.Name, values));
      case PATH.indexer:
        if (!(parent instanceof RichCollection)) throw notImplemented(`${parent.typeName}[]`);
        return parent.GetItem(values[0]);
      default:
        throw notImplemented(`path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): RichObject {
    const service = this.start.service(name);
    if (service === null) throw notImplemented(`the service ${name}`);
    return service;
  }

  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part: unknown) => this.withObjects(part));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.withObjects(part)]));
  }
}

function there(object: RichObject | undefined): RichObject {
  if (object === undefined) throw itemNotFound();
  return object;
}

function objectOrNull(value: unknown): RichObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof RichObject) return value;
  throw notImplemented('a path through a plain value');
}
