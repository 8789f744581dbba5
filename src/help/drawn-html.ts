import { HUNDRED, pointsFromNumber, toDecimal } from '../core/indices/points';
import { calendarDate } from '../core/workbook/calendar-date';
import { columnLetters } from '../core/workbook/cell-ref';
import type { Cell } from '../core/workbook/snapshot';
import { isFormula } from '../core/workbook/snapshot';
import { drawnCells, hiddenRowsDrawn } from './drawn-workbook';
import type { DrawnTable } from './drawn-workbook';
import { escaped } from './escaped';

/** A decimal string with a point as a language writes it. */
export type DecimalForm = (decimal: string) => string;

/**
 * A drawn sheet as Excel shows it: letters above, numbers at the left; a formula shows itself, with what it comes to.
 * `marked`: the cell that a finding points at, `D3`.
 */
export function drawnHtml(caption: string, table: DrawnTable, decimal: DecimalForm, marked: string | null = null): string {
  const rows = drawnCells(table);
  const hidden = hiddenRowsDrawn(table);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => columnLetters(column));
  const head = columns.map((letters) => `<th scope="col">${letters}</th>`).join('');
  const body = rows.map((cells, row) => {
    const filled = columns.map((letters, column) => cellHtml(cells[column], decimal, marked === `${letters}${row + 1}`)).join('');
    return `<tr${hidden.has(row) ? ' class="hidden-row"' : ''}><th scope="row">${row + 1}</th>${filled}</tr>`;
  });
  return [
    '<div class="sheet" role="region" tabindex="0" aria-label="',
    escaped(caption),
    '">',
    `<table><caption>${escaped(caption)}</caption><thead><tr><td></td>${head}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}

function cellHtml(cell: Cell | undefined, decimal: DecimalForm, isMarked: boolean): string {
  const shown = cell === undefined ? '' : shownIn(cell, decimal);
  const isNumber = typeof cell?.value === 'number' || cell?.value === null;
  const kind = [...(isNumber ? ['number'] : []), ...(isMarked ? ['marked'] : [])].join(' ');
  const open = kind === '' ? '<td>' : `<td class="${kind}">`;
  return `${open}${isMarked ? `<mark>${shown}</mark>` : shown}</td>`;
}

function shownIn({ value, content, numberFormat }: Cell, decimal: DecimalForm): string {
  const result = escaped(typeof value === 'number' ? numberShown(value, numberFormat, decimal) : String(value ?? ''));
  return isFormula(content) ? `<code>${escaped(content)}</code> ${result}` : result.replaceAll('\n', '<br />');
}

function numberShown(value: number, numberFormat: string, decimal: DecimalForm): string {
  if (numberFormat.includes('yyyy')) {
    const { day, month, year } = calendarDate(value);
    return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/');
  }
  const exact = pointsFromNumber(value);
  return numberFormat.includes('%') ? `${decimal(toDecimal(exact.times(HUNDRED)))}%` : decimal(toDecimal(exact));
}
