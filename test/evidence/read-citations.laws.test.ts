import fc from 'fast-check';
import { readCitations } from '../../src/core/evidence/read-citations';
import { processorTime } from '../support/processor-time';

const HOSTILE = [
  ...['1/', '1/A', '1/A-', '1-A/', 'QĐ ', 'Kế hoạch ', 'số ', '1 ', '/', '-', ' ', '\n', '(', ')', '.', 'ngày ', 'ngày 1', '1/1/', '1 / ', 'A'],
  ...['https://', 'C:\\', '\\\\a', 'https://a.vn ', '1/QĐ-UBND,', 'Quyết định số 1/QĐ-UBND ngày 1/1/2023; ', 'của a', 'thang ', '1/KH-UBND (', '&', 'Ắ', '１', '𝟏', '字'],
];

test.each(HOSTILE)('a text of nothing but %j is read in time that grows with its length alone', (piece) => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  readCitations(text(10_000));
  const before = processorTime();
  readCitations(text(200_000));
  expect(processorTime() - before).toBeLessThan(2_000);
});

test('any text is read without throwing, and every reference has a number', () => {
  const words = fc.constantFrom(...HOSTILE, 'về việc', 'a', '2023', '31/02/2023', '\u0000', '\uFFFC', '😀', 'e\u0301');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, (written) => {
      for (const { reference, link } of readCitations(written)) expect(reference ?? link ?? '').toMatch(/\p{Nd}|[:\\]|www/iu);
    }),
    { numRuns: 500 },
  );
});

test('documents on lines of their own are found in order, with their own kinds and dates', () => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const kind = fc.constantFrom(['Quyết định', 'QĐ'] as const, ['Kế hoạch', 'KH'] as const, ['Báo cáo', 'BC'] as const, ['Tờ trình', 'TTr'] as const);
  const document = fc.record({ kind, number: fc.integer({ min: 1, max: 9999 }), day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 8 }), fc.constantFrom('\n', '; ', '\n- ', '. ', ', '), (documents, between) => {
      const text = documents.map(({ kind: [name, symbol], number, day, month }) => `${name} số ${number}/${symbol}-UBND ngày ${day}/${month}/2023`);
      expect(readCitations(text.join(between))).toEqual(
        documents.map(({ kind: [type, symbol], number, day, month }) => ({
          type,
          reference: `${number}/${symbol}-UBND`,
          date: `2023-${twoDigits(month)}-${twoDigits(day)}`,
          writtenDate: `${day}/${month}/2023`,
          link: null,
        })),
      );
    }),
  );
});
