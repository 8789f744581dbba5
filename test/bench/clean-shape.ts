import { NUMBERINGS } from '../support/print-codes';
import type { Numbering } from '../support/print-codes';
import type { Choices } from './choices';
import type { Shape } from './model';

/** Codes that tell a node by themselves, wherever its row stands. */
export const WHOLE_CODES: readonly Numbering[] = ['dotted', 'dotted-with-point', 'with-commas', 'words-before'];

/** What a workbook may have, as different as they come; whatever contradicts itself is left out. */
export function cleanShape(choose: Choices): Shape {
  const framework = choose.of(['sheet', 'sheet', 'sheet', 'sheet', 'sheet', 'sheet', 'outside', 'none']);
  const rounds = choose.of([0, 0, 1, 1, 2] as const);
  const deducted = rounds > 0 && choose.inHundred(25);
  const survey = framework !== 'none' && !deducted && choose.inHundred(45);
  // Beside a survey, an index of the unit's own stage would measure another maximum than the one on its row.
  const mayHaveIndex = !survey || rounds > 0;
  const explanation = choose.of(['none', 'own-column', 'with-evidence'] as const);
  const numbering = numberingOf(choose);
  return {
    units: choose.of([1, 1, 1, 2]),
    rounds,
    survey,
    deducted,
    index: mayHaveIndex ? choose.of(['none', 'number', 'percentage'] as const) : 'none',
    total: choose.inHundred(85),
    bonus: choose.inHundred(50),
    penalty: choose.inHundred(40),
    opinions: rounds === 0 ? 'none' : rounds === 1 ? choose.of(['one', 'one', 'none'] as const) : choose.of(['one', 'one-a-round', 'one-a-round'] as const),
    explanation,
    measured: framework !== 'none' && choose.inHundred(50),
    list: choose.inHundred(45),
    optionsOnSheet: choose.inHundred(50),
    notApplicable: framework === 'none' ? 'any' : choose.of(['any', 'none', 'one-item'] as const),
    asksExplanations: framework !== 'none' && explanation === 'own-column' && choose.inHundred(50),
    framework,
    numbering,
    frameworkNumbering: numberingOf(choose),
    decimalMark: choose.of([',', '.']),
    signatures: choose.inHundred(50),
  };
}

function numberingOf(choose: Choices): Numbering {
  return choose.inHundred(50) ? 'dotted' : (choose.among(NUMBERINGS) ?? 'dotted');
}
