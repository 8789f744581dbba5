import type { Comment } from 'exceljs';
import type { IdentifiedSheet } from './load-xlsx';

const SIZE = { width: 200, height: 80 };

/** Most cells have none, whatever the types promise. */
interface Noted {
  readonly address: string;
  readonly note?: string | Comment;
}

/** The yellow notes, for Univer's note plugin. */
export function notesResource(sheets: readonly IdentifiedSheet[]): { readonly name: string; readonly data: string } {
  return { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(Object.fromEntries(sheets.map(notesOf))) };
}

function notesOf({ id, worksheet }: IdentifiedSheet): readonly [string, object] {
  const notes: Record<number, Record<number, object>> = {};
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, ({ note, address }: Noted, columnNumber) => {
      if (note === undefined) return;
      const place = { row: rowNumber - 1, col: columnNumber - 1 };
      (notes[place.row] ??= {})[place.col] = { ...place, ...SIZE, id: `note-${id}-${address}`, note: textOf(note), show: false };
    });
  });
  return [id, notes];
}

function textOf(note: string | Comment): string {
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}
