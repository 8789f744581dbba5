import { SIGNED_COLUMNS } from './signed-columns';
import type { FrameworkChange, SignOff, SignOffChange, SignOffState } from './sign-off';
import { hashOfRows } from './sign-off';
import type { Signable } from './signable';
import { itemOfRow } from './signed-rows';
import type { PlacedRow, SignedRow } from './signed-rows';

/** Whether what was signed is still what stands there, and what is otherwise. */
export function compareSignOff(signOff: SignOff, now: Signable): SignOffState {
  const from = signOff.texts.fingerprint === '' ? null : signOff.texts.fingerprint;
  const isSameFramework = from === now.fingerprint;
  if (isSameFramework && signOff.texts.cells === hashOfRows(now.rows)) return { kind: 'holding', signOff };
  const all = changesBetween(signOff.rows, now.rows);
  const changes = all.filter((change) => !isOfTerms(change));
  // A sheet that is known by no other name than its own may be called otherwise.
  if (isSameFramework && changes.length === 0) return { kind: 'holding', signOff };
  return { kind: 'changed', signOff, changes, framework: isSameFramework ? null : frameworkChange(from, now.fingerprint, all) };
}

function frameworkChange(from: string | null, to: string | null, changes: readonly SignOffChange[]): FrameworkChange {
  const items = changes.filter(isOfTerms).map(({ item }) => item);
  return { from, to, items: from === null || to === null ? [] : [...new Set(items)] };
}

type ValueChange = Extract<SignOffChange, { readonly kind: 'value' }>;

function isOfTerms(change: SignOffChange): change is ValueChange {
  return change.kind === 'value' && change.column === 'terms';
}

/** What is otherwise in the second than in the first: unit by unit, as the second has them. */
export function changesBetween(before: readonly SignedRow[], now: readonly PlacedRow[]): SignOffChange[] {
  const [old, present] = [byUnit(before), byUnit(now)];
  const gone = [...old.keys()].filter((unit) => !present.has(unit));
  const come = [...present.keys()].filter((unit) => !old.has(unit));
  const isRenaming = gone.length === come.length;
  const nameBefore = new Map(isRenaming ? come.map((unit, at) => [unit, gone[at] ?? unit]) : []);
  return [
    ...[...present].flatMap(([unit, rows]): SignOffChange[] => {
      const earlier = old.get(nameBefore.get(unit) ?? unit);
      if (earlier === undefined) return added(unit, rows);
      return [...renamed(nameBefore.get(unit) ?? unit, unit, rows), ...changesInUnit(earlier, rows)];
    }),
    ...(isRenaming ? [] : gone.map((unit): SignOffChange => ({ kind: 'unit-removed', unit, items: old.get(unit)?.length ?? 0 }))),
  ];
}

function byUnit<Row extends SignedRow>(rows: readonly Row[]): Map<string, Row[]> {
  return grouped(rows, ({ unit }) => unit);
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const others = groups.get(keyOf(row));
    if (others === undefined) groups.set(keyOf(row), [row]);
    else others.push(row);
  }
  return groups;
}

function added(unit: string, rows: readonly PlacedRow[]): SignOffChange[] {
  const [first] = rows;
  return first === undefined ? [] : [{ kind: 'unit-added', unit, items: rows.length, place: first.placeOf(null) }];
}

/** A unit that is called after its sheet has no name of its own to lose. */
function renamed(from: string, to: string, [first]: readonly PlacedRow[]): SignOffChange[] {
  if (from === to || first === undefined) return [];
  const place = first.placeOf(null);
  return to === place.sheet.name ? [] : [{ kind: 'unit-renamed', from, to, place }];
}

function changesInUnit(before: readonly SignedRow[], now: readonly PlacedRow[]): SignOffChange[] {
  const earlier = grouped(before, itemOfRow);
  const present = grouped(now, itemOfRow);
  const gone = [...earlier].filter(([item]) => !present.has(item)).flatMap(([, rows]) => rows);
  return [...[...present].flatMap(([item, rows]) => changesInRows(earlier.get(item) ?? [], rows)), ...gone.map(removed)];
}

/** Rows of one item: those that say the same belong together wherever they stand, the others one after the other. */
function changesInRows(before: readonly SignedRow[], now: readonly PlacedRow[]): SignOffChange[] {
  const left = [...before];
  const others = now.filter((row) => {
    const same = left.findIndex((each) => SIGNED_COLUMNS.every((column) => each.values[column] === row.values[column]));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return [
    ...others.flatMap((row, at): SignOffChange[] => {
      const { unit, item, name } = row;
      const old = left[at];
      return old === undefined ? [{ kind: 'item-added', unit, item, name, place: row.placeOf(null) }] : valueChanges(old, row);
    }),
    ...left.slice(others.length).map(removed),
  ];
}

function removed({ unit, item, name }: SignedRow): SignOffChange {
  return { kind: 'item-removed', unit, item, name };
}

function valueChanges(before: SignedRow, now: PlacedRow): SignOffChange[] {
  return SIGNED_COLUMNS.flatMap((column): SignOffChange[] => {
    const [from, to] = [before.values[column] ?? '', now.values[column] ?? ''];
    const { unit, item, name } = now;
    return from === to ? [] : [{ kind: 'value', unit, item, name, column, from, to, place: now.placeOf(column) }];
  });
}
