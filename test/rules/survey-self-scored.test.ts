import { surveySelfScored } from '../../src/core/rules/survey-self-scored';
import { observed } from '../support/checked-sheet';

const sheet = (self: string): string => `
  | STT   | Tiêu chí | Điểm tối đa | Hình thức đánh giá | Điểm tự đánh giá | Điểm thẩm định | Điểm ĐTXHH |
  |-------|----------|-------------|--------------------|------------------|----------------|------------|
  | "1"   | Thủ tục  | 3           |                    | 1                |                |            |
  | "1.1" | Công bố  | 1           | Tự đánh giá        | 1                | 1              |            |
  | "1.2" | Hài lòng | 2           | Điều tra XHH       | ${self}          | 1.5            | 1.5        |
`;

test('a self-score on an item that a survey scores is found', () => {
  expect(observed(surveySelfScored, sheet('1.5'))).toEqual([{ cell: 'E4', item: '1.2', score: '1.5' }]);
  expect(observed(surveySelfScored, sheet('"0,5"'))).toEqual([{ cell: 'E4', item: '1.2', score: '0.5' }]);
});

test.each(['', '0', '-', 'Điều tra XHH', 'KĐG'])('%p claims nothing, whatever council and survey have entered', (self) => {
  expect(observed(surveySelfScored, sheet(self))).toEqual([]);
});
