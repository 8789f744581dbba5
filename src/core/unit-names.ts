import type { Scoresheet } from './scoresheet/scoresheet';
import { foldSpaces } from './workbook/folded-text';

/** Units by name; those that share one are told apart by their sheets, and then by number. */
export function unitNames(units: readonly Pick<Scoresheet, 'unit' | 'sheet'>[]): string[] {
  const plain = units.map(({ unit, sheet }) => foldSpaces(unit ?? sheet.name));
  const withSheets = plain.map((name, at) => (isShared(name, plain) ? `${name} (${units[at]?.sheet.name ?? ''})` : name));
  return withSheets.map((name, at) => {
    const before = withSheets.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name} #${before + 1}`;
  });
}

function isShared(name: string, names: readonly string[]): boolean {
  return names.filter((other) => other === name).length > 1;
}
