import { kindAtEnd, kindOfSymbol } from './name-kinds';
import { isYearRun } from './name-runs';
import type { NameRun } from './name-runs';

/** What files and their pages are numbered after. */
const SCANS = new Set([
  ...['scan', 'img', 'image', 'anh', 'hinh', 'photo', 'page'],
  ...['file', 'tep', 'ver', 'version', 'copy', 'part', 'doc', 'dsc'],
]);

/** What no document's number comes after: months, annexes, copies, scans… */
const ORDERED = new Set([
  ...['thang', 'thg', 'nam', 'ngay', 'quy', 'lan', 'thu', 'dot', 'ky', 'khoa', 'luc'],
  ...['pl', 'bieu', 'mau', 'ban', 'trang', 'phan', 'tap', 'tuan', 'to', 'muc', 'chi'],
  ...SCANS,
]);

export function isOrdered({ gap }: NameRun, before: readonly string[]): boolean {
  const nearest = before.at(-1);
  if (kindAtEnd(before).words > 0) return false;
  // `H1`, `T3`, `v2`
  return nearest !== undefined && (ORDERED.has(nearest) || (nearest.length === 1 && gap === ''));
}

const MOST_COUNTED = 12;

/** `Bao cao 6 thang`, but not `12 thang 10`. */
export function isCounted(runs: readonly NameRun[], at: number): boolean {
  const next = runs[at + 1];
  if (next === undefined || !['thang', 'tuan', 'trang'].includes(next.text)) return false;
  return Number(runs[at]?.text) <= MOST_COUNTED && runs[at + 2]?.isNumber !== true;
}

/** `scan 12-QD-UBND` is the scan of a document; `quy 1 UBND` is a quarter of the year, `thang 5 BC` a month. */
export function isOfDocumentAllTheSame(runs: readonly NameRun[], at: number, before: readonly string[], symbol: string): boolean {
  const [first, next] = [runs[at + 1], runs[at + 2]];
  if (first === undefined) return false;
  if (kindOfSymbol(first.text).size === 0) return symbol !== '' && first.gap === '';
  const mayStandApart = SCANS.has(before.at(-1) ?? '');
  if (!mayStandApart && /\s/.test(first.gap)) return false;
  return next === undefined || !isDocumentsOwn(next);
}

/** `PL2-QD 876` is the annex of that decision; `scan 12-QD-2` is the second of two scans. */
function isDocumentsOwn(number: NameRun): boolean {
  if (!number.isNumber || number.gap === '' || isYearRun(number)) return false;
  return number.text.length > 1 || /\s/.test(number.gap);
}
