import { foldedName, ignoredAs, isArchive, partsOf, withoutEnding } from '../../../src/core/evidence/folder/folder-file';

test.each([
  ['Thumbs.db', 'system'],
  ['1.1.1/thumbs.DB', 'system'],
  ['ehthumbs.db', 'system'],
  ['ehthumbs_vista.db', 'system'],
  ['Sở Nội vụ\\desktop.ini', 'system'],
  ['Icon\r', 'system'],
  ['.DS_Store', 'system'],
  ['.localized', 'system'],
  ['._QD 876.pdf', 'system'],
  ['__MACOSX/QD 876.pdf', 'system'],
  ['~$QD 876.docx', 'lock'],
  ['.~lock.QD 876.docx#', 'lock'],
  ['QD 876.lnk', 'shortcut'],
  ['QD 876.URL', 'shortcut'],
  ['QD 876.webloc', 'shortcut'],
  ['QD 876.pdf', null],
  ['Thumbs.db.pdf', null],
  ['xem Thumbs.db', null],
  ['desktop.ini cu', null],
  ['QD~$876.docx', null],
  ['QD .~lock.876.docx#', null],
  ['.~lock.876.docx#.pdf', null],
  ['QD 876.lnk.pdf', null],
  ['QD 876 lnk', null],
  ['MACOSX/QD 876.pdf', null],
  ['Thumbs.db/QD 876.pdf', null],
])('%j is left alone as %j', (path, as) => {
  expect(ignoredAs(path)).toBe(as);
});

test.each([
  ...['zip', 'rar', '7z', 'tar', 'gz', 'tgz', 'ZIP', 'tar.gz'].map((ending) => [`1.1.1/minh chung.${ending}`, true] as const),
  ...['minh chung.pdf', 'zip', 'minh chung.zip.pdf', 'minh chung zip', 'a.zip/QD 876.pdf'].map((path) => [path, false] as const),
])('more files may be packed in %s: %j', (path, expected) => {
  expect(isArchive(path)).toBe(expected);
});

test.each([
  ['QD 876.pdf', ['QD 876.pdf']],
  ['1.1/1.1.1/QD 876.pdf', ['1.1', '1.1.1', 'QD 876.pdf']],
  ['1.1\\QD 876.pdf', ['1.1', 'QD 876.pdf']],
  ['Quyết định 876'.normalize('NFD'), ['Quyết định 876']],
])('%s is folders and a name', (path, parts) => {
  expect(partsOf(path)).toEqual(parts);
});

test.each([
  ['QD 876.pdf', 'QD 876'],
  ['QD 876.PDF', 'QD 876'],
  ['QD 876.docx.pdf', 'QD 876'],
  ['QD 876.pdf.signed', 'QD 876'],
  ['876.QD.BNV', '876.QD.BNV'],
  ['QD 876.pdf cu', 'QD 876.pdf cu'],
  ['QD 876.pdfx', 'QD 876.pdfx'],
  ['QD 876pdf', 'QD 876pdf'],
])('%s without its endings is %s', (name, bare) => {
  expect(withoutEnding(name)).toBe(bare);
});

test.each(['doc', 'docx', 'docm', 'xls', 'xlsx', 'xlsm', 'ppt', 'pptx', 'jpg', 'jpeg', 'jfif', 'tif', 'tiff', 'htm', 'html', 'p7m', 'p7s'])(
  'a name may end with %s',
  (ending) => {
    expect(withoutEnding(`QD 876.${ending}`)).toBe('QD 876');
  },
);

test.each([
  ['anh/Hội nghị.JPG', 'hoi nghi.jpg'],
  ['abc.pdf', 'abc.pdf'],
  ['ab.pdf', null],
  ['1.pdf', null],
  ['hoi nghi', null],
  ['', null],
])('a text that gives %j gives %j', (path, name) => {
  expect(foldedName(path)).toBe(name);
});
