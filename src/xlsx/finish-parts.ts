import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toA1 } from '../core/workbook/cell-ref';
import type { CellLink, SheetPlan } from '../core/workbook/workbook-plan';
import { chartPart, drawingPart, relationshipPart } from './chart-part';
import { quotedSheet } from './quoted-sheet';
import { xmlText } from './xml-text';

/**
 * The file with what exceljs does not write: charts, rows that grow, and links to cells as Excel writes them (exceljs makes of
 * each a link to another file). The file's sheets are those of the plans, in their order.
 */
export function withFinishedParts(file: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  if (plans.every(({ chart = null, links = [], fitsRows = false }) => chart === null && links.length === 0 && !fitsRows)) return file;
  const parts = unzipSync(file);
  const rewrite = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  for (const [at, { name, links = [], chart = null, fitsRows = false }] of plans.entries()) {
    const number = at + 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    if (links.length > 0) rewrite(path, (xml) => withLinks(xml, links));
    if (fitsRows) rewrite(path, withGrowingRows);
    if (chart === null) continue;
    rewrite(path, withDrawing);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = strToU8(relationshipPart('drawing', `../drawings/drawing${number}.xml`));
    parts[`xl/drawings/drawing${number}.xml`] = strToU8(drawingPart(chart));
    parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = strToU8(relationshipPart('chart', `../charts/chart${number}.xml`));
    parts[`xl/charts/chart${number}.xml`] = strToU8(chartPart(chart, name));
    rewrite('[Content_Types].xml', (xml) => withContentTypes(xml, number));
  }
  return zipSync(parts);
}

/** The order of a sheet's elements is laid down: links come before whatever is about printing. */
function withLinks(xml: string, links: readonly CellLink[]): string {
  const elements = links.map((link) => {
    const location = `${quotedSheet(link.sheet)}!${toA1(link.to)}`;
    return `<hyperlink ref="${toA1(link)}" location="${xmlText(location)}"/>`;
  });
  return xml.replace(/(?=<printOptions|<pageMargins)/, () => `<hyperlinks>${elements.join('')}</hyperlinks>`);
}

/** A height that was set is kept whatever is written into the row later; one that was only found grows with it. */
function withGrowingRows(xml: string): string {
  return xml.replaceAll(' customHeight="1"', '');
}

function withDrawing(xml: string): string {
  return xml.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>');
}

const TYPES = 'application/vnd.openxmlformats-officedocument';

function withContentTypes(xml: string, number: number): string {
  return xml.replace(
    '</Types>',
    `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${TYPES}.drawing+xml"/>` +
      `<Override PartName="/xl/charts/chart${number}.xml" ContentType="${TYPES}.drawingml.chart+xml"/></Types>`,
  );
}
