import type { ItemTerms, ScoredBy } from '../framework/framework';
import { sum, ZERO } from '../indices/points';
import type { ScoreNode } from './score-tree';
import type { Entry } from './scoresheet';

/**
 * The tree that rows with different codes form among themselves: `1.2.3` hangs under `1.2`, or under the nearest ancestor
 * that has a row, or becomes a root.
 */
export function treeOfRows(entries: readonly Entry[]): ScoreNode[] {
  const codes = new Set(entries.map(({ code }) => code));
  const rowsUnder = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const parent = nearestAncestor(entry.code, codes);
    const siblings = rowsUnder.get(parent);
    if (siblings === undefined) rowsUnder.set(parent, [entry]);
    else siblings.push(entry);
  }
  const grow = (parent: string | null): ScoreNode[] =>
    (rowsUnder.get(parent) ?? []).map((entry) => nodeOf(entry, grow(entry.code)));
  return grow(null);
}

/** The longest code in `codes` below which this one stands, `1.2` for `1.2.3`; `null` where there is none. */
export function nearestAncestor(code: string, codes: { has(code: string): boolean }): string | null {
  for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) {
    const ancestor = code.slice(0, end);
    if (codes.has(ancestor)) return ancestor;
  }
  return null;
}

function nodeOf(entry: Entry, children: readonly ScoreNode[]): ScoreNode {
  const ownMaximum = entry.maximum.kind === 'points' ? entry.maximum.points : ZERO;
  return {
    code: entry.code,
    level: entry.level,
    name: entry.name,
    maximum: children.length === 0 ? ownMaximum : sum(children.map(({ maximum }) => maximum)),
    printedMaximum: null,
    responsibleAgency: entry.texts.get('responsibleAgency') || null,
    terms: termsOf(entry),
    entry,
    children,
  };
}

/** Nothing lays down terms but a framework: any score goes, and evidence is asked for in no particular words. */
function termsOf(entry: Entry): ItemTerms {
  return {
    scoredBy: entry.scoredBy ?? whoScored(entry),
    scoring: { kind: 'free', wording: '' },
    evidence: { kind: 'required', wording: '' },
  };
}

function whoScored({ scores }: Entry): ScoredBy {
  const selfIsBlank = (scores.get('self')?.score.kind ?? 'blank') === 'blank';
  return scores.get('survey')?.score.kind === 'points' && selfIsBlank ? 'survey' : 'unit';
}
