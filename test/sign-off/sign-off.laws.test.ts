import * as fc from 'fast-check';
import { planSignOff } from '../../src/core/sign-off/plan-sign-off';
import type { SignOff } from '../../src/core/sign-off/sign-off';
import { compareSignOff } from '../../src/core/sign-off/compare-sign-off';
import { signableIn } from '../../src/core/sign-off/signable';
import { SIGNED_COLUMNS } from '../../src/core/sign-off/signed-columns';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import { signOffWording } from '../../src/messages/sheet-wording';
import { cleanWorkbook } from '../support/generated-workbook';
import { laidOut, PLAIN } from '../support/lay-out-workbook';
import { LAW_RUNS } from '../support/law-runs';
import { reviewed } from '../support/second-click';
import { SIGNATURE } from '../support/signing';

const RUNS = { numRuns: Math.ceil(LAW_RUNS / 4) };
const blanks = fc.array(fc.integer({ min: -3, max: 3 }).map((count) => Math.max(count, 0)), { minLength: 1, maxLength: 9 });
const layout = fc.record({ columnOrder: fc.array(fc.nat(99), { minLength: 7, maxLength: 7 }), blankRows: blanks, blankColumns: blanks, top: fc.nat(9), left: fc.nat(9) });

function signedIn(snapshot: WorkbookSnapshot): SignOff {
  return planSignOff(snapshot, reviewed(snapshot), SIGNATURE, signOffWording(messagesFor('vi'))).signOff;
}

const nowOf = (signed: SignOff, snapshot: WorkbookSnapshot) => compareSignOff(signed, signableIn(reviewed(snapshot)));

test('where rows and columns stand changes nothing about a sign-off', () => {
  fc.assert(
    fc.property(cleanWorkbook, layout, (workbook, otherwise) => {
      const signed = signedIn(laidOut(workbook, PLAIN));
      expect(nowOf(signed, laidOut(workbook, { ...PLAIN, ...otherwise })).kind).toBe('holding');
    }),
    RUNS,
  );
});

test('another value in any one signed cell ends it, and is named with its unit, its item, its column and its cell, and nothing else is', () => {
  fc.assert(
    fc.property(cleanWorkbook, fc.nat(), (workbook, chosen) => {
      const snapshot = laidOut(workbook, PLAIN);
      const cells = signableIn(reviewed(snapshot)).rows.flatMap((row) =>
        SIGNED_COLUMNS.flatMap((column) => {
          const from = row.values[column];
          return from === undefined || column === 'terms' ? [] : [{ ...row, column, from, place: row.placeOf(column) }];
        }),
      );
      const cell = cells[chosen % cells.length];
      if (cell === undefined) return;
      const to = cell.column === 'evidence' ? 'Công văn số 1/SNV' : 0.125;
      const state = nowOf(signedIn(snapshot), holding(snapshot, cell.place, to));

      expect(state.kind === 'changed' && state.framework).toBe(null);
      expect(state.kind === 'changed' && state.changes.map((change) => ({ ...change, place: 'place' in change && toA1(change.place) }))).toEqual([
        { kind: 'value', unit: cell.unit, item: cell.item, name: cell.name, column: cell.column, from: cell.from, to: String(to), place: toA1(cell.place) },
      ]);
    }),
    RUNS,
  );
});

type Place = ReturnType<ReturnType<typeof signableIn>['rows'][number]['placeOf']>;

/** The workbook with another constant in one cell. */
function holding(snapshot: WorkbookSnapshot, { sheet, row, column }: Place, value: Exclude<CellValue, null>): WorkbookSnapshot {
  const replaced = <Content>(grid: readonly (readonly Content[])[], { top, left }: SheetSnapshot, content: Content): Content[][] =>
    grid.map((cells, down) => cells.map((each, across) => (down === row - top && across === column - left ? content : each)));
  const sheets = snapshot.sheets.map((each) =>
    each.sheet.id === sheet.id ? { ...each, values: replaced(each.values, each, value), contents: replaced(each.contents, each, value) } : each,
  );
  return { ...snapshot, sheets };
}
