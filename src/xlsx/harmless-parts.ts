import { WorkbookError } from '../session/workbook';

type Parts = ReadonlyMap<string, Uint8Array>;

/** Looking through so many pairs of a cell and a formula for a range takes SheetJS some seconds. */
const MOST_PAIRS = 3e8;

const LINKS = /(<(?:\w+:)?)hyperlink(?=\s)/g;
const RANGE_FORMULAS = /\bt=["']array["']/g;
const CELLS = /<(?:\w+:)?c[\s>]/g;

/**
 * The same parts, of which SheetJS makes no more than there is in them. It makes a cell of each that a link lies over, and one link
 * of fifty letters may lie over seventeen thousand million; nothing here asks for links, so it is shown none. It looks for each cell
 * through all formulas for ranges, of which Excel's own files have few.
 */
export function harmlessParts(parts: Parts): Parts {
  return new Map([...parts].map(([path, bytes]) => [path, harmless(bytes)]));
}

function harmless(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  const formulas = countOf(RANGE_FORMULAS, xml);
  if (formulas > 0 && formulas * countOf(CELLS, xml) > MOST_PAIRS) throw new WorkbookError({ kind: 'too-large' });
  return xml.includes('hyperlink') ? new TextEncoder().encode(xml.replace(LINKS, '$1no-link')) : bytes;
}

function countOf(pattern: RegExp, xml: string): number {
  let count = 0;
  while (pattern.test(xml)) count += 1;
  return count;
}
