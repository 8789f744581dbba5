import { rememberedByText } from '../workbook/remembered';

/** A part of a formula that may refer to something; texts, numbers and signs are left out. */
export interface FormulaWord {
  /** `quoted`: `'Bảng điểm'`, without its quotes; `bracketed`: `[Điểm]`, without its brackets. */
  readonly kind: 'plain' | 'quoted' | 'bracketed';
  readonly text: string;
  readonly start: number;
  /** One past its last letter. */
  readonly end: number;
}

/** One letter at a time where nothing else begins, so that no formula takes longer than its length. */
const PIECES =
  /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')*)'|\[(?<bracketed>[^[\]]*)\]|\d[\d.]*(?:E[-+]?\d+)?|(?<plain>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)|[^]/giu;

/** The words of any formula, understood or not. */
export const formulaWords = rememberedByText((formula): readonly FormulaWord[] =>
  [...formula.matchAll(PIECES)].flatMap(({ 0: piece, index: start, groups = {} }) =>
    (['quoted', 'bracketed', 'plain'] as const).flatMap((kind) => {
      const text = groups[kind];
      return text === undefined ? [] : [{ kind, text, start, end: start + piece.length }];
    }),
  ),
);

const OPENING_BRACKET = /\s*\(/y;

/** The function that makes cells of a text, so that no cell need be written in the formula. */
const INDIRECT = /^indirect$/i;

/** `(D5`, `+$D$5`: most formulas show at a glance that they take something from a cell. */
const CELL_AT_A_GLANCE = /[(=,+*/-]\$?[A-Z]{1,3}\$?\d{1,7}(?=[-),+*/:]|$)/;
const QUOTES = /["'[]/;

/** Whether a formula depends on any cell at all; `=4+5` does not. What is no function can only be cells, a name or a table. */
export function refersToCells(formula: string): boolean {
  if (CELL_AT_A_GLANCE.test(formula) && !QUOTES.test(formula)) return true;
  for (const { kind, text, end } of formulaWords(formula)) {
    OPENING_BRACKET.lastIndex = end;
    if (kind !== 'plain' || INDIRECT.test(text) || !OPENING_BRACKET.test(formula)) return true;
  }
  return false;
}
