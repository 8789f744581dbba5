import { evidenceColumn } from '../../core/evidence/evidence-standing';
import type { NextStep } from '../../messages/overview-messages';
import type { ViewName } from '../../messages/frame-messages';
import type { Review, SheetReview } from '../../core/review-result';
import { isInDoubt } from '../understood/doubtful-tables';

type Step = NextStep & { readonly view: ViewName };

/** What is left to do with a workbook, first things first: nobody accepts warnings while a column is misread. */
export function nextSteps({ findings, understood }: Review, { ledger, scoresheet }: SheetReview): readonly Step[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const { missing } = ledger.counts;
  return [
    ...(isInDoubt(understood) ? [{ kind: 'columns', view: 'settings' } as const] : []),
    ...(errors > 0 ? [{ kind: 'errors', count: errors, view: 'findings' } as const] : []),
    ...(missing > 0 && evidenceColumn(scoresheet.columns) !== null
      ? [{ kind: 'evidence', count: missing, view: 'evidence' } as const]
      : []),
    ...(warnings > 0 ? [{ kind: 'warnings', count: warnings, view: 'findings' } as const] : []),
    errors > 0 ? { kind: 'requests', view: 'report' } : { kind: 'confirm', view: 'report' },
  ];
}
