import { isFormula } from '../core/workbook/snapshot';
import type { CellContent } from '../core/workbook/snapshot';

/** What Excel would turn into a number, a date or a truth value if it were typed: `0,5`, `31.50`, `1/2`, `50%`, `TRUE`. */
const TURNED_BY_EXCEL = /^\s*([-+(]?[\d.,]|true$|false$|#)/i;

/** The content as it has to be typed to stand in the cell unchanged. */
export function asTyped(content: CellContent): CellContent {
  if (typeof content !== 'string') return content;
  return TURNED_BY_EXCEL.test(content) ? `'${content}` : content;
}

/** What has to be typed so that nothing but a text can come of it. */
export function asText(text: string): string {
  return text === '' || text.startsWith("'") ? text : `'${text}`;
}

/** Whether a cell holds what we take it to hold; the apostrophe that makes a text a text does not come back from Excel. */
export function holds(found: CellContent, expected: CellContent): boolean {
  return withoutApostrophe(found) === withoutApostrophe(expected);
}

function withoutApostrophe(content: CellContent): CellContent {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

/** Excel may spell a formula of ours a little otherwise than we did. */
export function isSameContent(found: CellContent, written: CellContent): boolean {
  return holds(found, written) || (isFormula(found) && isFormula(written) && squeezed(found) === squeezed(written));
}

/** Where rows have moved, a number of ours may have come into a cell of texts, which makes a text of it; a formula of ours moves along. */
export function isMadeOf(found: CellContent, written: CellContent): boolean {
  if (isFormula(found) && isFormula(written)) return withoutPlaces(found) === withoutPlaces(written);
  return isSameContent(found, written) || (typeof written === 'number' && found === String(written));
}

function withoutPlaces(formula: string): string {
  return squeezed(formula).replace(/\$?[a-z]{1,3}\$?\d+/g, '');
}

function squeezed(formula: string): string {
  return formula.replace(/\s/g, '').toLowerCase();
}
