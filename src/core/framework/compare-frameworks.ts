import { toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import { foldLabel, foldText } from '../workbook/folded-text';
import { evidenceForm, policyForm, scoringForm } from './canonical-form';
import { fingerprintOf } from './fingerprint';
import type { Framework, FrameworkNode } from './framework';
import type {
  ChangedPoints,
  ChangedTerms,
  ChangedWhole,
  ComparedNode,
  FrameworkDifferences,
  MovedNode,
  RewordedNode,
} from './framework-differences';
import { isItem, maximumOf, totalMaximum } from './framework-tree';
import { codesAbove } from './item-code';
import { pairNodes } from './pair-nodes';
import type { NodePair } from './pair-nodes';

/** What has become of a framework in a later one, `khung 2025 so với 2024`. */
export function compareFrameworks(before: Framework, after: Framework): FrameworkDifferences {
  const { pairs, added, removed } = pairNodes(before, after);
  const codes = new Map(pairs.map((pair) => [pair.before.code, pair.after.code]));
  return {
    identical: fingerprintOf(before) === fingerprintOf(after),
    totals: { before: toDecimal(totalMaximum(before)), after: toDecimal(totalMaximum(after)) },
    added: added.map(compared),
    removed: removed.map(compared),
    moved: pairs.filter((pair) => isMoved(pair, codes)).map(moved),
    pointsChanged: pairs.flatMap(changedPoints),
    reworded: pairs.flatMap(reworded),
    termsChanged: pairs.flatMap(changedTerms),
    wholeChanged: changedWhole(before, after),
  };
}

function compared(node: FrameworkNode): ComparedNode {
  return { code: node.code, name: node.name, maximum: toDecimal(maximumOf(node)) };
}

/** A child keeps its place where only the codes above it are others. */
function isMoved({ before, after }: NodePair, codes: ReadonlyMap<string, string>): boolean {
  if (before.code === after.code) return false;
  const [parentBefore] = codesAbove(before.code);
  const [parentAfter] = codesAbove(after.code);
  const keepsNumber = before.code.split('.').at(-1) === after.code.split('.').at(-1);
  const followsParent = parentBefore !== undefined && codes.get(parentBefore) === parentAfter;
  return !(keepsNumber && followsParent);
}

function moved({ before, after }: NodePair): MovedNode {
  return { name: after.name, from: before.code, to: after.code };
}

/** Branches only come to what their items do. */
function changedPoints({ before, after }: NodePair): ChangedPoints[] {
  const [earlier, later] = [maximumOf(before), maximumOf(after)];
  if (!isItem(before) || !isItem(after) || earlier.eq(later)) return [];
  return [{ code: after.code, name: after.name, before: toDecimal(earlier), after: toDecimal(later) }];
}

function reworded({ before, after }: NodePair): RewordedNode[] {
  if (foldLabel(before.name) === foldLabel(after.name)) return [];
  return [{ code: after.code, before: before.name, after: after.name }];
}

function changedTerms({ before, after }: NodePair): ChangedTerms[] {
  if (!isItem(before) || !isItem(after)) return [];
  const forms = (node: FrameworkNode): Readonly<Record<ChangedTerms['changed'][number], unknown>> => ({
    scoring: scoringForm(node.terms.scoring),
    evidence: evidenceForm(node.terms.evidence),
    'scored-by': node.terms.scoredBy,
    'responsible-agency': foldText(node.responsibleAgency ?? ''),
  });
  const [earlier, later] = [forms(before), forms(after)];
  const parts = (['scoring', 'evidence', 'scored-by', 'responsible-agency'] as const).filter((part) => !isSame(earlier[part], later[part]));
  return parts.length === 0 ? [] : [{ code: after.code, name: after.name, changed: parts }];
}

function changedWhole(before: Framework, after: Framework): ChangedWhole[] {
  const forms = (framework: Framework): readonly (readonly [ChangedWhole, unknown])[] => [
    ['title', foldText(framework.title ?? '')],
    ['year', framework.year],
    ['decision', framework.decision],
    ['bonus-cap', decimal(framework.bonusCap)],
    ['penalty-cap', decimal(framework.penaltyCap)],
    ['policy', policyForm(framework.policy)],
  ];
  const later = new Map(forms(after));
  return forms(before).flatMap(([part, form]) => (isSame(form, later.get(part)) ? [] : [part]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function decimal(value: Points | null): string | null {
  return value === null ? null : toDecimal(value);
}
