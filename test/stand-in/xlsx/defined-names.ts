import { strFromU8, unzipSync } from 'fflate';
import { WHOLE_WORKBOOK } from '../workbook/defined-names';
import type { IdentifiedSheet } from './load-xlsx';

/**
 * Names for cells, for Univer's formulas; names that belong to one sheet (print areas) stay with the sheet. Read from the file
 * itself, because exceljs forgets which of them are hidden.
 */
export function definedNamesResource(bytes: Uint8Array, sheets: readonly IdentifiedSheet[]): { readonly name: string; readonly data: string } {
  const names = namesIn(bytes)
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, formula, sheetIndex, hidden }, index) => ({
      id: `name-${index + 1}`,
      name,
      formulaOrRefString: formula,
      localSheetId: sheetIndex === null ? WHOLE_WORKBOOK : (sheets[sheetIndex]?.id ?? WHOLE_WORKBOOK),
      hidden,
    }));
  return { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(names.map((defined) => [defined.id, defined]))) };
}

interface NameInFile {
  readonly name: string;
  readonly formula: string;
  readonly sheetIndex: number | null;
  readonly hidden: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

function namesIn(bytes: Uint8Array): NameInFile[] {
  const part = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK })[WORKBOOK];
  const xml = part === undefined ? '' : strFromU8(part);
  return [...xml.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)].map(([, attributes = '', formula = '']) => {
    const attribute = (name: string): string | null => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
    const sheetIndex = attribute('localSheetId');
    return {
      name: unescaped(attribute('name') ?? ''),
      formula: unescaped(formula),
      sheetIndex: sheetIndex === null ? null : Number(sheetIndex),
      hidden: ['1', 'true'].includes(attribute('hidden') ?? ''),
    };
  });
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(xml: string): string {
  return xml.replace(/&(\w+);/g, (entity, name: string) => CHARACTERS[name] ?? entity);
}
