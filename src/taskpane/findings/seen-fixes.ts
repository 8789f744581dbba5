import type { Finding } from '../../core/finding';
import type { QuickFixKind } from '../../core/quick-fix/quick-fix';
import type { Review } from '../../core/review-result';
import { toA1 } from '../../core/workbook/cell-ref';
import type { SeenFix } from '../../session/fix-desk';

/** The quick fixes of each kind, in the order of the findings; what the last writing has put right needs none. */
export function fixesByKind({ findings, quickFixes }: Pick<Review, 'findings' | 'quickFixes'>, mended: ReadonlySet<Finding>): ReadonlyMap<QuickFixKind, readonly SeenFix[]> {
  const byKind = new Map<QuickFixKind, SeenFix[]>();
  for (const finding of findings) {
    const fix = mended.has(finding) ? undefined : quickFixes.get(finding);
    if (fix !== undefined) byKind.set(fix.kind, [...(byKind.get(fix.kind) ?? []), { finding, fix }]);
  }
  return byKind;
}

/** A cell that is to be written, with the finding that it is for. */
export interface SeenChange extends Pick<SeenFix, 'finding'> {
  readonly change: SeenFix['fix']['changes'][number];
}

/** Every cell once: several findings may be put right by the same formula. */
export function changesIn(seen: readonly SeenFix[]): readonly SeenChange[] {
  const changes = new Map<string, SeenChange>();
  for (const { finding, fix } of seen) {
    for (const change of fix.changes) {
      const key = `${change.sheet.id} ${toA1(change)}`;
      if (!changes.has(key)) changes.set(key, { finding, change });
    }
  }
  return [...changes.values()];
}
