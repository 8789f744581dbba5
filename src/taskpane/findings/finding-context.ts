import type { Finding } from '../../core/finding';
import type { Review, SheetReview } from '../../core/review-result';
import { responsibleAgencies } from '../../core/scoresheet/responsible-agencies';
import { scoreNodes } from '../../core/scoresheet/score-tree';

/** Where in the framework a finding belongs, as far as its item tells; `null` where it does not. */
export interface FindingContext {
  readonly area: { readonly code: string; readonly name: string } | null;
  /** The item's, criterion's or area's name. */
  readonly item: string | null;
  readonly agency: string | null;
}

const NOWHERE: FindingContext = { area: null, item: null, agency: null };

/** Tells of each finding of a review where it belongs. A finding on a framework's own sheet belongs where the first scoresheet has its item. */
export function findingContexts({ sheets }: Pick<Review, 'sheets'>): (finding: Finding) => FindingContext {
  const ofSheets = new Map(sheets.map((sheet) => [sheet.scoresheet.sheet.id, contextsOf(sheet)]));
  const [first] = ofSheets.values();
  return ({ item, place }) => (item === null ? undefined : (ofSheets.get(place.sheet.id) ?? first)?.get(item)) ?? NOWHERE;
}

function contextsOf({ tree }: SheetReview): ReadonlyMap<string, FindingContext> {
  const agencies = responsibleAgencies(tree.areas);
  return new Map(
    tree.areas.flatMap((area) =>
      [...scoreNodes([area])].map(({ code, name }) => [code, { area: { code: area.code, name: area.name }, item: name, agency: agencies.get(code) ?? null }] as const),
    ),
  );
}
