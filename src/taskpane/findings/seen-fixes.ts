import type { Finding } from '../../core/finding';
import type { QuickFixKind } from '../../core/quick-fix/quick-fix';
import type { Review } from '../../core/review-result';
import { toA1 } from '../../core/workbook/cell-ref';
import type { SeenFix } from '../../session/fix-desk';

/** What can be put right by a press: for each finding its own fix, and all of each kind in the order of the findings. */
export interface SeenFixes {
  readonly of: ReadonlyMap<Finding, SeenFix>;
  readonly ofKind: ReadonlyMap<QuickFixKind, FixesAlike>;
}

/** Fixes of one kind, and how many cells they write, counted once for all the cards that tell it. */
export interface FixesAlike {
  readonly all: readonly SeenFix[];
  readonly cells: number;
}

/** What the last writing has put right needs no fix. */
export function seenFixes({ findings, quickFixes }: Pick<Review, 'findings' | 'quickFixes'>, mended: ReadonlySet<Finding>): SeenFixes {
  const of = new Map<Finding, SeenFix>();
  const ofKind = new Map<QuickFixKind, SeenFix[]>();
  for (const finding of findings) {
    const fix = mended.has(finding) ? undefined : quickFixes.get(finding);
    if (fix === undefined) continue;
    const seen = { finding, fix };
    const alike = ofKind.get(fix.kind) ?? [];
    alike.push(seen);
    of.set(finding, seen);
    ofKind.set(fix.kind, alike);
  }
  return { of, ofKind: new Map([...ofKind].map(([kind, all]) => [kind, { all, cells: changesIn(all).length }])) };
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
