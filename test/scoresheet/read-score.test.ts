import { toDecimal } from '../../src/core/indices/points';
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
  ['', 'blank'],
  ['" \u00a0 "', 'blank'],
  ['"-"', 'blank'],
  ['–', 'blank'],
  ['Không đánh giá', 'not-applicable'],
  ['KĐG', 'not-applicable'],
  ['không  áp dụng', 'not-applicable'],
  ['KHÔNG PHÁT SINH', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['55/68', 'pair 55/68'],
  ['0,5 / 1', 'pair 0,5 / 1'],
  ['#REF!', 'excel-error #REF!'],
  ['#N/A', 'excel-error #N/A'],
  ['=A1/0 → #DIV/0!', 'excel-error #DIV/0!'],
  ['44928 {dd/mm/yyyy}', 'date 44928'],
  ['=A1', 'not-calculated =A1'],
  ['đủ', 'text đủ'],
  ['1,000.5', 'text 1,000.5'],
])('%s is %s', (drawn, expected) => {
  const cell = drawnCells(`| ${drawn} |`)[0]?.[0];
  expect(cell && told(readScore(cell))).toBe(expected);
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
