import { checkFolder } from '../../../src/core/evidence/folder/check-folder';
import { evidenceCells } from '../../../src/core/evidence/folder/evidence-cells';
import type { FolderCheck } from '../../../src/core/evidence/folder/folder-check';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { readScoresheets } from '../../../src/core/scoresheet/read-scoresheets';
import { drawWorkbook } from '../../support/draw-workbook';
import { drawnFolder } from '../../support/drawn-folder';

const SCORES = `
  | STT     | Tiêu chí     | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng                                                                   |
  |---------|--------------|-------------|---------|---------------------------------------------------------------------------------------|
  | "1"     | Chỉ đạo      | 9           | 9       |                                                                                       |
  | "1.1"   | Kế hoạch     | 4           | 4       |                                                                                       |
  | "1.1.1" | Ban hành     | 1           | 1       | Quyết định số 876/QĐ-BNV ngày 10/11/2022; Kế hoạch số 144/KH-UBND ngày 27/10/2022     |
  | "1.1.2" | Kết quả      | 1           | 1       | Báo cáo số 12/BC-SNV ngày 15/3/2023 về kết quả thực hiện Kế hoạch số 99/KH-UBND       |
  | "1.1.3" | Kiểm tra     | 1           | 1       | Quyết định số 876/QĐ-BNV ngày 10/11/2022; Biên bản số 5/BB-SNV                        |
  | "1.1.4" | Đăng tải     | 1           | 1       | Công văn số 31/SNV-VP https://snv.angiang.gov.vn/31                                   |
  | "1.2"   | Tuyên truyền | 1           | 1       | Ảnh chụp hội nghị (tệp hoi-nghi.jpg)                                                  |
  | Điểm thưởng            || 1           | 1       | Quyết định số 7/QĐ-SNV công nhận sáng kiến                                                 |
`;

const FOLDER = `
  | path                                     | bytes | content |
  |------------------------------------------|-------|---------|
  | 1.1.1/QD 876-QD-BNV 10.11.2022.pdf       | 5     | a       |
  | Sở Nội vụ\\Ke hoach 144_KH-UBND (scan).pdf | 5   | b       |
  | BC so 12 ngay 15-3-2023.docx             | 0     |         |
  | sao luu/876QĐBNV.pdf                     | 5     | a       |
  | anh/Hoi-nghi.JPG                         | 5     | c       |
  | scan0001.pdf                             | 5     | d       |
  | tai lieu khac.zip                        | 5     | e       |
  | Thumbs.db                                | 5     | f       |
  | ~$BC so 12.docx                          | 5     | g       |
  | 5-BB-SNV.lnk                             | 5     | h       |
`;

test('every document is found, doubtful or missing, with its cells', () => {
  expect(told(SCORES, FOLDER).documents).toEqual([
    '876/QĐ-BNV (1.1.1 E4, 1.1.3 E6): found 1.1.1/QD 876-QD-BNV 10.11.2022.pdf, sao luu/876QĐBNV.pdf',
    '144/KH-UBND (1.1.1 E4): found Sở Nội vụ\\Ke hoach 144_KH-UBND (scan).pdf',
    '12/BC-SNV (1.1.2 E5): unsure BC so 12 ngay 15-3-2023.docx (empty)',
    '99/KH-UBND (1.1.2 E5): not-expected mentioned',
    '5/BB-SNV (1.1.3 E6): missing',
    '31/SNV-VP (1.1.4 E7): not-expected linked',
    '7/QĐ-SNV (- E9): missing',
  ]);
});

test('every file is used, unused or ignored, exactly once', () => {
  expect(told(SCORES, FOLDER).files).toEqual([
    '1.1.1/QD 876-QD-BNV 10.11.2022.pdf: used',
    '5-BB-SNV.lnk: ignored as shortcut',
    'BC so 12 ngay 15-3-2023.docx: used',
    'Sở Nội vụ\\Ke hoach 144_KH-UBND (scan).pdf: used',
    'Thumbs.db: ignored as system',
    'anh/Hoi-nghi.JPG: used',
    'sao luu/876QĐBNV.pdf: used',
    'scan0001.pdf: unused',
    'tai lieu khac.zip: unused',
    '~$BC so 12.docx: ignored as lock',
  ]);
});

test('empty files, files of one content, and files that no name tells are listed', () => {
  expect(told(SCORES, FOLDER)).toMatchObject({
    empty: ['BC so 12 ngay 15-3-2023.docx'],
    duplicates: [['1.1.1/QD 876-QD-BNV 10.11.2022.pdf', 'sao luu/876QĐBNV.pdf']],
    unnamed: ['scan0001.pdf', 'tai lieu khac.zip'],
  });
});

describe('Where several things may be meant, a person must look', () => {
  test.each(cases`
    | cites                                          | folder                                     | so that                                                      |
    | Kế hoạch 144/KH-UBND; Kế hoạch 144/KH-SNV      | KH 144.pdf                                 | unsure several-documents; unsure several-documents           |
    | Kế hoạch 144/KH-UBND; Kế hoạch 144/KH-SNV      | 144-KH-SNV.pdf                             | missing; found                                               |
    | BC 12/BC-SNV ngày 1/3/2022; BC 12/BC-SNV ngày 1/3/2023 | 12-BC-SNV.pdf                      | unsure several-documents; unsure several-documents           |
    | BC 12/BC-SNV ngày 1/3/2022; BC 12/BC-SNV ngày 1/3/2023 | 12-BC-SNV 1.3.2023.pdf             | missing; found                                               |
    | BC 12/BC-SNV ngày 1/3/2022; BC 12/BC-SNV       | 12-BC-SNV.pdf                              | found                                                        |
    | Kế hoạch số 144; Kế hoạch số 144/KH-UBND       | 144-KH-UBND.pdf                            | found; found                                                 |
    | Kế hoạch 144/KH-UBND                           | 144.pdf                                    | unsure number-only                                           |
    | Kế hoạch 144/KH-UBND                           | 1.1.1/144.pdf                              | found                                                        |
    | Kế hoạch 144/KH-UBND                           | 1.1/144.pdf                                | found                                                        |
    | Kế hoạch 144/KH-UBND                           | 1.2/144.pdf                                | unsure number-only                                           |
    | Kế hoạch 144/KH-UBND                           | 1.1.1/scan0001.pdf                         | unsure in-folder                                            |
    | Kế hoạch 144/KH-UBND                           | Mục 1.1.1/scan0001.pdf                     | unsure in-folder                                            |
    | Kế hoạch 144/KH-UBND                           | 1.1.1.zip                                  | unsure in-folder                                            |
    | Kế hoạch 144/KH-UBND                           | 1.1.2/scan0001.pdf                         | missing                                                      |
    | Kế hoạch 144/KH-UBND                           | 1/scan0001.pdf                             | missing                                                      |
    | Kế hoạch 144/KH-UBND                           | 1.1.1/KH 145-KH-UBND.pdf                   | missing                                                      |
    | Kế hoạch 144/KH-UBND (scan0001.pdf)            | scan0001.pdf                               | unsure named-beside                                            |
    | Báo cáo số 12/BC-SNV ngày 15/3/2023            | Bao cao ngay 15.3.2023.pdf                 | unsure kind-and-day                                            |
    | QĐ 876/QĐ-BNV; KH 144/KH-UBND                  | QD 876-QD-BNV va KH 144-KH-UBND.pdf        | found; unsure mentioned                                      |
    | thực hiện KH số 1/KH-UBND, KH số 2/KH-UBND     | khac.pdf                                   | not-expected mentioned; not-expected mentioned               |
    | KH số 1/KH-UBND, KH số 2/KH-UBND               | 2-KH-UBND.pdf                              | missing; found                                               |
    | KH số 1/KH-UBND, KH số 2/KH-UBND               | khac.pdf                                   | missing; missing                                             |
    | Ảnh chụp, KH số 1/KH-UBND                      | khac.pdf                                   | missing                                                      |
    | KH số 1/KH-UBND; thực hiện KH số 1/KH-UBND     | khac.pdf                                   | missing                                                      |
    | KH số 1/KH-UBND https://a.gov.vn/1; KH số 1/KH-UBND | khac.pdf                              | not-expected linked                                          |
    | KH 144/KH-UBND; BC 9/BC-SNV                    | 1.1.1/144.pdf                              | found; missing                                               |
    | KH 144/KH-UBND; QĐ 144/QĐ-UBND                 | 1.1.1/144.pdf                              | unsure several-documents; unsure several-documents           |
    | Kế hoạch 144/KH-UBND                           | 1.1.1/144 trang.pdf                        | unsure number-only                                           |
    | Báo cáo số 12/BC-SNV ngày 15/3/2023            | Bao cao.pdf                                | missing                                                      |
    | Báo cáo số 12/BC-SNV ngày 15/3/2023            | Ke hoach ngay 15.3.2023.pdf                | missing                                                      |
    | Báo cáo số 12/BC-SNV ngày 15/3/2023            | Bao cao ngay 16.3.2023.pdf                 | missing                                                      |
    | Báo cáo số 12/BC-SNV ngày 15/3/2023            | BC tong hop 7 ngay 15.3.2023.pdf           | missing                                                      |
    | Báo cáo số 12/BC-SNV                           | Bao cao ngay 15.3.2023.pdf                 | missing                                                      |
    | BC 12/BC-SNV ngày 1/3/2022; BC 12/BC-SNV ngày 1/3/2023; BC 12/BC-SNV | 12-BC-SNV 1.3.2023.pdf | found; missing; found                                      |
  `)('$cites, beside $folder: $expected', ({ cites, folder, expected }) => {
    const scores = `
      | STT     | Tiêu chí | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng |
      |---------|----------|-------------|---------|---------------------|
      | "1"     | Chỉ đạo  | 1           | 1       |                     |
      | "1.1"   | Kế hoạch | 1           | 1       |                     |
      | "1.1.1" | Ban hành | 1           | 1       | ${cites} |`;
    const { check } = told(scores, `| path | bytes | content |\n| ${folder} | 5 | a |`);
    expect(check.documents.map(({ standing }) => [standing.kind, ...reasons(standing)].join(' ')).join('; ')).toBe(expected);
  });
});

test('of two documents of one number, the folder tells which one a file is', () => {
  const scores = `
    | STT     | Tiêu chí | Điểm tối đa | Tự chấm | Tài liệu kiểm chứng  |
    |---------|----------|-------------|---------|----------------------|
    | "1"     | Chỉ đạo  | 2           | 2       |                      |
    | "1.1"   | Kế hoạch | 1           | 1       | Kế hoạch 144/KH-UBND |
    | "1.2"   | Kiểm tra | 1           | 1       | Kế hoạch 144/KH-SNV  |`;
  expect(told(scores, '| path | bytes | content |\n| 1.2/KH 144.pdf | 5 | a |').documents).toEqual([
    '144/KH-UBND (1.1 E3): unsure 1.2/KH 144.pdf (several-documents)',
    '144/KH-SNV (1.2 E4): found 1.2/KH 144.pdf',
  ]);
});

test('of files without content nobody says that one is the other', () => {
  expect(told(SCORES, '| path | bytes | content |\n| a.pdf | 0 | x |\n| b.pdf | 0 | x |\n| c.pdf | 1 | |\n| d.pdf | 1 | |')).toMatchObject({
    empty: ['a.pdf', 'b.pdf'],
    duplicates: [],
  });
});

function reasons(standing: FolderCheck['documents'][number]['standing']): string[] {
  if (standing.kind === 'not-expected') return [standing.because];
  return standing.kind === 'unsure' ? [...new Set(standing.candidates.map(({ because }) => because))] : [];
}

function told(scores: string, folder: string) {
  const cells = evidenceCells(readScoresheets(drawWorkbook({ 'Bảng điểm': scores })).scoresheets);
  const check = checkFolder(cells, drawnFolder(folder));
  return {
    check,
    documents: check.documents.map(({ document: { reference, places }, standing }) => {
      const at = places.map(({ item, place }) => `${item ?? '-'} ${toA1(place)}`).join(', ');
      switch (standing.kind) {
        case 'found':
          return `${reference} (${at}): found ${standing.files.map(({ path }) => path).join(', ')}`;
        case 'unsure':
          return `${reference} (${at}): unsure ${standing.candidates.map(({ file, because }) => `${file.path} (${because})`).join(', ')}`;
        default:
          return `${reference} (${at}): ${[standing.kind, ...reasons(standing)].join(' ')}`;
      }
    }),
    files: check.files.map((each) => `${each.file.path}: ${each.kind}${each.kind === 'ignored' ? ` as ${each.as}` : ''}`),
    empty: check.empty.map(({ path }) => path),
    duplicates: check.duplicates.map((group) => group.map(({ path }) => path)),
    unnamed: check.unnamed.map(({ path }) => path),
  };
}

function cases({ raw }: TemplateStringsArray) {
  const rows = raw.join('').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return rows.slice(1).map((line) => {
    const [cites = '', folder = '', expected = ''] = line.slice(1, -1).split('|').map((cell) => cell.trim());
    return { cites, folder, expected };
  });
}
