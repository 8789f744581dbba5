import { itemNotFound } from './rich-error';

/**
 * An object that an add-in can name. What Office.js may get, set and call are the members that begin with a capital or an
 * underscore, spelt as they travel; all other members are the stand-in's own.
 */
export abstract class RichObject {
  /** The properties that `load()` without names brings. */
  static readonly scalars: readonly string[] = [];
  /** Members that are younger than ExcelApi 1.9, with the version that brought them. */
  static readonly since: Readonly<Record<string, string>> = {};

  /** The name that error messages use, as documented: `Range`, `Worksheet`… */
  abstract readonly typeName: string;
}

/** A list of objects, found by key or by position. */
export abstract class RichCollection<Item extends RichObject> extends RichObject {
  abstract items(): readonly Item[];
  abstract find(key: unknown): Item | null;

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: unknown): Item {
    return found(this.find(key));
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: number): Item {
    return found(this.items()[index]);
  }
}

function found<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}

/** A list that only knows its items and one text by which each is known. */
export function keyed<Item extends RichObject>(items: readonly Item[], key: unknown, keysOf: (item: Item) => readonly string[]): Item | null {
  const wanted = String(key).toLowerCase();
  return items.find((item) => keysOf(item).some((known) => known.toLowerCase() === wanted)) ?? null;
}
