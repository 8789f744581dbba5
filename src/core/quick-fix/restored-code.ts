import type { FindingOf } from '../finding';
import { codeToken } from '../framework/code-token';
import { possibleCodes } from '../framework/damaged-code';
import type { Numbers } from '../framework/damaged-code';
import { printedCode } from '../framework/printed-code';
import type { PrintedCode } from '../framework/printed-code';
import { isFormula } from '../workbook/snapshot';
import type { Cell } from '../workbook/snapshot';
import type { QuickFix } from './quick-fix';

/**
 * The code as it was typed, as text: of what Excel may have made this of, that which the recovered code ends with (the rest
 * is the area's, where points count from it).
 */
export function restoredCode({ place, facts: { code } }: FindingOf<'code-damaged'>, cell: Cell): QuickFix | null {
  const printed = printedCode(cell);
  if (code === null || printed === null || isFormula(cell.content)) return null;
  const [typed, ...others] = everyReading(printed).filter((numbers) => `.${code}`.endsWith(`.${numbers.join('.')}`));
  if (typed === undefined || others.length > 0) return null;
  const change = { ...place, from: cell.content, to: typed.join(signBetween(printed)) };
  return { kind: 'code-restored', changes: [change] };
}

function everyReading(printed: PrintedCode): readonly Numbers[] {
  return possibleCodes(printed, codeToken(printed.text)) ?? [];
}

/** Excel groups digits only of what was typed with commas. */
function signBetween({ storedAs }: PrintedCode): string {
  return storedAs === 'grouped-number' ? ',' : '.';
}
