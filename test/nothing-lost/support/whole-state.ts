import type { StandIn } from '../../stand-in/open-stand-in';
import type { WorkbookState } from '../../stand-in/workbook/cell-states';

/**
 * Everything that the stand-in keeps of its workbook, as one text: values, formulas, formats, what lies over them and in which
 * order, names, settings, sheets. Two of them are the same to the byte when nobody could tell the workbooks apart.
 */
export function wholeState(excel: Pick<StandIn, 'cellStates'>): string {
  return textOf(excel.cellStates());
}

/** The same, but for charts. */
export function stateWithoutCharts(excel: Pick<StandIn, 'cellStates'>): string {
  const state = excel.cellStates();
  return textOf({ ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, extras: { ...sheet.extras, charts: [] } })) });
}

function textOf({ names, ...state }: WorkbookState): string {
  return JSON.stringify(sorted({ ...state, names: inOrder(names) }), null, 1);
}

/** Excel lists names by the alphabet, whenever they were defined. */
function inOrder(names: WorkbookState['names']): WorkbookState['names'] {
  return [...names].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ name, sheet }: WorkbookState['names'][number]): string {
  return JSON.stringify([name.toLowerCase(), sheet]);
}

/** Lists keep their order; properties say the same in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
