import { points, toDecimal } from '../../src/core/indices/points';
import { readScore } from '../../src/core/scoresheet/read-score';
import type { Score } from '../../src/core/scoresheet/score';
import { drawnCells } from '../support/draw-workbook';

test.each([
  ['0.5', '0.5'],
  ['-1', '-1'],
  ['86.74%', '0.8674'],
  ['=SUM(C1:C2) → 0.30000000000000004', '0.3'],
  ['1 {0.00" điểm"}', '1'],
  ['1 {[Red]0.0}', '1'],
  ['"0,5"', '0.5 as text'],
  ['"0.50"', '0.5 as text'],
  ['"\u00a00,5 đ"', '0.5 as text'],
  ['"0.5 điểm"', '0.5 as text'],
  ['"-0,5"', '-0.5 as text'],
  ['"1.234,5"', '1234.5 as text'],
  ['"1,000.5"', '1000.5 as text'],
  ['"0,5."', '0.5 as text'],
  ['"１，５"', '1.5 as text'],
  ['½', '0.5 as text'],
  ['1½', '1.5 as text'],
  ['"0 1/2"', '0.5 as text'],
  ['', 'blank'],
  ['" \u00a0 "', 'blank'],
  ['"-"', 'blank'],
  ['–', 'blank'],
  ['Không đánh giá', 'not-applicable'],
  ['KĐG', 'not-applicable'],
  ['không  áp dụng', 'not-applicable'],
  ['KHÔNG PHÁT SINH', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['Không đánh giá.', 'not-applicable'],
  ['(KĐG)', 'not-applicable'],
  ['K.Đ.G.', 'not-applicable'],
  ['Không đánh giá (KĐG)', 'not-applicable'],
  ['- Không áp dụng, không phát sinh', 'not-applicable'],
  ['Không đánh giá'.normalize('NFD'), 'not-applicable'],
  ['Không đánh giá vì chưa có số liệu', 'text Không đánh giá vì chưa có số liệu'],
  ['Không', 'text Không'],
  ['()', 'text ()'],
  ['55/68', 'pair 55/68'],
  ['0,5 / 1', 'pair 0,5 / 1'],
  ['18,15/20 điểm', 'pair 18,15/20 điểm'],
  ['1/2', 'pair 1/2'],
  ['86,74 %', 'text 86,74 %'],
  ['"86.74%"', 'text 86.74%'],
  ['#REF!', 'excel-error #REF!'],
  ['#N/A', 'excel-error #N/A'],
  ['=A1/0 → #DIV/0!', 'excel-error #DIV/0!'],
  ['44928 {dd/mm/yyyy}', 'date 44928'],
  ['=A1', 'not-calculated =A1'],
  ['đủ', 'text đủ'],
  ['1,00.5', 'text 1,00.5'],
])('%s is %s', (drawn, expected) => {
  const cell = drawnCells(`| ${drawn} |`)[0]?.[0];
  expect(cell && told(readScore(cell))).toBe(expected);
});

describe('A pair is a fraction only where it can be nothing else', () => {
  test.each([
    ['1/2', '1', '0.5 as text'],
    ['1 / 2', '0.5', '0.5 as text'],
    ['1/2 điểm', '1.5', '0.5 as text'],
    ['3/4', '1', '0.75 as text'],
    ['1/4', '2', '0.25 as text'],
    ['1/2', '2', 'pair 1/2'],
    ['3/4', '4', 'pair 3/4'],
    ['1/2', '0.25', 'pair 1/2'],
    ['2/4', '1', 'pair 2/4'],
    ['3/2', '5', 'pair 3/2'],
    ['1/3', '1', 'pair 1/3'],
    ['55/68', '100', 'pair 55/68'],
  ])('%s under a maximum of %s is %s', (typed, maximum, expected) => {
    expect(told(readScore({ value: typed, content: typed, numberFormat: '@' }, points(maximum)))).toBe(expected);
  });
});

test('a truth value is no score', () => {
  expect(told(readScore({ value: true, content: true, numberFormat: 'General' }))).toBe('text TRUE');
});

function told(score: Score): string {
  switch (score.kind) {
    case 'points':
      return `${toDecimal(score.points)}${score.typedAsText ? ' as text' : ''}`;
    case 'unreadable':
      return `${score.because} ${score.text}`;
    case 'blank':
    case 'not-applicable':
      return score.kind;
  }
}
