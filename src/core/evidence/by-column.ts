/** What was found on a row, cell by cell. */
export function byColumn<Found extends { readonly column: number }>(found: readonly Found[]): (readonly [column: number, found: readonly Found[]])[] {
  if (found.length === 0) return [];
  const columns = new Set(found.map(({ column }) => column));
  return [...columns].map((column) => [column, found.filter((each) => each.column === column)]);
}
