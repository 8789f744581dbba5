import type { PlacedCitation } from '../../src/core/evidence/evidence-ledger';
import { toDecimal } from '../../src/core/indices/points';
import type { Index } from '../../src/core/indices/stage-indices';
import type { Review, SheetReview } from '../../src/core/review-result';

/** A review as lines of text without a cell, row, column or sheet name in them: what a layout must not change. */
export function reviewWithoutAddresses(review: Review): readonly string[] {
  const units = new Map(review.sheets.map(({ scoresheet }, at) => [scoresheet.sheet.name, `unit ${at + 1}`]));
  return [
    `verdict ${review.verdict}`,
    `framework ${review.framework?.fingerprint ?? 'none'}`,
    `formulas ${review.formulas.length}`,
    ...review.sheets.flatMap(unitLines),
    ...review.findings
      .map(({ code, severity, place, item, facts }) => {
        const where = units.get(place.sheet.name) ?? 'framework';
        return `${where} ${code} ${severity} ${item ?? '-'} ${JSON.stringify(facts, withoutAddress)}`;
      })
      .sort(),
    ...review.notChecked.map(({ code, sheet, because }) => `not checked ${code} ${units.get(sheet) ?? sheet} ${because}`).sort(),
  ];
}

/** The same without the framework's fingerprint, for what changes the framework itself. */
export function withoutFingerprint(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('framework '));
}

function unitLines({ scoresheet, stages, ledger, rank }: SheetReview, at: number): string[] {
  return [
    `unit ${at + 1} ${scoresheet.unit ?? ''} rank ${rank ?? '-'}`,
    ...stages.flatMap(({ stage, total, nodes }) => [
      `${at + 1} ${stage} total ${indexText(total)}`,
      ...nodes.map((node) => `${at + 1} ${stage} ${node.code} ${indexText(node)}`),
    ]),
    `evidence ${toDecimal(ledger.pointsAtRisk)} at risk`,
    ...ledger.lines.map(({ item, state, claimed, citations }) => `${at + 1} ${item} ${state} ${toDecimal(claimed)} ${JSON.stringify(citations.map(withoutColumn))}`),
  ];
}

function indexText({ points, maximum, percent, state }: Index): string {
  const doubts = state.kind === 'provisional' ? [...state.because].sort().join(',') : '';
  return `${toDecimal(points)}/${toDecimal(maximum)} ${percent === null ? '-' : toDecimal(percent)} ${state.kind} ${doubts}`;
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** Formulas and cells are addresses; of a list of cells their number counts, which a range would hide. */
function withoutAddress(key: string, value: unknown): unknown {
  if (key === 'shown' || typeof value !== 'string') return value;
  return value.startsWith('=') || ADDRESS.test(value) ? '@' : value;
}

function withoutColumn({ type, reference, date, link }: PlacedCitation) {
  return { type, reference, date, link };
}
