/** The formula with its sheets under the names that they have now; `names`: the new one by the old. */
export function withSheetsRenamed(formula: string, names: ReadonlyMap<string, string>): string {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  return formula.replace(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/gu, (written, inQuotes: string | undefined, plain: string | undefined) => {
    const name = inQuotes?.replaceAll("''", "'") ?? plain ?? '';
    const now = names.get(name) ?? name;
    return now === name ? written : quoted(now);
  });
}
