import fc from 'fast-check';
import { decodedSnapshot } from '../../src/core/workbook/decoded-snapshot';
import { legacyTextOn } from '../../src/core/workbook/legacy-text';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { drawSheet, drawWorkbook, sheetOf } from '../support/draw-workbook';
import type { DrawnTable } from '../support/draw-workbook';
import { encodeLegacy } from '../support/legacy-encoder';
import { LAW_RUNS } from '../support/law-runs';
import { processorTime } from '../support/processor-time';
import { encodableText, vietnameseText } from '../support/vietnamese-text';

test('a short word that could be meant as it stands goes with the rest of its sheet', () => {
  expect(understood('| §iÓm tèi ®a | Tù chÊm | H§ND | Sè |')).toEqual({
    A1: 'Điểm tối đa',
    B1: 'Tự chấm',
    C1: 'HĐND',
    D1: 'Số',
  });
  expect(understood('| §iÓm ®¹t | Điểm tự chấm | Đơn vị | Sè | tù |')).toEqual({ A1: 'Điểm đạt' });
});

test('where one column alone was pasted from an old workbook, its short words go with it and those beside it do not', () => {
  expect(
    understood(`
      | Mã   | Tiêu      | Điểm tối đa | Tài liệu kiểm chứng |
      |      | chí       |             |                     |
      |      |           |             |                     |
      | 1    | ChØ ®¹o   | 2           |                     |
      | 1.1  | KÕ ho¹ch  | 2           | Kế hoạch            |
      |      | Tæng céng | 2           | Đã nộp              |
    `),
  ).toEqual({ B4: 'Chỉ đạo', B5: 'Kế hoạch', B6: 'Tổng cộng' });
});

test('a title typed in a font of capitals is understood', () => {
  expect(understood('| b¶ng tù chÊm ®iÓm | TæNG CéNG |')).toEqual({ A1: 'bảng tự chấm điểm', B1: 'TỔNG CỘNG' });
});

test('codes, numbers and signs stand where they stood', () => {
  expect(understood('| KÕ ho¹ch sè 144/KH-UBND ngµy 27/10/2022 (®¹t 86,74% × 2) | 1,5 | #REF! |')).toEqual({
    A1: 'Kế hoạch số 144/KH-UBND ngày 27/10/2022 (đạt 86,74% × 2)',
  });
});

test('points in short, 0,5đ, are understood where the rest of the sheet says so', () => {
  expect(understood('| §iÓm ®¹t | 0,5® | 5 ® |')).toEqual({ A1: 'Điểm đạt', B1: '0,5đ', C1: '5 đ' });
  expect(understood('| Ñieåm thaåm ñònh laàn | 0,5ñ |')).toEqual({ A1: 'Điểm thẩm định lần', B1: '0,5đ' });
  expect(understood('| §iÓm ®¹t | Điểm tự chấm | Thẩm định | Microsoft ® |')).toEqual({ A1: 'Điểm đạt' });
});

test('one word alone may be an accident', () => {
  expect(understood('| §iÓm | 5 µm | 3 N·m |')).toEqual({});
  expect(understood('| Thaï | Caïn |')).toEqual({});
});

test('words of two letters may be units, and Vietnamese words may be others in VNI', () => {
  expect(understood('| £m | Mª | §a |')).toEqual({});
  expect(understood('| hoà | toán | khoá | ngoài | hoàn |')).toEqual({});
});

/** Letters that one cell of Excel holds. */
const MOST_IN_A_CELL = 32_767;

const PLAIN_TEXTS = [
  ...['×', '½', '§', '®', 'µ', '·', '°', '§ 5', '1½ giờ', '30 °C', '5 µm', '100 m²', 'a × b', 'N·m', '± 2', '© 2023', '«bon»', '€ 5', '£5m'],
  ...['Microsoft® Windows®', 'naïve', 'déjà vu', 'Noël', 'où', 'maïs', 'façade', 'Thaï', 'señor', 'São Paulo', 'Straße', 'Müller', 'på'],
  ...['Báo cáo', 'Công tác', 'hoà giải', 'toán', 'khoá', 'quý', 'Thông báo', 'Không', 'Tên', 'và', 'Ðiện', 'QÐ-UBND', 'col·lecció'],
  ...['', '0,5', '55/68', '1.1', 'I', '-', '…', 'N/A', '#N/A', 'TC×Đ', 'tỷ lệ % × điểm tối đa'],
];

test('no text in Unicode is taken for an old encoding, whatever stands beside it', () => {
  const text = fc.oneof(vietnameseText, vietnameseText.map((words) => words.toUpperCase()), fc.constantFrom(...PLAIN_TEXTS));
  const written = fc.tuple(text, fc.constantFrom('NFC', 'NFD')).map(([words, form]) => words.normalize(form));
  fc.assert(
    fc.property(fc.array(written, { maxLength: 30 }), (cells) => {
      expect(legacyTextOn(sheetWith(cells))).toBeNull();
    }),
    { numRuns: LAW_RUNS },
  );
});

test('a sheet in an old encoding is understood, every text of it', () => {
  const heading = 'Điểm tối đa, tổng cộng, kế hoạch, được đánh giá';
  const text = encodableText.map((words) => `Điểm ${words}`);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), fc.constantFrom('TCVN3', 'VNI'), (texts, encoding) => {
      const sheet = sheetWith([heading, ...texts].map((text) => encodeLegacy(text, encoding)));
      expect(legacyTextOn(sheet)?.encoding).toBe(encoding);
      const [decoded] = decodedSnapshot({ name: 'cũ.xlsx', definedNames: [], tables: [], sheets: [sheet] }).sheets;
      expect(decoded?.values.flat()).toEqual([heading, ...texts]);
    }),
    { numRuns: LAW_RUNS },
  );
});

test('long hostile texts are read in no time', () => {
  const longOnes = ['é', '§', '·', '(', ' ', 'ù', 'A', '½'].map((sign) => `${sign.repeat(MOST_IN_A_CELL - 1)}!`);
  const before = processorTime();
  legacyTextOn(sheetWith(longOnes));
  expect(processorTime() - before).toBeLessThan(2_000);
});

test('values are decoded, contents stay as they were typed, and a sheet in Unicode stays the very same', () => {
  const workbook = drawWorkbook({
    'Bảng điểm': '| Điểm tối đa | 0.5 |',
    'Bảng cũ': '| =A2 → §iÓm tèi ®a | ®¸nh gi¸ | 0.5 |',
  });
  const decoded = decodedSnapshot(workbook);
  expect(decoded.sheets[0]).toBe(workbook.sheets[0]);
  expect(decoded.sheets[1]?.values).toEqual([['Điểm tối đa', 'đánh giá', 0.5]]);
  expect(decoded.sheets[1]?.contents).toEqual([['=A2', '®¸nh gi¸', 0.5]]);
  expect(decodedSnapshot(workbook).sheets[1]).toBe(decoded.sheets[1]);
  expect(decodedSnapshot(decoded)).toBe(decoded);
});

function understood(table: DrawnTable): Record<string, string> {
  const cells = legacyTextOn(drawSheet('Bảng điểm', table))?.cells ?? [];
  return Object.fromEntries(cells.map((cell) => [toA1(cell), cell.understood]));
}

function sheetWith(values: readonly CellValue[]) {
  return sheetOf('Bảng điểm', values.map((value) => [{ value, content: value ?? '', numberFormat: 'General' }]));
}
