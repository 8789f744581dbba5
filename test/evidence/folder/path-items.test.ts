import { codeIn, isAbout, itemOfPath, withoutCode } from '../../../src/core/evidence/folder/path-items';
import { foldedForReading } from '../../../src/core/evidence/folder/name-runs';

test.each([
  ['1.1.1', '1.1.1'],
  ['1.1', '1.1'],
  ['1.1.1.1.1.1', '1.1.1.1.1.1'],
  ['1.1.1. Ban hành', '1.1.1'],
  ['01.1.02 Ban hành', '1.1.2'],
  ['0.10', '0.10'],
  ['Mục 1.1.1', '1.1.1'],
  ['muc_1.1.1', '1.1.1'],
  ['Mục: 1.1.1', '1.1.1'],
  ['Mục1.1.1', '1.1.1'],
  ['Tiêu chí 1.1', '1.1'],
  ['TC 1.1', '1.1'],
  ['Tiêu chí thành phần 1.1.1', '1.1.1'],
  ['TCTP-1.1.1', '1.1.1'],
  ['Lĩnh vực 1.1', '1.1'],
  ['LV 1.1', '1.1'],
  ['Nhóm 1.1', '1.1'],
  ['_ 1.1.1', '1.1.1'],
  ['1_1_1', '1.1.1'],
  ['1-1-1 Ban hành', '1.1.1'],
  ['1-1-1-1-1', '1.1.1.1.1'],
  ['1-1', null],
  ['1_1 Ban hành', null],
  ['1-1_1', null],
  ['1', null],
  ['Mục 1', null],
  ['1.111', null],
  ['111.1', null],
  ['1.1.111', null],
  ['1.1.1.1.1.1.1', null],
  ['1-1-111', null],
  ['QD 1.1.1', null],
  ['Ban hành', null],
])('a name that begins with %s leads to %j', (name, code) => {
  expect(codeIn(foldedForReading(name))).toBe(code);
});

test.each([
  ['1.1.1 QD 876.pdf', '1.1.1'],
  ['1.1.1/QD 876.pdf', '1.1.1'],
  ['1.1.1\\QD 876.pdf', '1.1.1'],
  ['1.1.1/1.1.2 QD 876.pdf', '1.1.2'],
  ['1.1/1.1.1/QD 876.pdf', '1.1.1'],
  ['1.1.1/ảnh/QD 876.pdf', '1.1.1'],
  ['3/QD 876.pdf', '3'],
  ['03. /QD 876.pdf', '3'],
  ['Mục 3/QD 876.pdf', '3'],
  ['Tiêu chí 12/QD 876.pdf', '12'],
  ['tc_3/QD 876.pdf', '3'],
  ['3 QD/876.pdf', null],
  ['Quý 3/876.pdf', null],
  ['123/876.pdf', null],
  ['3.pdf', null],
  ['QD 876.pdf', null],
])('%s lies at item %j', (path, item) => {
  expect(itemOfPath(path)).toBe(item);
});

test.each([
  ['1.1', '1.1', true],
  ['1.1', '1.1.1', true],
  ['1.1', '1.11', false],
  ['1.1.1', '1.1', false],
  ['1', '1', true],
  ['1', '1.1', false],
  ['2.1', '1.2.1', false],
])('what lies at %s is about %s: %j', (code, item, expected) => {
  expect(isAbout(code, item)).toBe(expected);
});

test.each([
  ['1.1.1 qd 876', '□□□□□ qd 876'],
  ['muc 1.1. qd 876', '□□□□□□□. qd 876'],
  ['qd 876', 'qd 876'],
  ['1. qd 876', '1. qd 876'],
])('%s without its code is %s', (name, rest) => {
  expect(withoutCode(name).replaceAll('\uFFFC', '□')).toBe(rest);
});
