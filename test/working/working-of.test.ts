import { toDecimal } from '../../src/core/indices/points';
import type { Stage } from '../../src/core/scoresheet/scoresheet';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Working } from '../../src/core/working/working';
import { workingOf } from '../../src/core/working/working-of';
import { drawWorkbook } from '../support/draw-workbook';
import { reviewed } from '../support/second-click';

const FRAMEWORK = `
  | Khung tiêu chí năm 2023 |                |             |                    |
  | STT     | Tiêu chí                | Điểm tối đa | Hình thức đánh giá |
  |---------|-------------------------|-------------|--------------------|
  | "1"     | Chỉ đạo, điều hành      | 7           |                    |
  | "1.1"   | Ban hành kế hoạch       | 1           | Tự đánh giá        |
  | "1.2"   | Kiểm tra thực hiện      | 3           | Tự đánh giá        |
  | "1.3"   | Sáng kiến               | 3           | Tự đánh giá        |
  | "2"     | Tác động                | 2           |                    |
  | "2.1"   | Hài lòng của người dân  | 2           | Điều tra XHH       |
  | Điểm thưởng |                     | 1           |                    |`;

const SCORES = `
  | STT         | Tiêu chí               | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Điểm bị trừ | Điểm ĐTXHH |
  |-------------|------------------------|-------------|------------------|----------------|-------------|------------|
  | "1"         | Chỉ đạo, điều hành     | 7           |                  |                |             |            |
  | "1.1"       | Ban hành kế hoạch      | 1           | 1                | 0.5            | 0.25        |            |
  | "1.2"       | Kiểm tra thực hiện     | 3           | 2.105            |                |             |            |
  | "1.3"       | Sáng kiến              | 3           | KĐG              |                |             |            |
  | "2"         | Tác động               | 2           |                  |                |             |            |
  | "2.1"       | Hài lòng của người dân | 2           |                  |                |             | 1.5        |
  | Điểm thưởng |                        |             | 1.5              |                |             |            |`;

function working(stage: Stage, code: string | null, scores = SCORES): Working {
  const [sheet] = reviewed(drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': scores })).sheets;
  const made = sheet === undefined ? null : workingOf(sheet, stage, code);
  if (made === null) throw new Error(`${code ?? 'the total'} has no working at ${stage}`);
  return made;
}

/** `1: 3.105/4` or `2.1: –, survey`. */
const partsOf = ({ parts }: Working) =>
  parts.map(({ code, index, leftOut }) => `${code}: ${leftOut === null ? `${toDecimal(index.points)}/${toDecimal(index.maximum)}` : `–, ${leftOut}`}`);
const sumOf = ({ index }: Working) => `${toDecimal(index.points)}/${toDecimal(index.maximum)}`;
const cellsOf = ({ item }: Working) => item?.cells.map(({ column, counts, place }) => `${column} ${toA1(place)}${counts ? ' counts' : ''}`);
const doubtsOf = ({ doubtful }: Working) => doubtful.map(({ doubt, code, place }) => `${doubt} ${code ?? '·'} ${place === null ? '·' : toA1(place)}`);

test('a total is the sum of its areas, with bonus points within their cap', () => {
  const made = working('self', null);
  expect(partsOf(made)).toEqual(['1: 3.105/4', '2: –, everything-left-out']);
  expect(made.bonus).toMatchObject({ place: { row: 7, column: 3 } });
  expect([made.bonus?.entered, made.bonus?.cap, made.bonus?.points].map((points) => points?.toFixed())).toEqual(['1.5', '1', '1']);
  expect(made.penalty).toBeNull();
  expect(sumOf(made)).toBe('4.105/4');
});

test('an area is the sum of its items; what is not applicable, or scored by a survey that the stage does not count, is left out', () => {
  expect(partsOf(working('self', '1'))).toEqual(['1.1: 1/1', '1.2: 2.105/3', '1.3: –, not-applicable']);
  expect(partsOf(working('self', '2'))).toEqual(['2.1: –, survey']);
  expect(partsOf(working('achieved', '2'))).toEqual(['2.1: 1.5/2']);
});

test('an item’s points come from the first cell with anything in it, in the order of the stage', () => {
  expect(cellsOf(working('self', '1.1'))).toEqual(['self D3 counts']);
  expect(cellsOf(working('achieved', '1.1'))).toEqual(['appraised-1 E3 counts', 'self D3']);
  expect(cellsOf(working('achieved', '1.2'))).toEqual(['appraised-1 E4', 'self D4 counts']);
  expect(cellsOf(working('achieved', '2.1'))).toEqual(['survey G7 counts', 'appraised-1 E7']);
  expect(cellsOf(working('appraised-1', '1.3'))).toEqual(['appraised-1 E5', 'self D5 counts']);
});

test('what is deducted is told beside the score before', () => {
  const made = working('achieved', '1.1');
  expect([made.item?.deducted?.toFixed(), sumOf(made)]).toEqual(['0.25', '0.25/1']);
  expect(working('self', '1.1').item?.deducted).toBeNull();
});

test('the way up is told, the total first', () => {
  expect(working('self', '1.2').above).toEqual([{ code: null, name: null }, { code: '1', name: 'Chỉ đạo, điều hành' }]);
  expect(working('self', null).above).toEqual([]);
});

describe('The cells that make a number provisional are told:', () => {
  test.each<readonly [string, string, Stage, string | null, readonly string[]]>([
    ['none where it is final', SCORES, 'self', null, []],
    ['one that nobody has filled', SCORES.replace('2.105', '     '), 'self', '1', ['unscored 1.2 D4']],
    ['one that nobody can read', SCORES.replace('2.105', 'tốt  '), 'self', '1.2', ['unreadable 1.2 D4']],
    ['the survey’s, where it has not come in', SCORES.replace('1.5        |\n', '           |\n'), 'achieved', null, ['survey-absent 2.1 G7']],
    ['an item without a row', SCORES.split('\n').filter((line) => !line.includes('"1.1"')).join('\n'), 'self', '1', ['item-missing 1.1 ·']],
    ['a row of an item that stands already', SCORES.replace(/( +\| "1\.2".*\n)/, '$1$1'), 'self', '1', ['item-duplicated 1.2 A5']],
    ['a row that the framework does not know', SCORES.replace('"1.3"', '"1.9"'), 'self', '1', ['item-missing 1.3 ·', 'item-unknown 1.9 A5']],
    ['those of another area not among them', SCORES.replace('2.105', '     '), 'self', '2', []],
    ['bonus points in words', SCORES.replace('| 1.5              |', '| nhiều            |'), 'self', null, ['unreadable · D8']],
  ])('%s', (_, scores, stage, code, expected) => {
    expect(doubtsOf(working(stage, code, scores))).toEqual(expected);
  });
});

test('there is no working of a stage or of an item that the sheet does not have', () => {
  const [sheet] = reviewed(drawWorkbook({ 'Khung tiêu chí': FRAMEWORK, 'Bảng điểm': SCORES })).sheets;
  expect(sheet && [workingOf(sheet, 'appraised-2', null), workingOf(sheet, 'self', '9')]).toEqual([null, null]);
});
