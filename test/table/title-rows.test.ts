import { titleTexts, unitInTitles } from '../../src/core/table/title-rows';
import { drawSheet } from '../support/draw-workbook';

test.each([
  ['| Đơn vị: Sở Nội vụ |', 'Sở Nội vụ'],
  ['| ĐƠN VỊ TỰ CHẤM:  UBND xã Mỹ Đức |', 'UBND xã Mỹ Đức'],
  ['| Tên cơ quan: Sở Y tế |', 'Sở Y tế'],
  ['| Đơn vị: | | Sở Tư pháp |', 'Sở Tư pháp'],
  ['| BẢNG TỰ CHẤM ĐIỂM⏎Đơn vị: Sở Tài chính |', 'Sở Tài chính'],
  ['| Đơn vị tính: điểm |', null],
  ['| Đơn vị: ……………… |', null],
  ['| BẢNG TỰ CHẤM ĐIỂM |', null],
])('%s names %p', (row, unit) => {
  const sheet = drawSheet('Bảng điểm', row);
  expect(unitInTitles(titleTexts(sheet, 0, 1))).toBe(unit);
});

test('titles are texts, line by line, without numbers, blank cells and blank lines, above the heading', () => {
  const sheet = drawSheet('Bảng điểm', `
    | Bảng trước       |      |                |
    | BẢNG ĐIỂM⏎⏎NĂM 2023 | 2023 | " Sở   Nội vụ" |
    |                  |      | "  "           |
    | Đơn vị:          |      |                |
    | STT              |      |                |
  `);
  expect(titleTexts(sheet, 1, 4)).toEqual(['BẢNG ĐIỂM', 'NĂM 2023', 'Sở Nội vụ', 'Đơn vị:']);
  expect(unitInTitles(titleTexts(sheet, 1, 4))).toBeNull();
});

test('titles are looked for in the two hundred rows above a heading', () => {
  const sheet = drawSheet('Bảng điểm', Array.from({ length: 210 }, (_, at) => `| dòng ${at + 1} |`).join('\n'));
  expect(titleTexts(sheet, 0, 205)).toHaveLength(200);
  expect(titleTexts(sheet, 0, 205)[0]).toBe('dòng 6');
});
