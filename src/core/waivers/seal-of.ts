import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Finding, Place } from '../finding';
import type { Scoresheet } from '../scoresheet/scoresheet';
import { toA1 } from '../workbook/cell-ref';
import { foldSpaces } from '../workbook/folded-text';
import { cellAt, isFormula } from '../workbook/snapshot';
import type { Cell, CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import { CellNames } from './cell-names';
import type { Waived } from './waiver';

/** What a review has read. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly scoresheets: readonly Scoresheet[];
}

/** Enough to keep apart all that one workbook can hold. */
const DIGITS = 20;

/** What an acceptance of this finding would be about. */
export function waivedBy(finding: Finding, read: ReadWorkbook): Waived {
  const { code, item, place } = finding;
  return { code, item, sheet: place.sheet.name, cell: toA1(place), seal: sealOf(finding, read) };
}

/**
 * SHA-256 over the rule, the unit, the item, the facts, and what stands in the cells that the finding is about. Where the cells
 * are, and how they look, does not count.
 */
export function sealOf({ code, item, place, facts }: Finding, { snapshot, scoresheets }: ReadWorkbook): string {
  const scoresheet = scoresheetAt(place, scoresheets);
  const cells = snapshot.sheets.find(({ sheet }) => sheet.id === place.sheet.id);
  const names = new CellNames(scoresheet, place);
  const contents =
    cells === undefined ? [] : concernedColumns(place, scoresheet).map((column) => standing(cellAt(cells, place.row, column), names));
  const form = [code, place.sheet.name, scoresheet?.unit ?? null, item, portable(facts, names), contents];
  return `cn-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(form)))).slice(0, DIGITS)}`;
}

/** Of tables beside each other, or units as columns, the one that the column belongs to. */
function scoresheetAt({ sheet, row, column }: Place, scoresheets: readonly Scoresheet[]): Scoresheet | null {
  const around = scoresheets.filter(({ sheet: { id }, headingTop, bottom }) => id === sheet.id && row >= headingTop && row < bottom);
  return around.find((each) => [...each.columns.scores.values()].includes(column)) ?? around[0] ?? null;
}

/** Evidence speaks for the score that is claimed, and an explanation stands in for it. */
function concernedColumns({ column }: Place, scoresheet: Scoresheet | null): number[] {
  if (scoresheet === null) return [column];
  const { texts, scores } = scoresheet.columns;
  const words = [texts.get('evidence'), texts.get('explanation')];
  if (!words.includes(column)) return [column];
  return [...new Set([...words, scores.get('self')])].filter((each) => each !== undefined);
}

/** A formula with what it comes to; a text without what nobody sees between its words. */
function standing({ content, value }: Cell, names: CellNames): readonly CellValue[] {
  if (isFormula(content)) return [names.inFormula(content), value];
  return [typeof content === 'string' ? foldSpaces(content) : content];
}

/** Free of addresses and of the order of keys. */
function portable(value: unknown, names: CellNames): unknown {
  if (typeof value === 'string') return names.inFact(foldSpaces(value));
  if (Array.isArray(value)) return value.map((each) => portable(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, portable(each, names)]);
}
