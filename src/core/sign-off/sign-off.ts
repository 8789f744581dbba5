import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { sha256 } from '@noble/hashes/sha2';
import type { Place } from '../finding';
import type { SheetRef } from '../workbook/snapshot';
import { SIGNED_COLUMNS } from './signed-columns';
import type { SignedColumn } from './signed-columns';
import type { SignedRow } from './signed-rows';

/** What stands above the table of signed values, one line each. `cells`: hash of the values; `seal`: hash of all of it. */
export const SIGN_OFF_FIELDS = ['by', 'at', 'framework', 'fingerprint', 'verdict', 'counts', 'index', 'cells', 'seal'] as const;
export type SignOffField = (typeof SIGN_OFF_FIELDS)[number];

/** Someone's statement that these are the results: as it stands in the workbook, whole and untouched. */
export interface SignOff {
  readonly sheet: SheetRef;
  /** In the words in which they were written. */
  readonly texts: Readonly<Record<SignOffField, string>>;
  readonly rows: readonly SignedRow[];
}

/** What has become of a sign-off. */
export type SignOffState =
  | { readonly kind: 'unsigned' }
  /** There is one, but something in it is missing or was typed over: it says nothing any more. */
  | { readonly kind: 'unreadable'; readonly sheet: SheetRef }
  | { readonly kind: 'holding'; readonly signOff: SignOff }
  | {
      readonly kind: 'changed';
      readonly signOff: SignOff;
      readonly changes: readonly SignOffChange[];
      /** `null`: it is the same. */
      readonly framework: FrameworkChange | null;
    };

/** What is otherwise than it was signed. Texts as they are kept: numbers as decimal strings with a point, `''` for blank. */
export type SignOffChange =
  | {
      readonly kind: 'value';
      readonly unit: string;
      readonly item: string;
      readonly name: string;
      readonly column: SignedColumn;
      readonly from: string;
      readonly to: string;
      readonly place: Place;
    }
  | { readonly kind: 'item-added'; readonly unit: string; readonly item: string; readonly name: string; readonly place: Place }
  | { readonly kind: 'item-removed'; readonly unit: string; readonly item: string; readonly name: string }
  | { readonly kind: 'unit-added'; readonly unit: string; readonly items: number; readonly place: Place }
  | { readonly kind: 'unit-removed'; readonly unit: string; readonly items: number }
  | { readonly kind: 'unit-renamed'; readonly from: string; readonly to: string; readonly place: Place };

export interface FrameworkChange {
  /** `null`: there was, or is, none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Items about which it lays down something else; empty where only its general part is another, or one of the two is none. */
  readonly items: readonly string[];
}

/** Hash of the signed values; the order of rows and units does not count. */
export function hashOfRows(rows: readonly SignedRow[]): string {
  return hashOf(inOrder(rows).map(({ unit, item, values }) => [unit, item, ...SIGNED_COLUMNS.map((column) => values[column] ?? '')]));
}

/** Hash of all that a sign-off says. */
export function sealOf({ texts, rows }: Pick<SignOff, 'rows'> & { readonly texts: Omit<SignOff['texts'], 'seal'> }): string {
  const { by, at, framework, fingerprint, verdict, counts, index, cells } = texts;
  return hashOf([
    by,
    at,
    framework,
    fingerprint,
    verdict,
    counts,
    index,
    cells,
    inOrder(rows).map(({ unit, item, name }) => [unit, item, name]),
  ]);
}

function inOrder(rows: readonly SignedRow[]): SignedRow[] {
  const keyOf = ({ unit, item }: SignedRow): string => JSON.stringify([unit, item]);
  return [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function hashOf(form: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(form))))}`;
}
