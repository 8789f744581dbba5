import type { Finding } from '../core/finding';
import type { QuickFix } from '../core/quick-fix/quick-fix';
import type { Review } from '../core/review-result';
import { toA1 } from '../core/workbook/cell-ref';
import type { CellChange } from '../core/workbook/change-set';
import type { ReviewSession } from './review-session';
import { isSameFinding } from './same-finding';
import { WorkbookError } from './workbook';

/** A finding with what would be written for it, as a person has seen both. */
export interface SeenFix {
  readonly finding: Finding;
  readonly fix: QuickFix;
}

/** Writes the one right answer to findings that have one: one act of the session, which one undo takes back. */
export class FixDesk {
  constructor(private readonly session: ReviewSession) {}

  /**
   * Writes what the person has seen, cell by cell, and nothing else. Refused as a whole where a finding, or what stands in one
   * of its cells, is no longer so; taken back as a whole where a finding stands all the same.
   */
  async fix(seen: readonly SeenFix[]): Promise<void> {
    if (seen.length === 0) return;
    await this.session.act('mending', async () => {
      const changes = changesOf(seen);
      await this.session.mend({ decide: (fresh) => agreed(changes, seen, fresh), check: (after) => refuseUnmended(seen, after) });
      return { kind: 'mended', cells: changes.length };
    });
  }
}

/** Several findings may be put right by the same cell. */
function changesOf(seen: readonly SeenFix[]): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { fix } of seen) for (const change of fix.changes) changes.set(`${change.sheet.id} ${toA1(change)}`, change);
  return [...changes.values()];
}

function agreed(changes: readonly CellChange[], seen: readonly SeenFix[], { findings, quickFixes }: Review): readonly CellChange[] {
  for (const { finding, fix } of seen) {
    const now = findings.find((each) => isSameFinding(each, finding));
    const fixNow = now === undefined ? undefined : quickFixes.get(now);
    if (JSON.stringify(fixNow) !== JSON.stringify(fix)) throw new WorkbookError({ kind: 'changed-since-read', ...cellOf(finding) });
  }
  return changes;
}

function refuseUnmended(seen: readonly SeenFix[], { findings }: Review): void {
  const standing = seen.find(({ finding }) => findings.some((each) => isSameFinding(each, finding)));
  if (standing !== undefined) throw new WorkbookError({ kind: 'not-mended', ...cellOf(standing.finding) });
}

function cellOf({ place }: Finding): { readonly sheet: string; readonly cell: string } {
  return { sheet: place.sheet.name, cell: toA1(place) };
}
