import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A scoresheet in an .xlsx file that knows its cells by names and by an Excel table, and takes a score from another
 * workbook. The numbers are as Excel calculated them.
 */
export async function namedXlsx(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Bảng điểm');
  sheet.addTable({
    name: 'Diem',
    ref: 'A1',
    headerRow: true,
    columns: ['STT', 'Tiêu chí & nội dung', 'Điểm\ntối đa', 'Điểm tự đánh giá'].map((name) => ({ name })),
    rows: [
      ['1', 'Chỉ đạo, điều hành', 4, null],
      ['1.1', 'Kế hoạch', 2, 1],
      ['1.2', 'Kiểm tra', 2, null],
      ['2', 'Thể chế', 2, null],
      ['2.1', 'Rà soát', 2, 2],
      ['', 'Tổng cộng', 6, null],
    ],
  });
  const formulas = { D2: ['SUM(DiemChiDao)', 2.5], D4: ['[1]Sheet1!$D$4', 1.5], D5: ['SUM(D6)', 2], D7: ['Rieng+D5', 4.5] } as const;
  for (const [cell, [formula, result]] of Object.entries(formulas)) sheet.getCell(cell).value = { formula, result, date1904: false };
  workbook.definedNames.add("'Bảng điểm'!$D$3:$D$4", 'DiemChiDao');
  return withLinks(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** exceljs writes neither links to other workbooks nor names that only one sheet knows. */
function withLinks(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const mend = (path: string, from: string, to: string) => {
    parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, to));
  };
  const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  mend('xl/workbook.xml', '</definedNames>', `<definedName name="Rieng" localSheetId="0">'Bảng điểm'!$D$2</definedName><definedName name="Xa">[1]Sheet1!$A$1</definedName></definedNames>`);
  mend('xl/workbook.xml', '<definedNames>', '<externalReferences><externalReference r:id="rIdLink"/></externalReferences><definedNames>');
  mend('xl/_rels/workbook.xml.rels', '</Relationships>', `<Relationship Id="rIdLink" Type="${link}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`);
  parts['xl/externalLinks/externalLink1.xml'] = strToU8(`<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${link}"><externalBook r:id="rId1"/></externalLink>`);
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${link}/externalLinkPath" Target="file:///D:/CCHC/T%E1%BB%95ng%20h%E1%BB%A3p.xlsx" TargetMode="External"/></Relationships>`,
  );
  return zipSync(parts);
}
