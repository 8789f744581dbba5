import type { Place } from '../finding';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { sha256 } from '@noble/hashes/sha2';
import { evidenceForm, scoringForm } from '../framework/canonical-form';
import { toDecimal } from '../indices/points';
import { isItemNode, scoreNodes } from '../scoresheet/score-tree';
import type { ScoredSheet, ScoreNode } from '../scoresheet/score-tree';
import type { Entry, ScoredRow } from '../scoresheet/scoresheet';
import { foldSpaces } from '../workbook/folded-text';
import { placedColumns } from './signed-columns';
import type { SignedColumn } from './signed-columns';
import { derivedValues, itemValues, keptText, summaryValues } from './signed-values';
import type { SignedValues } from './signed-values';

/** What a row of a unit says that counts. Where it stands, and how it looks, does not belong to it. */
export interface SignedRow {
  readonly unit: string;
  /** The item's code; `Σ`, `+` and `–` for the total, bonus and penalty. Where an item stands twice, `1.2 (2)`. */
  readonly item: string;
  readonly name: string;
  readonly values: SignedValues;
}

/** A row with the cells that its values were read from. */
export interface PlacedRow extends SignedRow {
  readonly placeOf: (column: SignedColumn | null) => Place;
}

type UnplacedRow = Omit<PlacedRow, 'unit'>;

/** The rows of one unit that a sign-off is about: its items, what is printed on its branches, its total, bonus and penalty. */
export function signedRows(sheet: ScoredSheet, unitName: string): PlacedRow[] {
  const { scoresheet, tree } = sheet;
  const unit = keptText(unitName);
  const nodes = new Map(scoreNodes(tree.areas).map((node) => [node.code, node]));
  const placed = placedColumns(scoresheet.columns);
  const rowOf = ({ row }: ScoredRow, item: string, name: string, values: SignedValues): UnplacedRow => ({
    item,
    name: keptText(name),
    values,
    placeOf: (column) => ({
      sheet: scoresheet.sheet,
      row,
      column: (column === null ? undefined : placed.get(column)) ?? scoresheet.columns.code,
    }),
  });

  const entries = scoresheet.entries.map((entry) => {
    const node = nodes.get(entry.code);
    const isBranch = node !== undefined && !isItemNode(node);
    const values = isBranch
      ? derivedValues(entry, placed)
      : { ...itemValues(entry, placed), terms: sheet.framework === null ? '' : termsOf(node) };
    return rowOf(entry, keyOf(entry), entry.name, values);
  });
  return told([...entries, ...summaries(sheet, rowOf)], unit);

  function summaries({ scoresheet: { total, bonus, penalty } }: ScoredSheet, made: typeof rowOf): UnplacedRow[] {
    const beyond = [
      ['+', bonus],
      ['–', penalty],
    ] as const;
    return [
      ...(total === null ? [] : [made(total, 'Σ', '', derivedValues(total, placed))]),
      ...beyond.flatMap(([item, row]) =>
        row === null ? [] : [row, ...row.parts].map((each) => made(each, item, '', summaryValues(each, placed))),
      ),
    ];
  }
}

/** Rows that nothing but their order tells apart are known by their names. */
function keyOf({ code, name, identified }: Entry): string {
  const isTold = code !== '' && identified.by !== 'order' && identified.by !== 'nothing';
  return isTold ? code : foldSpaces(name);
}

const DIGITS = 12;

/** Digest of what the framework lays down about an item. */
function termsOf(node: ScoreNode | undefined): string {
  if (node === undefined) return '';
  const { name, maximum, responsibleAgency, terms } = node;
  const form = [
    foldSpaces(name),
    toDecimal(maximum),
    responsibleAgency,
    terms.scoredBy,
    scoringForm(terms.scoring),
    evidenceForm(terms.evidence),
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(form)))).slice(0, DIGITS);
}

/** Rows of one item are numbered; which of them comes first does not count. */
function told(rows: readonly UnplacedRow[], unit: string): PlacedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.item) ?? 0) + 1;
    seen.set(row.item, times);
    return { ...row, unit, item: times === 1 ? row.item : `${row.item} (${times})` };
  });
}

/** The item that a row is of, however often it stands there: `1.2 (2)` → `1.2`. */
export function itemOfRow({ item }: Pick<SignedRow, 'item'>): string {
  return item.replace(/ \(\d+\)$/, '');
}
