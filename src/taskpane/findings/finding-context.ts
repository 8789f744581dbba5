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

/**
 * Tells of each finding of a review where it belongs. A finding on a framework's own sheet belongs where the first scoresheet has
 * its item. Worked out when it is first asked: a list by severity that nobody seeks in needs none of it, at no edit.
 */
export function findingContexts({ sheets }: Pick<Review, 'sheets'>): (finding: Finding) => FindingContext {
  let known: ContextsBySheet | null = null;
  return ({ item, place }) => {
    if (item === null) return NOWHERE;
    known ??= new Map(sheets.map((sheet) => [sheet.scoresheet.sheet.id, contextsOf(sheet)]));
    const [first] = known.values();
    return (known.get(place.sheet.id) ?? first)?.get(item) ?? NOWHERE;
  };
}

type ContextsBySheet = ReadonlyMap<string, ReadonlyMap<string, FindingContext>>;

function contextsOf({ tree }: SheetReview): ReadonlyMap<string, FindingContext> {
  const agencies = responsibleAgencies(tree.areas);
  return new Map(
    tree.areas.flatMap((area) =>
      [...scoreNodes([area])].map(
        ({ code, name }) => [code, { area: { code: area.code, name: area.name }, item: name, agency: agencies.get(code) ?? null }] as const,
      ),
    ),
  );
}
