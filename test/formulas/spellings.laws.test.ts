import * as fc from 'fast-check';
import { readSumCells } from '../../src/core/formulas/sum-reading';
import type { SumReading } from '../../src/core/formulas/sum-reading';
import { cellAt } from '../../src/core/workbook/snapshot';
import { calculated } from '../support/calculate';
import { checkedSheet } from '../support/checked-sheet';

/** The rows of the criterion's items, as Excel counts them; the criterion itself stands above them, in D3. */
const ITEMS = [4, 5, 6, 7, 8, 9, 10];
/** Rows of other items, and of what is no item's. */
const OTHERS = [11, 13, 14];

describe('However the right cells are written', () => {
  test('a sum over all of them is right', () => {
    fc.assert(fc.property(spelling(ITEMS), (formula) => expect(readingOf(formula)).toEqual({ kind: 'right' })));
  });

  test('a sum that leaves one out misses just that one', () => {
    const leavingOut = fc.constantFrom(...ITEMS).chain((left) => fc.tuple(fc.constant(left), spelling(ITEMS.filter((row) => row !== left))));
    fc.assert(
      fc.property(leavingOut, ([left, formula]) => {
        expect(readingOf(formula)).toEqual(wrong({ missed: [`D${left}`] }));
      }),
    );
  });

  test('a sum that has one twice repeats just that one', () => {
    const repeating = fc.constantFrom(...ITEMS).chain((twice) => fc.tuple(fc.constant(twice), spelling([...ITEMS, twice])));
    fc.assert(
      fc.property(repeating, ([twice, formula]) => {
        expect(readingOf(formula)).toEqual(wrong({ repeated: [`D${twice}`] }));
      }),
    );
  });

  test('a sum that has one from elsewhere adds just that foreign one', () => {
    const adding = fc.constantFrom(...OTHERS).chain((other) => fc.tuple(fc.constant(other), spelling([...ITEMS, other])));
    fc.assert(
      fc.property(adding, ([other, formula]) => {
        expect(readingOf(formula)).toEqual(wrong({ foreign: [`D${other}`] }));
      }),
    );
  });

  test('it comes to what its cells come to, wherever it can be calculated', () => {
    fc.assert(
      fc.property(spelling(ITEMS), (formula) => {
        const [sheet] = calculated(checkedSheet(sheetWith(formula)).workbook).sheets;
        const value = sheet === undefined ? null : cellAt(sheet, 2, 3).value;
        expect([null, 4.75]).toContain(value);
      }),
    );
    const [plain] = calculated(checkedSheet(sheetWith('=SUM(D4:D6)+(D7+D8)+SUM($D$9,D10)')).workbook).sheets;
    expect(plain === undefined ? null : cellAt(plain, 2, 3).value).toBe(4.75);
  });
});

function wrong(faults: { missed?: string[]; repeated?: string[]; foreign?: string[] }): SumReading {
  return { kind: 'wrong', coverage: { missed: [], repeated: [], foreign: [], ignoresCap: false, ...faults } };
}

function readingOf(formula: string): SumReading | undefined {
  const sheet = checkedSheet(sheetWith(formula), null, { names: NAMES, tables: [TABLE] });
  return readSumCells(sheet).find(({ row }) => row === 2)?.reading;
}

function sheetWith(formula: string): string {
  return `
    | STT     | Tiêu chí  | Điểm tối đa | Điểm tự đánh giá |
    |---------|-----------|-------------|------------------|
    | "1"     | Chỉ đạo   | 8           | =D3+D11          |
    | "1.1"   | Kế hoạch  | 7           | ${formula}       |
    | "1.1.1" | Mục một   | 1           | 1                |
    | "1.1.2" | Mục hai   | 1           | 0.5              |
    | "1.1.3" | Mục ba    | 1           | 0.25             |
    | "1.1.4" | Mục tư    | 1           | 1                |
    | "1.1.5" | Mục năm   | 1           | 0                |
    | "1.1.6" | Mục sáu   | 1           | 1                |
    | "1.1.7" | Mục bảy   | 1           | 1                |
    | "1.2"   | Kiểm tra  | 1           | 1                |
    | "2"     | Thể chế   | 2           | =D13+D14         |
    | "2.1"   | Rà soát   | 1           | 1                |
    | "2.2"   | Xử lý     | 1           | 1                |
  `;
}

const NAMES = Object.fromEntries([...ITEMS, ...OTHERS].map((row) => [`Điểm_dòng_${row}`, `='Bảng điểm'!$D$${row}`]));

/** The items alone, without headings of their own. */
const TABLE = {
  ...{ name: 'Mục', sheet: 'Bảng điểm', area: { row: 3, column: 0, rows: 7, columns: 4 } },
  ...{ hasHeadingRow: false, hasTotalRow: false, columns: ['Mã', 'Tên', 'Tối đa', 'Điểm'] },
};

const CODES: Readonly<Record<number, string>> = { 11: '1.2', 13: '2.1', 14: '2.2' };

/** A formula that adds the cells of these rows in column D, each as often as its row is given. */
function spelling(rows: readonly number[]): fc.Arbitrary<string> {
  return fc
    .shuffledSubarray([...rows], { minLength: rows.length })
    .chain((shuffled) => fc.tuple(fc.constant(shuffled), fc.infiniteStream(fc.nat({ max: 1000 }))))
    .map(([shuffled, choices]) => `=${new Speller(choices).whole(shuffled)}`);
}

/** Makes each of its choices by the next number that chance gives it. */
class Speller {
  constructor(private readonly choices: Iterator<number>) {}

  whole(rows: readonly number[]): string {
    const sum = this.sum(this.pieces(rows));
    return this.oneOf([sum, sum, `ROUND(${sum},2)`, `+${sum}`, `(${sum})`, `IFERROR(${sum},"")`, ` ${sum} `]);
  }

  /** Rows right below each other may become a range; all of the items together the column of a table. */
  private pieces(rows: readonly number[]): string[] {
    const wholeTable = ITEMS.every((row) => rows.includes(row)) && this.isChosen(4);
    const others = wholeTable ? withoutOnce(rows, ITEMS) : [...rows];
    const pieces: string[] = wholeTable ? [`SUM(${this.oneOf(['Mục[Điểm]', 'Mục[[#Data],[Điểm]]', 'Mục[[#All],[Điểm]]'])})`] : [];
    while (others.length > 0) {
      const first = others.shift() ?? 0;
      let last = first;
      while (others.includes(last + 1) && this.isChosen(2)) {
        last += 1;
        others.splice(others.indexOf(last), 1);
      }
      pieces.push(first === last ? this.cell(first) : this.range(first, last));
    }
    return pieces;
  }

  private cell(row: number): string {
    const code = CODES[row] ?? `1.1.${row - 3}`;
    return this.oneOf([
      ...[`D${row}`, `$D$${row}`, `D$${row}`, `d${row}`, `'Bảng điểm'!D${row}`, `N(D${row})`, `(D${row})`, `--D${row}`],
      ...[`Điểm_dòng_${row}`, `SUMIF(A:A,"${code}",D:D)`, `SUMIF($A$2:$A$14,A${row},$D$2:$D$14)`, `SUMIFS(D2:D14,A2:A14,"${code}")`],
    ]);
  }

  private range(first: number, last: number): string {
    const range = this.oneOf([`D${first}:D${last}`, `$D${first}:$D${last}`, `D${last}:D${first}`, `'Bảng điểm'!$D$${first}:$D$${last}`]);
    return this.oneOf([`SUM(${range})`, `SUBTOTAL(9,${range})`, `SUBTOTAL(109,${range})`, `SUMPRODUCT(${range})`, `IFERROR(SUM(${range}),0)`]);
  }

  private sum(pieces: readonly string[]): string {
    if (pieces.length === 1) return pieces[0] ?? '';
    const at = 1 + (this.next() % (pieces.length - 1));
    const [left, right] = [this.sum(pieces.slice(0, at)), this.sum(pieces.slice(at))];
    return this.oneOf([`${left}+${right}`, `SUM(${left},${right})`, `SUM(${left}, ${right})`, `(${left})+(${right})`, `${left}-(-(${right}))`]);
  }

  private isChosen(oneIn: number): boolean {
    return this.next() % oneIn === 0;
  }

  private oneOf(choices: readonly string[]): string {
    return choices[this.next() % choices.length] ?? '';
  }

  private next(): number {
    const { value } = this.choices.next();
    return typeof value === 'number' ? value : 0;
  }
}

function withoutOnce(rows: readonly number[], taken: readonly number[]): number[] {
  const left = [...rows];
  for (const row of taken) left.splice(left.indexOf(row), 1);
  return left;
}
