import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellContent, CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { WorkbookError } from '../session/workbook';

/** An .xlsx file is a zip archive with this part in it; an .xls, a .docx or a file locked by a password is not. */
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const WORKBOOK_PART = 'xl/workbook.xml';

const VISIBILITY: readonly SheetSnapshot['visibility'][] = ['visible', 'hidden', 'very-hidden'];

/** What an .xlsx file holds. Throws {@link WorkbookError} `not-a-workbook` for anything that is no such file. */
export function readXlsx(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const file = openFile(bytes);
  const sheets = file.SheetNames.map((sheet, at) => {
    const visibility = VISIBILITY[file.Workbook?.Sheets?.[at]?.Hidden ?? 0] ?? 'visible';
    return snapshotOf(sheet, visibility, file.Sheets[sheet] ?? {});
  });
  return { name, sheets };
}

function openFile(bytes: Uint8Array): WorkBook {
  if (!ZIP_SIGNATURE.every((byte, at) => bytes[at] === byte)) throw notAWorkbook();
  try {
    const file = read(bytes, { type: 'array', cellNF: true, cellFormula: true, cellHTML: false, sheetStubs: true, bookFiles: true });
    if (!partsOf(file).some((part) => part.replace(/^\//, '') === WORKBOOK_PART)) throw notAWorkbook();
    return file;
  } catch {
    throw notAWorkbook();
  }
}

/** Names of the archive's parts, which SheetJS hands over on request but does not declare. */
function partsOf(file: WorkBook): readonly string[] {
  const keys: unknown = 'keys' in file ? file.keys : [];
  return Array.isArray(keys) ? keys.map(String) : [];
}

function notAWorkbook(): WorkbookError {
  return new WorkbookError({ kind: 'not-a-workbook' });
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

/** A sheet may declare a million empty rows: its size is taken from the cells that hold something. */
function snapshotOf(name: string, visibility: SheetSnapshot['visibility'], sheet: WorkSheet): SheetSnapshot {
  const cells = cellsOf(sheet);
  const extent = extentOf(cells);
  const values = grid<CellValue>(extent, '');
  const contents = grid<CellContent>(extent, '');
  const numberFormats = grid<string>(extent, 'General');
  for (const { row, column, cell } of cells) {
    put(values, row - extent.top, column - extent.left, valueOf(cell));
    put(contents, row - extent.top, column - extent.left, contentOf(cell));
    put(numberFormats, row - extent.top, column - extent.left, String(cell.z ?? 'General'));
  }
  const { top, left } = extent;
  return {
    sheet: { id: name, name },
    visibility,
    protected: sheet['!protect'] !== undefined,
    ...{ top, left, values, contents, numberFormats },
    marks: [],
  };
}

function cellsOf(sheet: WorkSheet): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const reference of Object.keys(sheet)) {
    if (reference.startsWith('!')) continue;
    const cell: CellObject = sheet[reference];
    if (cell.f === undefined && (cell.v === undefined || cell.v === '')) continue;
    const { r: row, c: column } = utils.decode_cell(reference);
    cells.push({ row, column, cell });
  }
  return cells;
}

interface Extent {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function extentOf(cells: readonly PlacedCell[]): Extent {
  if (cells.length === 0) return { top: 0, left: 0, rows: 0, columns: 0 };
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

function grid<Each>({ rows, columns }: Extent, empty: Each): Each[][] {
  return Array.from({ length: rows }, () => new Array<Each>(columns).fill(empty));
}

function put<Each>(cells: Each[][], row: number, column: number, value: Each): void {
  const line = cells[row];
  if (line !== undefined) line[column] = value;
}

/** What Excel showed when it saved; `null` for a formula that no one has calculated. */
function valueOf({ t: type, v: value, w: shown, f: formula }: CellObject): CellValue {
  if (value === undefined || type === 'z') return formula === undefined ? '' : null;
  if (type === 'e') return shown ?? '#VALUE!';
  return value instanceof Date ? value.toISOString() : value;
}

function contentOf(cell: CellObject): CellContent {
  return cell.f === undefined ? (valueOf(cell) ?? '') : `=${cell.f}`;
}
