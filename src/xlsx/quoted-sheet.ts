/** A sheet's name as formulas write it: `'Khung tiêu chí'`. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
