import { atOnce } from '../../src/core/review-steps';
import { checkedSheet } from '../../src/core/checked-sheet';
import type { Rule } from '../../src/core/rules/rule';
import { seenAtRows } from '../../src/core/rules/seen-at-rows';
import { readScoresheets } from '../../src/core/scoresheet/read-scoresheets';
import { keepingWhatIsSame } from '../../src/core/workbook/read-again';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { drawWorkbook } from '../support/draw-workbook';

const SHEET = `
  | STT     | Tiêu chí | Điểm tối đa | Điểm tự đánh giá |
  |---------|----------|-------------|------------------|
  | "1"     | Chỉ đạo  | 3           |                  |
  | "1.1"   | Kế hoạch | 2           |                  |
  | "1.1.1" | Ban hành | 1           | 1                |
  | "1.1.2" | Kết quả  | 1           | 0.5              |
  | "1.2"   | Kiểm tra | 1           |                  |
  | "1.2.1" | Số cuộc  | 1           | 1                |
  | "2"     | Thể chế  | 1           |                  |
  | "2.1"   | Văn bản  | 1           | 1                |`;

/** Tells which rows it was asked about. */
function watching(): { readonly rules: readonly Rule[]; readonly asked: () => string[] } {
  let asked: string[] = [];
  const rule: Rule<'score-negative'> = {
    code: 'SC03',
    name: 'score-negative',
    severity: 'error',
    checkNode: ({ code }) => {
      asked.push(code);
      return [];
    },
    checkScore: ({ item, column }) => {
      asked.push(`${item.code} ${column}`);
      return null;
    },
  };
  return {
    rules: [rule],
    asked: () => {
      const all = asked;
      asked = [];
      return all;
    },
  };
}

function look(workbook: WorkbookSnapshot, rules: readonly Rule[], today = { year: 2024, month: 2, day: 24 }): void {
  for (const scoresheet of readScoresheets(workbook).scoresheets) {
    const sheet = checkedSheet(scoresheet, { framework: null, workbook, today });
    if (sheet !== null) atOnce(seenAtRows(sheet, rules));
  }
}

const drawn = (table: string): WorkbookSnapshot => drawWorkbook({ 'Bảng điểm': table });

test('the first look goes through every row', () => {
  const { rules, asked } = watching();
  look(drawn(SHEET), rules);
  expect(asked()).toEqual(['1', '1.1', '1.1.1', '1.1.1 self', '1.1.2', '1.1.2 self', '1.2', '1.2.1', '1.2.1 self', '2', '2.1', '2.1 self']);
});

test('a look after an edit goes through the items of its criterion and those above them alone', () => {
  const { rules, asked } = watching();
  const before = drawn(SHEET);
  look(before, rules);
  asked();
  look(keepingWhatIsSame(before, drawn(SHEET.replace('0.5', '0.4'))), rules);
  expect(asked()).toEqual(['1', '1.1', '1.1.1', '1.1.1 self', '1.1.2', '1.1.2 self']);
});

test('a look on another day goes through every row again: a rule may ask which day it is', () => {
  const { rules, asked } = watching();
  const workbook = drawn(SHEET);
  look(workbook, rules);
  asked();
  look(workbook, rules, { year: 2024, month: 2, day: 25 });
  expect(asked()).toHaveLength(12);
});

test('where a row has come between, those that moved are looked at again', () => {
  const { rules, asked } = watching();
  const before = drawn(SHEET);
  look(before, rules);
  asked();
  const longer = SHEET.replace('  | "2"  ', '  | "1.3"   | Báo cáo  | 1           | 1                |\n  | "2"  ');
  look(keepingWhatIsSame(before, drawn(longer)), rules);
  expect(asked()).toEqual(['1', '1.3', '1.3 self', '2', '2.1', '2.1 self']);
});
