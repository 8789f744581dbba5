import { findTables } from '../../table/find-tables';
import { foldText } from '../../workbook/folded-text';
import { Followed } from '../../workbook/followed';
import { bottomOf } from '../../workbook/snapshot';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { EvidenceList } from './evidence-list';
import { listHeadingAt } from './list-headings';
import { readEvidenceList } from './read-evidence-list';

const LIST_OF_EVIDENCE =
  /\b(?:danh (?:muc|sach)|dm)\b[^.;:]{0,40}\b(?:kiem chung|minh chung|chung minh|tlkc|tlmc)\b|\b(?:evidence list|list of evidence)\b/;
/** Most cells say nothing of the kind, and folding each of them is what would make a large workbook slow. */
const MAY_SAY_LIST = /danh|dm|evidence/i;
const SHORTEST_TITLE = 'dm tlkc'.length;
const LONGEST_TITLE = 150;

/** A title, its unit and its year stand between the words and the headings. */
const MOST_ROWS_FROM_TITLE = 10;

/** Every rule that asks about a workbook's lists is given the same. */
const FOUND = new Followed<Looked>();

/** The evidence lists of a workbook that name at least one document, by sheets and from top to bottom. */
export function findEvidenceLists({ sheets }: WorkbookSnapshot): readonly EvidenceList[] {
  return sheets.flatMap((snapshot) => listsOn(snapshot));
}

interface Looked {
  readonly lists: readonly EvidenceList[];
  /** Neither the sheet's name nor any row says that there is a list. */
  readonly nothingSaysSo: boolean;
}

function listsOn(snapshot: SheetSnapshot): readonly EvidenceList[] {
  return FOUND.at(snapshot.sheet, snapshot, [], {
    anew: () => {
      const nothingSaysSo = !saysList(snapshot.sheet.name) && !snapshot.values.some(titled);
      return { nothingSaysSo, lists: nothingSaysSo ? [] : lookForLists(snapshot) };
    },
    follow: (before, rows) => (before.nothingSaysSo && !rows.some((row) => titledIn(snapshot, row)) ? before : null),
  }).lists;
}

/** Under a sheet's name or a title that says so, headings of documents that are no scoring table's. */
function lookForLists(snapshot: SheetSnapshot): EvidenceList[] {
  const isListSheet = saysList(snapshot.sheet.name);
  const lists: EvidenceList[] = [];
  let title = isListSheet ? snapshot.top : -Infinity;
  for (let row = snapshot.top; row < bottomOf(snapshot); row += 1) {
    if (titledIn(snapshot, row)) title = row;
    const heading = isListSheet || row - title <= MOST_ROWS_FROM_TITLE ? listHeadingAt(snapshot, row) : null;
    if (heading === null || isInScoringHeading(snapshot, row)) continue;
    const list = readEvidenceList(snapshot, row, heading);
    if (list.documents.length > 0) lists.push(list);
    row = list.bottom - 1;
  }
  return lists;
}

function titledIn(snapshot: SheetSnapshot, row: number): boolean {
  return titled(snapshot.values[row - snapshot.top] ?? []);
}

function titled(cells: readonly CellValue[]): boolean {
  for (const value of cells) if (typeof value === 'string' && saysList(value)) return true;
  return false;
}

function saysList(text: string): boolean {
  return text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && MAY_SAY_LIST.test(text) && LIST_OF_EVIDENCE.test(foldText(text));
}

/** A scoring table has columns of documents too, and its title may speak of them. */
function isInScoringHeading(snapshot: SheetSnapshot, row: number): boolean {
  return findTables(snapshot).some(({ heading }) => heading.top <= row && row <= heading.bottom);
}
