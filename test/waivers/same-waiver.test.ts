import { isComplete, isName, isReason, isSameWaiver } from '../../src/core/waivers/waiver';
import type { Waiver } from '../../src/core/waivers/waiver';

const WAIVER: Waiver = {
  code: 'EV01',
  sheet: 'Bảng điểm',
  item: '1.1',
  cell: 'E5',
  seal: 'cn-0123456789abcdef0123',
  reason: 'Văn bản gốc lưu tại Văn phòng',
  by: 'Nguyễn Thị Hòa',
  at: '2024-02-24T08:30',
};

test('five letters are a reason and two a name; signs and digits are neither', () => {
  expect(['đã lưu', 'lưu 1 đ', 'mật', 'x', '.....', '123456'].filter(isReason)).toEqual(['đã lưu']);
  expect(['Hà', 'H', 'H.', '12', ''].filter(isName)).toEqual(['Hà']);
});

test('an acceptance is complete with a reason, a name and a time', () => {
  expect(isComplete(WAIVER)).toBe(true);
  for (const lacking of [{ reason: 'có' }, { by: '.' }, { at: '' }]) expect(isComplete({ ...WAIVER, ...lacking })).toBe(false);
});

test('a copied row is the same acceptance, and one that differs in anything that was said is another', () => {
  expect(isSameWaiver(WAIVER, { ...WAIVER })).toBe(true);
  const others: Partial<Waiver>[] = [{ seal: 'cn-1' }, { reason: 'Lý do khác' }, { by: 'Trần Văn Bình' }, { at: '2024-02-24T08:31' }, { cell: 'E6' }];
  for (const other of others) expect(isSameWaiver(WAIVER, { ...WAIVER, ...other })).toBe(false);
});
