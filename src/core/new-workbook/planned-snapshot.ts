import type { CellContent, CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { PlannedCell, PlannedContent, SheetPlan } from '../workbook/workbook-plan';

/** A planned sheet as it will be read. */
export function plannedSnapshot({ name, cells }: Pick<SheetPlan, 'name' | 'cells'>): SheetSnapshot {
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const gridOf = <Each>(empty: Each, partOf: (cell: PlannedCell) => Each): Each[][] => {
    const grid = Array.from({ length: height }, () => new Array<Each>(width).fill(empty));
    for (const cell of cells) grid[cell.row]?.splice(cell.column, 1, partOf(cell));
    return grid;
  };
  return {
    sheet: { id: name, name },
    visibility: 'visible',
    protected: false,
    top: 0,
    left: 0,
    values: gridOf<CellValue>('', ({ content }) => valueOf(content)),
    contents: gridOf<CellContent>('', ({ content }) => (content.kind === 'formula' ? content.formula : valueOf(content))),
    numberFormats: gridOf('General', ({ numberFormat }) => numberFormat),
    hiddenRows: new Set(),
    marks: [],
    corrections: [],
  };
}

function valueOf(content: PlannedContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return Number(content.number);
    case 'formula':
      return content.shows === '' ? '' : Number(content.shows);
  }
}
