import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { CellRole, RowRole } from '../core/workbook/workbook-plan';

/** The typeface that Vietnamese offices have to use, at the size of a table. */
const FACE: Partial<Font> = { name: 'Times New Roman', size: 12 };

const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const RULED: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** How a cell of this role looks, number format and locking aside. */
export function looksOf(role: CellRole): Partial<Style> {
  if (role.kind !== 'table') return linesLooks(role.kind);
  const { row, numeric, closed } = role;
  const fill = closed ? CLOSED : FILLS[row];
  return {
    font: { ...FACE, ...ROW_FONTS[row] },
    alignment: alignmentOf(row, numeric),
    border: RULED,
    ...(fill === null ? {} : { fill }),
  };
}

function alignmentOf(row: RowRole, numeric: boolean): Partial<Alignment> {
  const horizontal = numeric || row === 'heading' ? 'center' : 'left';
  return { horizontal, vertical: 'middle', wrapText: true };
}

const ROW_FONTS: Readonly<Record<RowRole, Partial<Font>>> = {
  heading: { bold: true },
  area: { bold: true },
  criterion: { bold: true },
  item: {},
  option: { italic: true },
  beyond: { bold: true },
  total: { bold: true },
};

const HEADING = solid('FFDCE6F1');
const CLOSED = solid('FFE3E3E3');

const FILLS: Readonly<Record<RowRole, Fill | null>> = {
  heading: HEADING,
  area: solid('FFEEF3F9'),
  criterion: null,
  item: null,
  option: null,
  beyond: null,
  total: HEADING,
};

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function linesLooks(kind: Exclude<CellRole['kind'], 'table'>): Partial<Style> {
  const horizontal = AT_THE_LEFT.has(kind) ? 'left' : 'center';
  return { font: { ...FACE, ...LINE_FONTS[kind] }, alignment: { horizontal, vertical: 'middle', wrapText: true } };
}

const AT_THE_LEFT: ReadonlySet<CellRole['kind']> = new Set<CellRole['kind']>(['section', 'note', 'mark']);

const LINE_FONTS: Readonly<Record<Exclude<CellRole['kind'], 'table'>, Partial<Font>>> = {
  national: { bold: true },
  title: { bold: true, size: 14 },
  caption: {},
  section: { bold: true },
  note: { italic: true },
  mark: { italic: true, size: 9, color: { argb: 'FF7F7F7F' } },
  signatory: { bold: true },
  signing: { italic: true },
};
