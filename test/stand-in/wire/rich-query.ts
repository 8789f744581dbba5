import { RichCollection, RichObject } from './rich-object';
import type { RichMembers } from './rich-members';
import { scalarsOf } from './rich-members';
import type { QueryInfo } from './rich-request';

/** The property paths of a `load`, as a tree: `items/name` → items → name. Names in lower case. */
interface LoadTree {
  readonly [name: string]: LoadTree;
}

/** Answers `load()`: the loaded properties of an object, of its parts and of its items. */
export class RichQuery {
  constructor(
    private readonly members: RichMembers,
    private readonly identityOf: (object: RichObject) => Readonly<Record<string, unknown>>,
  ) {}

  answer(object: RichObject, query: QueryInfo): unknown {
    return this.load(object, treeOf([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
  }

  private load(object: RichObject, tree: LoadTree, query: QueryInfo = {}): unknown {
    return object instanceof RichCollection ? this.loadItems(object, tree, query) : this.loadProperties(object, tree);
  }

  private loadItems(collection: RichCollection<RichObject>, tree: LoadTree, { Skip = 0, Top }: QueryInfo): unknown {
    const { items = {}, ...ofEach } = tree;
    const shown = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      _Items: shown.map((item, index) => ({ _Index: index + Skip, ...this.loadProperties(item, { ...ofEach, ...items }) })),
    };
  }

  private loadProperties(object: RichObject, tree: LoadTree): Record<string, unknown> {
    const names = Object.keys(tree).filter((name) => name !== '*');
    const everyScalar = names.length === 0 || '*' in tree ? scalarsOf(object) : [];
    const loaded: Record<string, unknown> = { ...this.identityOf(object) };
    for (const asked of [...everyScalar, ...names]) {
      const { name, value } = this.members.get(object, asked);
      loaded[name] = value instanceof RichObject ? this.load(value, tree[asked.toLowerCase()] ?? {}) : value;
    }
    return loaded;
  }
}

function treeOf(paths: readonly string[]): LoadTree {
  const root: Record<string, LoadTree> = {};
  const stepsOfPaths = paths.filter((path) => path !== '').map((path) => path.toLowerCase().split('/'));
  for (const first of new Set(stepsOfPaths.map(([step = '']) => step))) {
    const rest = stepsOfPaths.filter(([step]) => step === first).map((steps) => steps.slice(1).join('/'));
    root[first] = treeOf(rest);
  }
  return root;
}
