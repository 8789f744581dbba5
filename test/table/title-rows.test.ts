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
