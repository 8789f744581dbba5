import type { OpenFile } from './open-xlsx';
import { attribute, decoded, elements } from './xml-elements';

/** What one part of the file has to do with another, or with another file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its kind: `worksheet`, `table`, `externalLinkPath`. */
  readonly kind: string;
  /** As it is written: a path from the part's folder, from the archive's root, or to another file. */
  readonly target: string;
  /** The target as a path in the archive. */
  readonly path: string;
}

/** The relationships of a part, `xl/worksheets/sheet1.xml`; none where it has none. */
export function relationshipsOf(partPath: string, { part }: OpenFile): readonly Relationship[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(partPath) ?? [];
  return elements(part(`${folder}_rels/${file}.rels`), 'Relationship').map((element) => {
    const target = decoded(attribute(element, 'Target'));
    const kind = attribute(element, 'Type');
    return { id: attribute(element, 'Id'), kind: kind.slice(kind.lastIndexOf('/') + 1), target, path: pathOf(target, folder) };
  });
}

/** `../tables/table1.xml` seen from `xl/worksheets/` is `xl/tables/table1.xml`; a slash before it begins at the root. */
function pathOf(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
