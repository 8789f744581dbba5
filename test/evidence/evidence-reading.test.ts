import { readEvidence } from '../../src/core/evidence/evidence-reading';

const TEXT = 'Báo cáo số 12/BC-SNV ngày 15/6/2023; Kế hoạch số 5/KH-SNV ngày 31/02/2022; D:\\CCHC\\kh5.pdf';

test('what a text says is read once for all cells that say the same', () => {
  expect(readEvidence(TEXT)).toBe(readEvidence(TEXT.split(' ').join(' ')));
  expect(readEvidence(TEXT).citationsAt(4)).toBe(readEvidence(TEXT).citationsAt(4));
});

test('the same text may stand in another column, be asked about for another year, and on another day', () => {
  const reading = readEvidence(TEXT);
  const outside = (year: number) => reading.outside(year).map(({ citation: { reference } }) => reference);
  const impossible = (lastDay: string | null) => reading.impossibleDates(lastDay).map(({ written, because }) => `${written} ${because}`);
  const columns = (column: number) => reading.citationsAt(column).map((citation) => citation.column);

  expect([2023, 2024, 2023].map(outside)).toEqual([[], ['12/BC-SNV'], []]);
  expect(['2023-06-14', '2023-06-15', null, '2023-06-14'].map(impossible)).toEqual([
    ['15/6/2023 after-review', '31/02/2022 no-such-day'],
    ['31/02/2022 no-such-day'],
    ['31/02/2022 no-such-day'],
    ['15/6/2023 after-review', '31/02/2022 no-such-day'],
  ]);
  expect([4, 5, 4].map(columns)).toEqual([[4, 4, 4], [5, 5, 5], [4, 4, 4]]);
  expect(reading.localLinks).toEqual(['D:\\CCHC\\kh5.pdf']);
});

test('what says nothing has nothing to tell, for whatever it is asked', () => {
  const reading = readEvidence('Đã thực hiện tốt');
  expect([reading.citations, reading.citationsAt(4), reading.localLinks, reading.outside(2023), reading.impossibleDates('2023-01-01')]).toEqual([[], [], [], [], []]);
  expect(reading.isNamed).toBe(false);
});
