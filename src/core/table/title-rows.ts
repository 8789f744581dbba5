import { foldSpaces, foldText } from '../workbook/folded-text';
import { cellAt, rightOf } from '../workbook/snapshot';
import type { SheetSnapshot } from '../workbook/snapshot';

/** The texts above a table, row by row and line by line, spaces folded. */
export function titleTexts(snapshot: SheetSnapshot, from: number, headingTop: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(from, headingTop - MOST_TITLE_ROWS); row < headingTop; row += 1) {
    texts.push(...textsOfRow(snapshot, row));
  }
  return texts;
}

const MOST_TITLE_ROWS = 200;

function textsOfRow(snapshot: SheetSnapshot, row: number): string[] {
  const texts: string[] = [];
  for (let column = snapshot.left; column < rightOf(snapshot); column += 1) {
    const { value } = cellAt(snapshot, row, column);
    if (typeof value === 'string') texts.push(...value.split(/[\r\n]/).map(foldSpaces));
  }
  return texts.filter((text) => text !== '');
}

const UNIT_LABEL = /^(?:ten )?(?:don vi|co quan)(?: (?:tu )?(?:cham|danh gia|bao cao)[^:]*| duoc [^:]*)?:/;

/** `Đơn vị: Sở Nội vụ` → `Sở Nội vụ`; the name may stand in the next cell. `null` where no title names a unit. */
export function unitInTitles(titles: readonly string[]): string | null {
  const at = titles.findIndex((title) => UNIT_LABEL.test(foldText(title)));
  const label = titles[at];
  if (label === undefined) return null;
  const behindColon = label.slice(label.indexOf(':') + 1).trim();
  const unit = behindColon === '' ? (titles[at + 1] ?? '') : behindColon;
  return /[\p{L}\d]/u.test(unit) ? unit : null;
}
