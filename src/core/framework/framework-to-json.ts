import { toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import type { Framework, FrameworkNode, FrameworkPolicy } from './framework';
import { isItem } from './framework-tree';
import type { ScoringRule } from './scoring-rule';

/**
 * A framework as JSON: what `readFrameworkJson` reads as a framework of the same fingerprint. Where it was read from, and
 * the total that its sheet prints, stay behind.
 */
export function frameworkToJson({ title, year, decision, areas, bonusCap, penaltyCap, policy }: Framework): unknown {
  return {
    title,
    year,
    decision,
    areas: areas.map(nodeToJson),
    bonusCap: decimal(bonusCap),
    penaltyCap: decimal(penaltyCap),
    policy: policyToJson(policy),
  };
}

/** A branch mostly says no more than its code, name and maximum; an item says everything. */
function nodeToJson(node: FrameworkNode): unknown {
  const { code, name, printedMaximum, responsibleAgency, terms, children } = node;
  const { scoredBy, evidence } = terms;
  const own = { code, name, maximum: decimal(printedMaximum) };
  const scored = { responsibleAgency, scoredBy, scoring: scoringToJson(terms.scoring), evidence };
  if (isItem(node)) return { ...own, ...scored };
  const below = { children: children.map(nodeToJson) };
  return saysNothingMore(node) ? { ...own, ...below } : { ...own, ...scored, ...below };
}

function saysNothingMore({ responsibleAgency, terms: { scoredBy, scoring, evidence } }: FrameworkNode): boolean {
  const isUsual = scoredBy === 'unit' && scoring.kind === 'free' && scoring.wording === '';
  return responsibleAgency === null && isUsual && evidence.kind === 'required' && evidence.wording === '';
}

function scoringToJson(rule: ScoringRule): unknown {
  switch (rule.kind) {
    case 'options':
      return { kind: rule.kind, options: rule.options.map(({ text, points }) => ({ text, points: decimal(points) })) };
    case 'ratio':
      return { kind: rule.kind, atLeast: decimal(rule.atLeast), fullFrom: decimal(rule.fullFrom) };
    case 'steps':
      return { kind: rule.kind, least: decimal(rule.least), step: decimal(rule.step) };
    case 'deduction':
      return { kind: rule.kind, step: decimal(rule.step) };
    case 'free':
      return rule;
  }
}

function policyToJson({ gradeBands, ...policy }: FrameworkPolicy): unknown {
  return { ...policy, gradeBands: gradeBands.map(({ name, from }) => ({ name, from: decimal(from) })) };
}

function decimal(value: Points | null): string | null {
  return value === null ? null : toDecimal(value);
}
