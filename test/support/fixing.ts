import type { Finding } from '../../src/core/finding';
import type { QuickFix } from '../../src/core/quick-fix/quick-fix';
import type { Review } from '../../src/core/review-result';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellChange } from '../../src/core/workbook/change-set';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { toldShort } from './accepting';
import { calculated } from './calculate';
import { InMemoryWorkbook } from './in-memory-workbook';

/** `SC07 D4: "0,5" → 0.5`, texts between quotation marks; `SC07 D4: no` where there is no quick fix. */
export function toldFixes({ findings, quickFixes }: Pick<Review, 'findings' | 'quickFixes'>, codes: readonly string[]): string[] {
  return findings.filter(({ code }) => codes.includes(code)).map((finding) => `${toldShort(finding)}: ${toldFix(quickFixes.get(finding))}`);
}

function toldFix(fix: QuickFix | undefined): string {
  return fix === undefined ? 'no' : fix.changes.map((change) => toldChange(change)).join(', ');
}

function toldChange({ from, to, numberFormat }: CellChange): string {
  const told = (content: CellContent): string => (typeof content === 'string' && !content.startsWith('=') ? `"${content}"` : String(content));
  return `${told(from)} → ${told(to)}${numberFormat === undefined ? '' : ` {${numberFormat.from} → ${numberFormat.to}}`}`;
}

/** The workbook once these cells have been written, as Excel would show it. */
export async function fixed(snapshot: WorkbookSnapshot, { changes }: QuickFix): Promise<WorkbookSnapshot> {
  const workbook = new InMemoryWorkbook(snapshot);
  await workbook.apply({ cells: changes, marks: [] });
  return calculated(await workbook.read());
}

/** `SC07 Bảng điểm!D4` */
export function toldWhere({ code, place }: Finding): string {
  return `${code} ${place.sheet.name}!${toA1(place)}`;
}
