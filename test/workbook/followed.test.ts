import { Followed, changedRows } from '../../src/core/workbook/followed';
import { KeptRows } from '../../src/core/workbook/kept-rows';
import { keepingWhatIsSame } from '../../src/core/workbook/read-again';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';

const DRAWN = `
  | STT | Tiêu chí | Điểm |
  |-----|----------|------|
  | 1   | Chỉ đạo  | 2    |
  | 2   | Thể chế  | 3    |`;

/** The drawn sheet at its first reading, then at each later one. */
function readings(...drawings: readonly string[]): SheetSnapshot[] {
  let known: WorkbookSnapshot | null = null;
  return drawings.map((drawing) => {
    const now = drawWorkbook({ 'Bảng điểm': drawing });
    known = known === null ? now : keepingWhatIsSame(known, now);
    const [sheet] = known.sheets;
    if (sheet === undefined) throw new Error('nothing drawn');
    return sheet;
  });
}

describe('Of two readings of a sheet, the rows that have changed', () => {
  test.each([
    ['nothing edited',                     DRAWN,                                          []],
    ['a score edited',                     DRAWN.replace('| 3  ', '| 4  '),                [2]],
    ['a formula that shows the same',      DRAWN.replace('| 3  ', '| =1+2 → 3'),           [2]],
    ['the heading and a name edited',      DRAWN.replace('STT', 'TT').replace('Thể', 'Cơ'), [0, 2]],
    ['a row more: nobody can tell',        `${DRAWN}\n  | 3   | Bộ máy   | 1    |`,        null],
  ])('%s', (_, later, rows) => {
    const [before, now] = readings(DRAWN, later);
    expect(before !== undefined && now !== undefined && changedRows(before, now)).toEqual(rows);
  });

  test('of another sheet nobody can tell', () => {
    const [before] = readings(DRAWN);
    const [other] = readings(DRAWN);
    expect(before !== undefined && other !== undefined && changedRows(before, other)).toBeNull();
  });
});

describe('What follows from a sheet', () => {
  const known = {};
  const total = (sheet: SheetSnapshot): number => sheet.values.slice(1).reduce((sum, cells) => sum + Number(cells[2]), 0);

  /** Each reading's answer, and how it was come by. */
  function told(sheets: readonly SheetSnapshot[], on: readonly unknown[] = []): string[] {
    const followed = new Followed<number>();
    return sheets.map((sheet, at) => {
      let how = 'known';
      const answer = followed.at(known, sheet, [on[at]], {
        anew: () => {
          how = 'anew';
          return total(sheet);
        },
        follow: (before, rows, earlier) => {
          how = `from rows ${rows.join()}`;
          return rows.includes(0) ? null : before + rows.reduce((sum, row) => sum + Number(sheet.values[row]?.[2]) - Number(earlier.values[row]?.[2]), 0);
        },
      });
      return `${answer} ${how}`;
    });
  }

  test('is told from what it was, by the rows that have changed', () => {
    const sheets = readings(DRAWN, DRAWN.replace('| 3  ', '| 4  '));
    expect(told(sheets)).toEqual(['5 anew', '6 from rows 2']);
  });

  test('is worked out anew where it cannot be told so', () => {
    expect(told(readings(DRAWN, DRAWN.replace('STT', 'TT')))).toEqual(['5 anew', '5 anew']);
    expect(told(readings(DRAWN, `${DRAWN}\n  | 3   | Bộ máy   | 1    |`))).toEqual(['5 anew', '6 anew']);
  });

  test('is worked out anew where something else is another by now', () => {
    expect(told(readings(DRAWN, DRAWN), ['khung 2024', 'khung 2025'])).toEqual(['5 anew', '5 anew']);
  });

  test('is known of the very same reading', () => {
    const [sheet] = readings(DRAWN);
    expect(told(sheet === undefined ? [] : [sheet, sheet])).toEqual(['5 anew', '5 known']);
  });
});

describe('Rows that are worked out anew', () => {
  const rows = new KeptRows<{ readonly code: string }>((one, other) => one.code === other.code);
  const table = {};
  const first = rows.keep(table, [{ code: '1' }, { code: '2' }]);

  test('stay the very same list where all say the same', () => {
    expect(rows.keep(table, [{ code: '1' }, { code: '2' }])).toBe(first);
  });

  test('stay the very same, each in its place, where one says something else', () => {
    const now = rows.keep(table, [{ code: '1' }, { code: '3' }]);
    expect(now).not.toBe(first);
    expect(now[0]).toBe(first[0]);
    expect(now[1]).toEqual({ code: '3' });
  });

  test('are not mistaken for those of another table', () => {
    expect(rows.keep({}, [{ code: '1' }, { code: '2' }])).not.toBe(first);
  });
});
