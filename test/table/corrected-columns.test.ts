import { findTables } from '../../src/core/table/find-tables';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { understoodColumns } from '../../src/core/table/understood-columns';
import { columnsRead, onlyTable, sheetSaid } from '../support/drawn-table';

const TABLE = `
  | Bảng điểm năm 2023 | |         |         |            |         |
  |     |          |             |         |            |         |
  | STT | Nội dung | Điểm tối đa | Tự chấm | Minh chứng | Sở Y tế |
  | 1   | Kế hoạch | 1           | 1       |            | 1       |
  | 2   | Rà soát  | 2           | 2       |            | 2       |
`;

describe('what a person says about a column', () => {
  test.each([
    [{}, 'A code, B name, C maximum, D self, E evidence, F nothing'],
    [{ F3: 'self' }, 'A code, B name, C maximum, D nothing, E evidence, F self'],
    [{ E3: 'nothing' }, 'A code, B name, C maximum, D self, E nothing, F nothing'],
    [{ D3: 'appraised-1' }, 'A code, B name, C maximum, D appraised-1, E evidence, F nothing'],
    [{ F3: 'evidence' }, 'A code, B name, C maximum, D self, E nothing, F evidence'],
    // Codes and names stand in one column each.
    [{ E3: 'name' }, 'A code, B nothing, C maximum, D self, E name, F nothing'],
    [{ F3: 'code' }, 'A nothing, B name, C maximum, D self, E evidence, F code'],
    // The cell right above or below the headings does as well, one further off belongs to something else.
    [{ F2: 'survey' }, 'A code, B name, C maximum, D self, E evidence, F survey'],
    [{ F4: 'survey' }, 'A code, B name, C maximum, D self, E evidence, F survey'],
    [{ F5: 'survey' }, 'A code, B name, C maximum, D self, E evidence, F nothing'],
    // The last word counts.
    [{ F3: 'survey', F2: 'notes' }, 'A code, B name, C maximum, D self, E evidence, F notes'],
  ] as const)('%p: %s', (said, columns) => {
    expect(columnsRead(TABLE, said)).toBe(columns);
  });

  test('is marked as theirs, whatever it is', () => {
    const columns = understoodColumns(onlyTable(TABLE, { E3: 'nothing', F3: 'survey' }));
    expect(columns.map(({ heading, text, meaning, corrected }) => `${toA1(heading)} ${text}: ${meaning}${corrected ? ', corrected' : ''}`)).toEqual([
      ...['A3 STT: code', 'B3 Nội dung: name', 'C3 Điểm tối đa: maximum', 'D3 Tự chấm: self'],
      ...['E3 Minh chứng: nothing, corrected', 'F3 Sở Y tế: survey, corrected'],
    ]);
  });
});

describe('a column without a heading', () => {
  test('is understood by a person\'s word, and is listed below the others', () => {
    const columns = understoodColumns(onlyTable(`
      | STT | Nội dung | Điểm    |         |  |
      |     |          | Tối đa  | Tự chấm |  |
      | 1   | Kế hoạch | 1       | 1       | 1 |
    `, { E1: 'survey' }));
    expect(columns.map(({ heading, text, meaning }) => `${toA1(heading)} ${text}: ${meaning}`)).toEqual([
      'A1 STT: code', 'B1 Nội dung: name', 'C2 Điểm Tối đa: maximum', 'D2 Điểm Tự chấm: self', 'E2 : survey',
    ]);
  });

  test('is listed where it is read as codes', () => {
    expect(columnsRead(`
      |     | Nội dung | Điểm tối đa | Tự chấm |
      | 1   | Kế hoạch | 1           | 1       |
      | 1.1 | Rà soát  | 1           | 1       |
    `)).toBe('A code, B name, C maximum, D self');
  });
});

test('a column of two things is listed as the first of them', () => {
  expect(columnsRead(`
    | Nội dung | Điểm tối đa | Tự chấm | Minh chứng, giải trình | Kết quả kiểm tra |
    | 1. Kế hoạch | 1        | 1       |                        |                  |
  `)).toBe('A name, B maximum, C self, D evidence, E results');
});

test('columns of units are listed as such, beside columns of points', () => {
  expect(columnsRead(`
    | STT | Nội dung | Điểm tối đa | Sở Nội vụ | Sở Y tế | Ghi chú |
    | 1   | Kế hoạch | 1           | 1         | 1       |         |
  `)).toBe('A code, B name, C maximum, D unit, E unit, F notes');
});

describe('a row without known headings', () => {
  const UNKNOWN = `
    | Mục | Việc     | Mức | Điểm |
    | 1   | Kế hoạch | 1   | 1    |
  `;
  test.each([
    [{}, 0],
    [{ A1: 'code', C1: 'maximum' }, 1],
    [{ B1: 'name', D1: 'self' }, 1],
    // Without points there is nothing to score.
    [{ A1: 'code', B1: 'name' }, 0],
    [{ B1: 'nothing' }, 0],
  ] as const)('with %p is %p tables', (said, tables) => {
    expect(findTables(sheetSaid(UNKNOWN, said))).toHaveLength(tables);
  });
});

test('of tables side by side, each keeps what is said about its own columns', () => {
  const side = `
    | STT | Nội dung | Điểm tối đa | Tự chấm | Khác |  | STT | Nội dung | Điểm tối đa | Tự chấm | Khác |
    | 1   | Kế hoạch | 1           | 1       | 1    |  | 1   | Kế hoạch | 1           | 1       | 1    |
  `;
  const selfOf = (said: Parameters<typeof sheetSaid>[1]) => findTables(sheetSaid(side, said)).map(({ columns }) => columns.others.get('self'));
  expect(selfOf({})).toEqual([3, 9]);
  expect(selfOf({ E1: 'self' })).toEqual([4, 9]);
  expect(selfOf({ G1: 'self' })).toEqual([3, 6]);
  expect(selfOf({ F1: 'self' })).toEqual([3, 9]);
  expect(selfOf({ K1: 'self' })).toEqual([3, 10]);
});
