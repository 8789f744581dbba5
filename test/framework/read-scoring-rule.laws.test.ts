import fc from 'fast-check';
import { readScoringRule } from '../../src/core/framework/read-scoring-rule';
import { points } from '../../src/core/indices/points';
import type { Points } from '../../src/core/indices/points';
import { LAW_RUNS } from '../support/law-runs';

const PARTS = [
  ...['Có: 1', 'Không: 0', '- Đúng hạn: 0,5', '+ Chậm', 'Đạt 100%: điểm tối đa', 'từ 80% đến dưới 100%', 'tỷ lệ % × điểm tối đa'],
  ...['mỗi văn bản chậm trừ 0,25 điểm', 'Gồm:', 'Cộng dồn', 'theo hướng dẫn', '0,5 điểm nếu chậm', '(b/a)*2', 'dưới 70%: 0'],
];
const wording = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom('\n', '; ', '. ', ', ', '\r\n', ' ')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));
const row = fc.record({ text: fc.constantFrom(...PARTS), points: fc.constantFrom<Points | null>(null, points('0'), points('0.5'), points('2')) });

test('words that were no rule are no rule when they are read again, so that a framework can be written down and read back', () => {
  fc.assert(
    fc.property(wording, fc.array(row, { maxLength: 3 }), fc.constantFrom(null, points('1'), points('2')), (said, options, maximum) => {
      const read = readScoringRule({ wording: said, options, maximum });
      fc.pre(read.kind === 'free');
      expect(readScoringRule({ wording: read.wording, options: [], maximum })).toEqual(read);
    }),
    // One option in the cell and the other in a row below: together they are a rule.
    { numRuns: LAW_RUNS, examples: [['Có: 1', [{ text: 'Không: 0', points: null }], points('1')]] },
  );
});
