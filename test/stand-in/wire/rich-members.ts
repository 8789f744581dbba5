import { apiNotFound, notImplemented } from './rich-error';
import type { RichObject } from './rich-object';

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

/** By prototype: every member of the wire, by its name in lower case. */
const membersOfPrototype = new WeakMap<object, ReadonlyMap<string, Member>>();

/** By class: the requirement set in which a member came. */
const sinceOfClass = new WeakMap<object, Readonly<Record<string, string>>>();

/** Members of one run's requirement set: what is younger answers ApiNotFound, as Excel does. */
export class RichMembers {
  constructor(private readonly excelApi: string) {}

  /** The member's true name: add-ins may spell it in any case. `null` when there is no such member. */
  get(object: RichObject, name: string): { readonly name: string; readonly value: unknown } {
    const member = this.member(object, name);
    if (member?.descriptor.get === undefined) throw notImplemented(`${object.typeName}.${name}`);
    return { name: member.name, value: Reflect.get(object, member.name) };
  }

  set(object: RichObject, name: string, value: unknown): void {
    const member = this.member(object, name);
    if (member?.descriptor.set === undefined) throw notImplemented(`setting ${object.typeName}.${name}`);
    Reflect.set(object, member.name, value);
  }

  call(object: RichObject, name: string, values: readonly unknown[]): unknown {
    const method: unknown = this.member(object, name)?.descriptor.value;
    if (typeof method !== 'function') throw notImplemented(`${object.typeName}.${name}()`);
    return Reflect.apply(method, object, values);
  }

  has(object: RichObject, name: string): boolean {
    return this.member(object, name) !== undefined;
  }

  private member(object: RichObject, name: string): Member | undefined {
    const member = membersOf(object).get(name.toLowerCase());
    const since = member === undefined ? undefined : sinceOf(object)[member.name];
    if (since !== undefined && !isAtLeast(this.excelApi, since)) throw apiNotFound(`${object.typeName}.${name}`);
    return member;
  }
}

export function scalarsOf(object: RichObject): readonly string[] {
  return listOf(Reflect.get(object.constructor, 'scalars'));
}

/** `'1.15'` holds all of `'1.9'`. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function sinceOf({ constructor }: RichObject): Readonly<Record<string, string>> {
  const known = sinceOfClass.get(constructor);
  if (known !== undefined) return known;
  const since = Object.fromEntries(Object.entries(Reflect.get(constructor, 'since') ?? {}).map(([name, version]) => [name, String(version)]));
  sinceOfClass.set(constructor, since);
  return since;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function membersOf(object: RichObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(object);
  const known = membersOfPrototype.get(prototype);
  if (known !== undefined) return known;
  const members = new Map<string, Member>();
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) addMember(members, name, descriptor);
  }
  membersOfPrototype.set(prototype, members);
  return members;
}

/** A subclass may override only a getter: its setter is then still the one of the class above. */
function addMember(members: Map<string, Member>, name: string, descriptor: PropertyDescriptor): void {
  if (!/^_?[A-Z]/.test(name) || members.has(name.toLowerCase())) return;
  members.set(name.toLowerCase(), { name, descriptor });
}
