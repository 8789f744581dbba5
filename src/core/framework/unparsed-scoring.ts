import type { CellRef } from '../workbook/cell-ref';
import type { Framework } from './framework';
import { itemsOf } from './framework-tree';

/** An item about whose scoring the framework says something that no rule could be read from. */
export interface UnparsedScoring {
  readonly code: string;
  readonly name: string;
  readonly wording: string;
  readonly maximumCell: CellRef | null;
}

/** What a person has to read for themselves, in the framework's order. */
export function unparsedScoring(framework: Framework): readonly UnparsedScoring[] {
  return itemsOf(framework).flatMap(({ code, name, terms: { scoring }, maximumCell }) =>
    scoring.kind === 'free' && scoring.wording !== '' ? [{ code, name, wording: scoring.wording, maximumCell }] : [],
  );
}
