import type { FrameworkNode, ItemTerms, ScoredBy } from '../framework/framework';
import { sum, ZERO } from '../indices/points';
import type { ScoreNode } from './score-tree';
import type { Entry } from './scoresheet';

/** A node of the framework with its row; what its row prints counts where the framework prints nothing readable. */
export function hungNode(
  node: Pick<FrameworkNode, 'code' | 'level' | 'name' | 'printedMaximum' | 'responsibleAgency' | 'terms'>,
  entry: Entry | null,
  children: readonly ScoreNode[],
): ScoreNode {
  const { code, level, name, printedMaximum, responsibleAgency, terms } = node;
  const maximum = children.length === 0 ? (printedMaximum ?? maximumOn(entry)) : sum(children.map((child) => child.maximum));
  return { code, level, name, maximum, printedMaximum, responsibleAgency, terms, entry, children };
}

/** A row as a node, without a framework. */
export function rowNode(entry: Entry, children: readonly ScoreNode[]): ScoreNode {
  const { code, level, name, texts } = entry;
  const responsibleAgency = texts.get('responsibleAgency') || null;
  return hungNode({ code, level, name, printedMaximum: null, responsibleAgency, terms: termsOf(entry) }, entry, children);
}

function maximumOn(entry: Entry | null) {
  return entry?.maximum.kind === 'points' ? entry.maximum.points : ZERO;
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
