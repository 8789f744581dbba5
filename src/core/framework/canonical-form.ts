import { toDecimal } from '../indices/points';
import type { Points } from '../indices/points';
import { foldSpaces } from '../workbook/folded-text';
import { toneMarksInOnePlace } from '../workbook/tone-marks';
import type { EvidenceRequired, Framework, FrameworkNode, FrameworkPolicy } from './framework';
import { maximumOf } from './framework-tree';
import type { ScoringRule } from './scoring-rule';

/** What a framework lays down, in a fixed order, texts with spaces folded, decimals without padding: equal forms mean the same. */
export function canonicalForm({ title, year, decision, areas, bonusCap, penaltyCap, policy }: Framework): unknown {
  return [
    ['title', text(title)],
    ['year', year],
    ['decision', text(decision)],
    ['areas', areas.map(nodeForm)],
    ['bonusCap', decimal(bonusCap)],
    ['penaltyCap', decimal(penaltyCap)],
    ['policy', policyForm(policy)],
  ];
}

/** Which rules and which items are spoken of counts, and not in which order. */
export function policyForm({ decimals, withoutSurvey, notApplicable, gradeBands, rules }: FrameworkPolicy): unknown {
  return [
    ...[decimals, withoutSurvey, notApplicableForm(notApplicable)],
    gradeBands.map((band) => [text(band.name), decimal(band.from)]),
    rules.map((rule) => [rule.code, rule.as].join(' ')).sort(),
  ];
}

/** To allow it for no item at all is to forbid it. */
function notApplicableForm(notApplicable: FrameworkPolicy['notApplicable']): unknown {
  if (typeof notApplicable === 'string') return notApplicable;
  return notApplicable.only.length === 0 ? 'none' : [...notApplicable.only].sort();
}

/** With the maximum that counts: leaves win over what a branch or a total row prints, which not every source prints. */
function nodeForm(node: FrameworkNode): unknown {
  const { code, name, responsibleAgency, terms, children } = node;
  return [
    ...[code, text(name), decimal(maximumOf(node)), text(responsibleAgency)],
    ...[terms.scoredBy, scoringForm(terms.scoring), evidenceForm(terms.evidence), children.map(nodeForm)],
  ];
}

export function scoringForm(rule: ScoringRule): unknown {
  switch (rule.kind) {
    case 'options':
      return [rule.kind, rule.options.map((option) => [text(withoutBullet(option.text)), decimal(option.points)])];
    case 'ratio':
      return [rule.kind, decimal(rule.atLeast), decimal(rule.fullFrom)];
    case 'steps':
      return [rule.kind, decimal(rule.least), decimal(rule.step)];
    case 'deduction':
      return [rule.kind, decimal(rule.step)];
    case 'free':
      return [rule.kind, text(rule.wording)];
  }
}

export function evidenceForm(evidence: EvidenceRequired): unknown {
  return evidence.kind === 'none' ? [evidence.kind] : [evidence.kind, text(evidence.wording)];
}

function text(value: string | null): string | null {
  return value === null ? null : toneMarksInOnePlace(foldSpaces(value));
}

/** Options stand on rows of their own as `- Đúng hạn`, in a file as `Đúng hạn`. */
function withoutBullet(option: string): string {
  return option.replace(/^[-–—+*•]\s+/, '');
}

function decimal(value: Points | null): string | null {
  return value === null ? null : toDecimal(value);
}
