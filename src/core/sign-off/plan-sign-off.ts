import type { Index } from '../indices/stage-indices';
import type { Review } from '../review-result';
import type { Stage } from '../scoresheet/scoresheet';
import { writtenMoment } from '../waivers/written-moment';
import { toA1 } from '../workbook/cell-ref';
import type { CellRef } from '../workbook/cell-ref';
import type { CellChange, ChangeSet, OwnSheet } from '../workbook/change-set';
import { freeSheetName } from '../workbook/free-sheet-name';
import { bottomOf, cellAt, rightOf } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { hashOfRows, sealOf, SIGN_OFF_FIELDS } from './sign-off';
import type { SignOff, SignOffField } from './sign-off';
import { ownCells, signOffOn, signOffSheets } from './sign-off-sheet';
import type { SignOffSheet } from './sign-off-sheet';
import { COLUMN_OF_HEADING } from './sign-off-words';
import type { SignOffColumn } from './sign-off-words';
import { foldLabel } from '../workbook/folded-text';
import { unitNames } from '../unit-names';
import { signableIn } from './signable';
import { SIGNED_COLUMNS } from './signed-columns';
import type { SignedRow } from './signed-rows';
import { keptText } from './signed-values';

/** The words of the sheet that keeps a sign-off; `core` knows no language. */
export interface SignOffWording {
  /** At most 25 characters: a number may have to follow. */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly fields: Readonly<Record<SignOffField, string>>;
  readonly headings: Readonly<Record<SignOffColumn, string>>;
  readonly framework: (review: Pick<Review, 'framework'>) => string;
  readonly verdict: (review: Pick<Review, 'verdict'>) => string;
  readonly counts: (review: Pick<Review, 'findings' | 'accepted'>) => string;
  readonly index: (units: readonly SignedIndex[]) => string;
}

/** The total index of a unit's last stage. */
export interface SignedIndex {
  readonly unit: string;
  readonly stage: Stage;
  readonly total: Index;
}

/** In characters, as Excel measures them. */
const WIDTHS: Readonly<Record<SignOffColumn, number>> = {
  ...{ unit: 24, item: 9, name: 36, maximum: 9, self: 10, 'appraised-1': 10, 'appraised-2': 10, survey: 10, achieved: 10, deducted: 9 },
  ...{ index: 10, evidence: 40, explanation: 40, 'later-evidence': 40, 'later-explanation': 40, terms: 14 },
};

/** Who signs, and when: local time to the minute, `2024-02-24T08:30`. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** What is written, and the sign-off that stands there then. */
export interface PlannedSignOff {
  readonly changes: ChangeSet;
  readonly signOff: SignOff;
}

/** Writes a sign-off over the one that stands there, or on a sheet of its own; a damaged one is left as it is. */
export function planSignOff(snapshot: WorkbookSnapshot, review: Review, { by, at }: Signature, wording: SignOffWording): PlannedSignOff {
  const { rows, fingerprint } = signableIn(review);
  const unsealed = {
    ...{ by: keptText(by), at: writtenMoment(at), framework: keptText(wording.framework(review)), fingerprint: fingerprint ?? '' },
    ...{
      verdict: keptText(wording.verdict(review)),
      counts: keptText(wording.counts(review)),
      index: keptText(wording.index(signedIndices(review))),
    },
    cells: hashOfRows(rows),
  };
  const texts = { ...unsealed, seal: sealOf({ texts: unsealed, rows }) };
  const own = wholeSheets(snapshot)[0] ?? null;
  const name =
    own?.snapshot.sheet.name ??
    freeSheetName(
      wording.sheet,
      snapshot.sheets.map(({ sheet }) => sheet.name),
    );
  const sheet = laidOut(name, texts, rows, wording);
  const signOff = { sheet: own?.snapshot.sheet ?? { id: name, name }, texts, rows };
  if (own === null) return { changes: { cells: [], marks: [], sheets: [{ kind: 'make', sheet }] }, signOff };
  return { changes: { cells: overwritten(own, sheet.rows), marks: [] }, signOff };
}

/** Takes every whole sign-off out again: with its sheet, unless somebody has written on it besides. */
export function planSignOffWithdrawal(snapshot: WorkbookSnapshot): ChangeSet {
  const sheets = wholeSheets(snapshot);
  const alone = sheets.filter((own) => !bearsMore(own));
  return {
    cells: sheets.filter(bearsMore).flatMap((own) => overwritten(own, [])),
    marks: [],
    sheets: alone.map(({ snapshot: own }) => ({ kind: 'remove', sheet: asItStands(own) })),
  };
}

function wholeSheets(snapshot: WorkbookSnapshot): SignOffSheet[] {
  return signOffSheets(snapshot).filter((sheet) => signOffOn(sheet) !== null);
}

function bearsMore(own: SignOffSheet): boolean {
  const ours = new Set(ownCells(own).map(toA1));
  const { contents, top, left } = own.snapshot;
  return contents.some((cells, down) =>
    cells.some((content, across) => content !== '' && !ours.has(toA1({ row: top + down, column: left + across }))),
  );
}

function signedIndices({ sheets }: Review): SignedIndex[] {
  const names = unitNames(sheets.map(({ scoresheet }) => scoresheet));
  return sheets.flatMap(({ stages }, at) => {
    const last = stages.at(-1);
    return last === undefined ? [] : [{ unit: names[at] ?? '', stage: last.stage, total: last.total }];
  });
}

function laidOut(name: string, texts: SignOff['texts'], rows: readonly SignedRow[], wording: SignOffWording): OwnSheet {
  const holding = SIGNED_COLUMNS.filter((column) => rows.some(({ values }) => values[column] !== undefined));
  const columns: readonly SignOffColumn[] = ['unit', 'item', 'name', ...holding];
  const above = [[wording.title], [wording.note], ...SIGN_OFF_FIELDS.map((field) => [wording.fields[field], texts[field]]), []];
  const table = rows.map(({ unit, item, name: named, values }) => [unit, item, named, ...holding.map((column) => values[column] ?? '')]);
  return {
    name,
    rows: [...above, columns.map((column) => wording.headings[column]), ...table],
    headingRow: above.length,
    columnWidths: columns.map((column) => WIDTHS[column]),
  };
}

/** Text whatever Excel would make of it. */
function alwaysText(text: string): string {
  return text === '' || text.startsWith("'") ? text : `'${text}`;
}

/** Our cells from what stands there to what belongs there; what is left of an older, longer sign-off becomes blank. */
function overwritten(own: SignOffSheet, rows: readonly (readonly string[])[]): CellChange[] {
  const { sheet } = own.snapshot;
  const written = rows.flatMap((texts, row) => texts.map((_, column): CellRef => ({ row, column })));
  const cells = new Map([...ownCells(own), ...written].map((cell) => [toA1(cell), cell]));
  return [...cells.values()].flatMap(({ row, column }) => {
    const { content } = cellAt(own.snapshot, row, column);
    const text = rows[row]?.[column] ?? '';
    // What is put back by an undo has to be a text again.
    const from = typeof content === 'string' ? alwaysText(content) : content;
    return keptText(String(content)) === text ? [] : [{ sheet, row, column, from, to: alwaysText(text) }];
  });
}

function asItStands(own: SheetSnapshot): OwnSheet {
  const columns = Array.from({ length: rightOf(own) }, (_, column) => column);
  const rows = Array.from({ length: bottomOf(own) }, (_, row) => columns.map((column) => String(cellAt(own, row, column).content)));
  const headingRow = SIGN_OFF_FIELDS.length + 3;
  return { name: own.sheet.name, rows, headingRow, columnWidths: columns.map((column) => widthBelow(rows[headingRow]?.[column] ?? '')) };
}

/** As wide as it was made, by its heading in whichever language. */
function widthBelow(heading: string): number {
  return WIDTHS[COLUMN_OF_HEADING.get(foldLabel(heading)) ?? 'self'];
}
